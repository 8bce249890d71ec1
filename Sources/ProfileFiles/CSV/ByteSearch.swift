extension UnsafeRawBufferPointer {
  /// The index of the first quote, line feed or carriage return from an index on. Looks at eight bytes at a time.
  func firstQuoteOrBreak(from start: Int) -> Int? {
    var index = start
    while index + 8 <= count {
      let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = Self.zeros(word ^ Self.quotes) | Self.zeros(word ^ Self.feeds) | Self.zeros(word ^ Self.returns)
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      let byte = self[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return index }
      index += 1
    }
    return nil
  }

  /// The index of the first byte from an index on that is `limit` or less, which is below 128, or the end.
  ///
  /// `isASCII` becomes false where a byte above 127 is passed; it may do so for one a little beyond.
  @inline(__always)
  func firstByte(upTo limit: UInt8, from start: Int, _ isASCII: inout Bool) -> Int {
    var index = start
    var all: UInt64 = 0
    defer { if all & Self.highs != 0 { isASCII = false } }
    while index + 8 <= count {
      let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
      all |= word
      let marks = (word &- Self.ones &* UInt64(limit + 1)) & ~word & Self.highs
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] > limit {
      all |= UInt64(self[index])
      index += 1
    }
    return index
  }

  private static var highs: UInt64 { ones &<< 7 }
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var quotes: UInt64 { ones &* UInt64(UInt8(ascii: "\"")) }
  private static var feeds: UInt64 { ones &* UInt64(UInt8(ascii: "\n")) }
  private static var returns: UInt64 { ones &* UInt64(UInt8(ascii: "\r")) }

  /// The high bit of the first byte that is zero; bits above it may be set too.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
}
