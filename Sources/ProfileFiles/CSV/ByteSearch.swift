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

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let quotes = ones &* UInt64(UInt8(ascii: "\""))
  private static let feeds = ones &* UInt64(UInt8(ascii: "\n"))
  private static let returns = ones &* UInt64(UInt8(ascii: "\r"))

  /// The high bit of the first byte that is zero; bits above it may be set too.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &<< 7) }
}
