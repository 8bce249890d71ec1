/// A named text and where its lines begin.
///
/// Lines end with `\n`, `\r\n` or a lone `\r`. The bytes need not be valid UTF-8: what is not is shown as U+FFFD.
public struct SourceText: Sendable {
  public let name: String
  public let bytes: [UInt8]
  /// The byte offset at which each line begins; line *n* is at index *n* − 1.
  private let lineStarts: [Int]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      let words = UnsafeRawBufferPointer(buffer)
      let ones: UInt64 = 0x0101_0101_0101_0101
      var index = 0
      while index < buffer.count {
        // Few bytes are as small as those that end lines: of eight the first such, or none.
        if index + 8 <= buffer.count {
          let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
          let small = (word &- ones &* UInt64(UInt8(ascii: "\r") + 1)) & ~word & (ones << 7)
          index += small.trailingZeroBitCount / 8
          if small == 0 { continue }
        }
        let byte = buffer[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r"), index == buffer.count || buffer[index] != UInt8(ascii: "\n") {
          starts.append(index)
        }
      }
    }
    lineStarts = starts
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// How many lines there are; a text without a final newline has as many as one with it.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of a byte offset; an offset past the end is the end. O(log lines + length of the line).
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(holding: offset)
    return Position(line: line, column: column(from: lineStarts[line - 1], to: offset), offset: offset)
  }

  /// The number of the line that holds a byte offset: of `likely` and the one after it sooner than of others.
  /// O(log lines).
  package func line(holding offset: Int, likely: Int = 1) -> Int {
    for line in likely...likely + 1
    where line <= lineStarts.count && lineStarts[line - 1] <= offset
      && (line == lineStarts.count || offset < lineStarts[line])
    {
      return line
    }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The byte offset at which a line (from 1) begins. O(1).
  package func start(ofLine number: Int) -> Int { lineStarts[number - 1] }

  /// The place of a range of byte offsets.
  public func place(_ range: Range<Int>) -> Place {
    Place(source: name, start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// The text of a line (from 1) without its line break, or nothing where there is no such line.
  public func line(_ number: Int) -> String? {
    lineRange(number).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The byte offsets of a line (from 1) without its line break, or nothing where there is no such line. O(1).
  func lineRange(_ number: Int) -> Range<Int>? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func column(from start: Int, to offset: Int) -> Int {
    let prefix = bytes[start..<offset]
    if prefix.allSatisfy({ $0 < 0x80 }) { return prefix.count + 1 }
    // A byte order mark is not something a reader sees.
    let shown = prefix.starts(with: [0xEF, 0xBB, 0xBF]) && start == 0 ? prefix.dropFirst(3) : prefix
    return String(decoding: shown, as: UTF8.self).count + 1
  }
}
