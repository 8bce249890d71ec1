import Diagnostics

/// The places of libyaml's marks.
///
/// A mark counts code points, and its lines break at more characters than ours. So a mark becomes a byte offset, and
/// the offset a position. Both go on from the last answer: a text of one long line is walked once, not once a node.
/// The positions are those of ``SourceText/position(at:)``.
struct PlaceFinder {
  let source: SourceText
  private let base: Int
  private let isASCII: Bool
  /// The last mark and its offset.
  private var mark = 0
  private var offset: Int
  /// The line of the last position.
  private var line = 1
  /// Known positions at which a grapheme cluster surely begins, in order, some kilobytes apart; the last is where the
  /// finder has got to.
  private var known: [Position]
  private var latest: Position

  private static let spacing = 4096

  /// A finder for marks that count from the offset `base`.
  init(_ source: SourceText, from base: Int, isASCII: Bool) {
    self.source = source
    self.base = base
    self.isASCII = isASCII
    offset = base
    latest = source.position(at: base)
    known = [latest]
  }

  /// The byte offset of a mark.
  mutating func offset(of mark: Int) -> Int {
    let bytes = source.bytes
    if isASCII { return min(base + mark, bytes.count) }
    while self.mark < mark, offset < bytes.count {
      repeat { offset += 1 } while offset < bytes.count && !bytes[offset].isLeading
      self.mark += 1
    }
    while self.mark > mark, offset > base {
      repeat { offset -= 1 } while offset > base && !bytes[offset].isLeading
      self.mark -= 1
    }
    return offset
  }

  /// The byte offsets of two marks.
  mutating func offsets(of marks: Range<Int>) -> Range<Int> {
    let start = offset(of: marks.lowerBound)
    return start..<max(start, offset(of: marks.upperBound))
  }

  /// The place of a range of byte offsets.
  mutating func place(_ range: Range<Int>) -> Place {
    let start = position(at: range.lowerBound)
    return Place(source: source.name, start: start, end: range.isEmpty ? start : position(at: range.upperBound))
  }

  /// The position of a byte offset.
  mutating func position(at offset: Int) -> Position {
    line = source.line(holding: offset, likely: line)
    let start = Position(line: line, column: 1, offset: source.start(ofLine: line))
    if isASCII { return Position(line: line, column: offset - start.offset + 1, offset: offset) }
    let earlier = offset >= latest.offset ? latest : lastKnown(before: offset)
    guard offset >= earlier.offset else { return source.position(at: offset) }
    let from = max(earlier, start)
    let range = from.offset..<offset
    let bytes = source.bytes
    let width = bytes[range].allSatisfy { $0 < 0x80 } ? range.count : bytes.text(range).count
    let position = Position(line: line, column: from.column + width, offset: offset)
    advance(to: isBoundary(offset) ? position : from)
    return position
  }

  private mutating func advance(to position: Position) {
    guard position.offset > latest.offset else { return }
    latest = position
    if let last = known.last, position.offset - last.offset >= PlaceFinder.spacing { known.append(position) }
  }

  private func lastKnown(before offset: Int) -> Position {
    var low = 0
    var high = known.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if known[middle].offset <= offset { low = middle } else { high = middle }
    }
    return known[low]
  }

  /// Whether a grapheme cluster surely begins at an offset, whatever comes before and after it: one of the two
  /// characters there is ASCII, and they don't join.
  private func isBoundary(_ offset: Int) -> Bool {
    let bytes = source.bytes
    guard offset > 0, offset < bytes.count else { return true }
    if bytes[offset - 1] < 0x80, bytes[offset] < 0x80 { return bytes[offset] != UInt8(ascii: "\n") }
    guard bytes[offset - 1] < 0x80 || bytes[offset] < 0x80 else { return false }
    var start = offset - 1
    while start > 0, !bytes[start].isLeading { start -= 1 }
    var end = offset + 1
    while end < bytes.count, !bytes[end].isLeading { end += 1 }
    return bytes.text(start..<end).count == 2
  }
}
