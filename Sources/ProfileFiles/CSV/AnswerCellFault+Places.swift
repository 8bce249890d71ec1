import Knowledge

extension AnswerCellFault {
  /// Where a cell first names the option that it names again.
  func firstMention(in cell: UnsafeRawBufferPointer) -> Range<Int>? {
    guard fault == .doubledOption || fault == .bothSides else { return nil }
    let option = cell[range]
    var start = 0
    while start < range.lowerBound {
      let end = cell[start...].firstIndex(of: UInt8(ascii: ";")) ?? cell.count
      var part = cell[start..<end].drop { Self.stands(before: $0) }
      while let last = part.last, Self.isSpace(last) { part.removeLast() }
      if part.elementsEqual(option) { return part.startIndex..<part.endIndex }
      start = end + 1
    }
    return nil
  }

  private static func stands(before byte: UInt8) -> Bool { byte == UInt8(ascii: "!") || isSpace(byte) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
