/// Blanks, comments and line ends as YAML 1.1 counts them.
extension [UInt8] {
  /// How many bytes the line break at `offset` has; 0 where there is none.
  ///
  /// libyaml also takes NEL, LS and PS for line breaks.
  func lineBreak(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    switch self[offset] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return offset + 1 < count && self[offset + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return 0 }
      return self[offset + 2] == 0xA8 || self[offset + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The end of the line that holds `offset`, before its line break.
  func lineEnd(from offset: Int) -> Int {
    var end = offset
    while end < count, lineBreak(at: end) == 0 { end += 1 }
    return end
  }

  /// The end of what the line says from `offset` on, a comment and blanks left out.
  func contentEnd(from offset: Int) -> Int {
    var end = lineEnd(from: offset)
    for index in offset..<end where self[index].isBlank && has("#", at: index + 1) {
      end = index
      break
    }
    return trimmingBlanks(to: end, from: offset)
  }

  /// The first byte from `offset` on that belongs to no space, tab, line break or comment.
  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < count {
      if self[offset] == UInt8(ascii: "#") {
        offset = lineEnd(from: offset)
      } else if self[offset].isBlank {
        offset += 1
      } else {
        let lineBreak = lineBreak(at: offset)
        if lineBreak == 0 { break }
        offset += lineBreak
      }
    }
    return offset
  }

  /// `end` moved back over blanks and line breaks, but not before `start`.
  func trimmingBlanks(to end: Int, from start: Int = 0) -> Int {
    var end = Swift.min(end, count)
    while end > start, self[end - 1].isBlank || self[end - 1].isLineEnd { end -= 1 }
    return end
  }

  /// Whether only blanks stand before `offset` in its line.
  func isFirstOfLine(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, self[start - 1].isBlank { start -= 1 }
    return start == 0 || self[start - 1].isLineEnd
  }

  /// Whether these bytes stand at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(self[offset..<offset + text.utf8CodeUnitCount]) }
  }

  /// Whether a flow collection begins at `offset`.
  func hasBracket(at offset: Int) -> Bool { has("[", at: offset) || has("{", at: offset) }

  /// The bytes of a range as text.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension UInt8 {
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isHexDigit: Bool { Character(Unicode.Scalar(self)).isHexDigit }
  /// A line feed or a carriage return.
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  /// Whether the byte begins a scalar value in UTF-8.
  var isLeading: Bool { self & 0xC0 != 0x80 }
}
