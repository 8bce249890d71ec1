import Reporting

/// The text of a failed row as it is handed on: as a text, or in Base64 where it is not UTF-8.
struct RowText {
  /// How much of a row is kept that is longer than any profile may be.
  static let beginning = 1024

  private let bytes: [UInt8]
  /// How many bytes the row has, where these are not all.
  private let length: Int?

  /// A whole row, or the beginning of one that has so many bytes.
  init(_ bytes: some Sequence<UInt8>, of length: Int? = nil) {
    self.bytes = Array(bytes)
    self.length = length
  }

  /// Writes the keys of an object.
  func encode(into json: inout JSONWriter) {
    if let text = text { json.key("raw") { $0.value(text) } } else { json.key("rawBase64") { $0.value(base64) } }
    if let length { json.key("rawBytes") { $0.value(length) } }
  }

  /// The text; of a beginning, without the character that it cuts.
  private var text: String? {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard length != nil else { return nil }
    let start = bytes.suffix(4).lastIndex { $0 >= 0xC0 } ?? bytes.count
    return String(validating: bytes[..<start], as: UTF8.self)
  }

  private var base64: String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? digits[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
