import Diagnostics

/// The ids of profiles: texts that can stand in a line of output.
enum ProfileID {
  /// What is wrong with an id: it has to be something that can be seen, of at most 200 characters.
  static func fault(of text: UnsafeRawBufferPointer) -> RowFault.Kind? {
    // Short printable ASCII is what nearly all are, and needs no string.
    let isPlain = text.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if isPlain, text.count <= ProfileLimits.idCharacters { return text.isEmpty ? .idIsEmpty : nil }
    // A character of more than some thousand bytes is no character to speak of.
    guard text.count <= ProfileLimits.idCharacters * 32 else { return .idIsTooLong }
    let string = String(decoding: text, as: UTF8.self)
    guard string.count <= ProfileLimits.idCharacters else { return .idIsTooLong }
    guard !string.allSatisfy(\.isWhitespace) else { return .idIsEmpty }
    return string.visible() == string ? nil : .idIsNotVisible
  }
}
