/// The part of a source line that is shown around what a place marks, so that a line of any length costs no more than
/// a short one.
struct LineWindow {
  /// What is shown before the mark, the mark itself as far as it is shown, and what follows it.
  private(set) var before: ArraySlice<Character>
  private(set) var marked: ArraySlice<Character>
  private(set) var after: ArraySlice<Character>
  private(set) var isCutBefore = false
  private(set) var isCutAfter = false

  /// The window of so many characters around the start of a place; nothing where the text has no such line.
  init?(_ source: SourceText, around place: Place, width: Int) {
    guard var line = source.lineRange(place.start.line) else { return nil }
    // A byte order mark is not something a reader sees.
    if place.start.line == 1, source.bytes[line].starts(with: [0xEF, 0xBB, 0xBF]) {
      line = line.lowerBound + 3..<line.upperBound
    }
    let start = min(max(place.start.offset, line.lowerBound), line.upperBound)
    let end = place.end.line == place.start.line ? min(max(place.end.offset, start), line.upperBound) : line.upperBound

    // What lies further away than this is never shown: a character has several bytes, but not that many.
    let reach = width * 32
    let first = Self.boundary(max(line.lowerBound, start - reach), in: source.bytes, within: line)
    let last = Self.boundary(min(line.upperBound, start + reach), in: source.bytes, within: line)
    before = Self.characters(source.bytes[first..<max(first, start)])
    let isNearStart = first == line.lowerBound && before.count < width - 20
    if !isNearStart, before.count > width / 3 {
      before = before.suffix(width / 3)
      isCutBefore = true
    } else {
      isCutBefore = first > line.lowerBound
    }

    let room = width - before.count
    let markedEnd = min(end, max(start, last))
    marked = Self.characters(source.bytes[start..<markedEnd])
    after = Self.characters(source.bytes[markedEnd..<max(markedEnd, last)])
    isCutAfter = last < line.upperBound || marked.count + after.count > room
    marked = marked.prefix(room)
    after = after.prefix(room - marked.count)
  }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> ArraySlice<Character> {
    Array(String(decoding: bytes, as: UTF8.self))[...]
  }

  /// The offset, or where the scalar begins that it lies in.
  private static func boundary(_ offset: Int, in bytes: [UInt8], within line: Range<Int>) -> Int {
    var offset = offset
    for _ in 0..<3 where line.contains(offset) && offset > line.lowerBound && bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }
}
