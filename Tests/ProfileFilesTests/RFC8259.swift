/// The grammar of RFC 8259 and that of UTF-8 (RFC 3629, §4), rule by rule: slow, and with nothing in common with the
/// reader that it judges.
///
/// One thing is added. The grammar takes any four hexadecimal digits behind `\u`; half a surrogate pair is no text
/// (§8.2), and refused here as it is there.
struct RFC8259 {
  /// How deep the arrays and objects of a JSON text are nested; nothing where the bytes are none.
  static func depth(of bytes: [UInt8]) -> Int? {
    var text = RFC8259(bytes)
    guard text.isUTF8() else { return nil }
    text.at = 0
    return text.isText() ? text.deepest : nil
  }

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private var deepest = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at hand, or one that no rule has.
  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// Takes a byte that lies in a range.
  private mutating func take(_ range: ClosedRange<UInt8>) -> Bool {
    guard at < bytes.count, range.contains(bytes[at]) else { return false }
    at += 1
    return true
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    take(UInt8(ascii: character)...UInt8(ascii: character))
  }

  /// JSON-text = ws value ws
  private mutating func isText() -> Bool {
    takeSpace()
    guard isValue() else { return false }
    takeSpace()
    return at == bytes.count
  }

  /// ws = *( %x20 / %x09 / %x0A / %x0D )
  private mutating func takeSpace() { while take(" ") || take("\t") || take("\n") || take("\r") {} }

  /// value = false / null / true / object / array / number / string
  private mutating func isValue() -> Bool {
    for word in ["false", "null", "true"] where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return true
    }
    switch byte {
    case UInt8(ascii: "{"): return isList(from: "{", to: "}") { $0.isMember() }
    case UInt8(ascii: "["): return isList(from: "[", to: "]") { $0.isValue() }
    case UInt8(ascii: "\""): return isString()
    default: return isNumber()
    }
  }

  /// object = begin-object [ member *( value-separator member ) ] end-object, and array likewise
  private mutating func isList(
    from opening: Unicode.Scalar, to closing: Unicode.Scalar, of isItem: (inout RFC8259) -> Bool
  ) -> Bool {
    guard take(opening) else { return false }
    depth += 1
    deepest = max(deepest, depth)
    defer { depth -= 1 }
    takeSpace()
    if take(closing) { return true }
    while true {
      takeSpace()
      guard isItem(&self) else { return false }
      takeSpace()
      if take(closing) { return true }
      guard take(",") else { return false }
    }
  }

  /// member = string name-separator value
  private mutating func isMember() -> Bool {
    guard isString() else { return false }
    takeSpace()
    guard take(":") else { return false }
    takeSpace()
    return isValue()
  }

  /// number = [ minus ] int [ frac ] [ exp ]
  private mutating func isNumber() -> Bool {
    _ = take("-")
    if !take("0") {
      guard take(0x31...0x39) else { return false }
      while takeDigit() {}
    }
    if take(".") {
      guard takeDigit() else { return false }
      while takeDigit() {}
    }
    if take("e") || take("E") {
      _ = take("-") || take("+")
      guard takeDigit() else { return false }
      while takeDigit() {}
    }
    return true
  }

  private mutating func takeDigit() -> Bool { take(0x30...0x39) }

  /// string = quotation-mark *char quotation-mark
  private mutating func isString() -> Bool {
    guard take("\"") else { return false }
    while !take("\"") {
      if take("\\") {
        guard isEscape() else { return false }
      } else if !take(0x20...0xFF) {
        return false
      }
    }
    return true
  }

  /// What follows a backslash.
  private mutating func isEscape() -> Bool {
    if take("u") {
      guard let unit = hexadecimal(), !(0xDC00...0xDFFF).contains(unit) else { return false }
      guard (0xD800...0xDBFF).contains(unit) else { return true }
      guard take("\\"), take("u"), let low = hexadecimal() else { return false }
      return (0xDC00...0xDFFF).contains(low)
    }
    return take("\"") || take("\\") || take("/") || take("b") || take("f") || take("n") || take("r") || take("t")
  }

  /// 4HEXDIG
  private mutating func hexadecimal() -> Int? {
    var value = 0
    for _ in 0..<4 {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value * 16 + digit
      at += 1
    }
    return value
  }

  /// UTF8-octets = *( UTF8-1 / UTF8-2 / UTF8-3 / UTF8-4 )
  private mutating func isUTF8() -> Bool {
    while at < bytes.count {
      let rest = bytes[at...].prefix(4)
      let rule = Self.characters.first { ranges in
        rest.count >= ranges.count && zip(ranges, rest).allSatisfy { $0.contains($1) }
      }
      guard let rule else { return false }
      at += rule.count
    }
    return true
  }

  private static let tail: ClosedRange<UInt8> = 0x80...0xBF
  private static let characters: [[ClosedRange<UInt8>]] = [
    [0x00...0x7F], [0xC2...0xDF, tail],
    [0xE0...0xE0, 0xA0...0xBF, tail], [0xE1...0xEC, tail, tail], [0xED...0xED, 0x80...0x9F, tail],
    [0xEE...0xEF, tail, tail],
    [0xF0...0xF0, 0x90...0xBF, tail, tail], [0xF1...0xF3, tail, tail, tail], [0xF4...0xF4, 0x80...0x8F, tail, tail],
  ]
}
