import Diagnostics

/// Places found in the order of the text, each from the last: a file of one long line costs one walk, not one walk a
/// place.
///
/// The positions are those of ``SourceText/position(at:)``. An offset before the last one is found from `mark`.
struct PlaceCursor {
  private let source: SourceText
  /// A position where a character surely begins.
  private var anchor = Position(line: 1, column: 1, offset: 0)
  private var fallback = Position(line: 1, column: 1, offset: 0)

  init(_ source: SourceText) { self.source = source }

  /// Goes to an offset, from where later places before the last one are found.
  mutating func mark(_ offset: Int) {
    _ = position(at: offset)
    fallback = anchor
  }

  mutating func place(_ range: Range<Int>) -> Place {
    Place(source: source.name, start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  mutating func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    var from = anchor
    if offset < from.offset { from = fallback }
    guard offset >= from.offset else { return source.position(at: offset) }
    let bytes = source.bytes
    var lineStart = from
    var isASCII = true
    for index in from.offset..<offset {
      let byte = bytes[index]
      if byte >= 0x80 { isASCII = false }
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { continue }
      lineStart = Position(line: lineStart.line + 1, column: 1, offset: index + 1)
      isASCII = true
    }
    var column = offset - lineStart.offset
    if !isASCII {
      let start = lineStart.offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : lineStart.offset
      column = String(decoding: bytes[start..<offset], as: UTF8.self).count
    }
    let position = Position(line: lineStart.line, column: lineStart.column + column, offset: offset)
    if isBoundary(offset) {
      anchor = position
    } else if lineStart.offset > anchor.offset {
      anchor = lineStart
    }
    return position
  }

  /// Whether a character surely begins at an offset: it and the one before are ASCII and don't join.
  private func isBoundary(_ offset: Int) -> Bool {
    let bytes = source.bytes
    guard offset > 0, offset < bytes.count else { return offset == 0 }
    return bytes[offset - 1] < 0x80 && bytes[offset] < 0x80 && bytes[offset] != UInt8(ascii: "\n")
  }
}
