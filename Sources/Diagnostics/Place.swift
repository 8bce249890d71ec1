/// A point in a source text, as a reader and as a program count it.
public struct Position: Hashable, Sendable {
  /// The offset in bytes, from 0.
  public var offset: Int
  // Half a word each: a tree of a large text holds some hundred thousand positions.
  private var storedLine: UInt32
  private var storedColumn: UInt32

  /// The line, from 1; one past 2³² − 1 counts as that.
  public var line: Int {
    get { Int(storedLine) }
    set { storedLine = UInt32(clamping: newValue) }
  }

  /// The column in characters as a reader sees them (grapheme clusters), from 1; one past 2³² − 1 counts as that.
  public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }

  public init(line: Int, column: Int, offset: Int) {
    self.offset = offset
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }
}

extension Position: Comparable {
  public static func < (left: Position, right: Position) -> Bool { left.offset < right.offset }
}

/// A stretch of a named source text: what a diagnostic points at and what a rule remembers of where it stands.
///
/// `end` is the position after the last character; a place may be empty.
public struct Place: Hashable, Sendable {
  /// The name the reader knows the text by: a path, or `<stdin>`.
  public var source: String
  public var start: Position
  public var end: Position

  public init(source: String, start: Position, end: Position) {
    self.source = source
    self.start = start
    self.end = end
  }
}

extension Place: Comparable {
  public static func < (left: Place, right: Place) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.start != right.start { return left.start < right.start }
    return left.end < right.end
  }
}

extension Place: CustomStringConvertible {
  /// `treatments/ssri.yaml:41:7`: the form that editors and terminals make clickable.
  public var description: String { "\(source):\(start.line):\(start.column)" }
}
