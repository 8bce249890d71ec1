/// What cuts an input into pieces, one for a unit each.
protocol UnitCutter: AnyObject {
  /// The bytes of the input before the next piece.
  var offset: Int { get }

  /// The next piece; nothing at the end.
  func next() throws(InputFault) -> UnitPiece?
}

/// A piece of an input.
struct UnitPiece {
  let content: Unit.Content
  /// The bytes of the input up to its end.
  let end: Int
  /// The rows and lines up to its end, where they are known without reading it.
  var after: RowCount.Value?
  /// Of a table, see ``BatchPosition/notEmpty``.
  var notEmpty = 0
}
