extension [UInt8] {
  /// Appends text that needs no escape.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a fragment.
  @inline(__always)
  mutating func append(_ fragment: UnsafeBufferPointer<UInt8>) { append(contentsOf: fragment) }

  /// Appends a fragment of an array or object, after a comma where it is not the first.
  @inline(__always)
  mutating func append(element fragment: UnsafeBufferPointer<UInt8>, _ isFirst: inout Bool) {
    if isFirst { isFirst = false } else { append(UInt8(ascii: ",")) }
    append(contentsOf: fragment)
  }

  /// Appends a whole number.
  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    if rest < 10 { return append(UInt8(ascii: "0") + UInt8(rest)) }
    var divisor: UInt = 10
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor != 0 {
      append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Appends UTF-8 text as a JSON string.
  package mutating func append(jsonString text: ArraySlice<UInt8>) {
    append(UInt8(ascii: "\""))
    text.withUnsafeBufferPointer { appendEscaped($0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends stretches that need no escape as a whole.
  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where Self.needsEscape(text[index]) {
      append(contentsOf: text[start..<index])
      appendEscape(text[index])
      start = index + 1
    }
    append(contentsOf: text[start...])
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func appendEscape(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
    default:
      append("u00")
      append(Self.hexDigit(byte >> 4))
      append(Self.hexDigit(byte & 15))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
