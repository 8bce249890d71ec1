/// What a screen received, as text.
enum ScreenText {
  /// The bytes so that a person can read them: `␛` for an escape, `^X` for other control characters, `\xFF` for what is
  /// no UTF-8. Only a return with a newline is the end of a line.
  static func readable(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: [0x0d, 0x0a]) {
        text += "\n"
        rest = rest.dropFirst(2)
        continue
      }
      var iterator = rest.makeIterator()
      var parser = Unicode.UTF8.ForwardParser()
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        text.unicodeScalars.append(contentsOf: visible(Unicode.UTF8.decode(scalar)))
        rest = rest.dropFirst(scalar.count)
      default:
        text += "\\x" + String(byte, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// What stands after the last newline, without colours and other commands to the terminal.
  static func lastLine(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    let start = bytes.lastIndex(of: 0x0a).map(bytes.index(after:)) ?? bytes.startIndex
    return String(decoding: bytes[start...], as: UTF8.self).replacing(/\u{1B}\[[0-?]*[ -\/]*[@-~]/, with: "")
  }

  private static func visible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x1b: "␛".unicodeScalars
    case 0x00...0x1f, 0x7f: "^\(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))".unicodeScalars
    case 0x80...0x9f: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
    default: String(scalar).unicodeScalars
    }
  }
}
