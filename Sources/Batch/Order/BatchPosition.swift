/// How far a batch has come: what lies before it has been answered, what follows has not.
package struct BatchPosition: Hashable, Sendable {
  /// The index of the input.
  package var input = 0
  /// The bytes of the input that lie before it.
  package var offset = 0
  /// The rows and the line breaks before it; of a table, the header is one of its rows.
  package var rows = 0
  package var lines = 0
  /// Of a table: the offset up to which empty lines are known not to be its end.
  package var notEmpty = 0

  package init() {}

  /// The beginning of an input.
  init(input: Int) { self.input = input }

  init(input: Int, offset: Int, rows: Int, lines: Int, notEmpty: Int = 0) {
    self.input = input
    self.offset = offset
    self.rows = rows
    self.lines = lines
    self.notEmpty = notEmpty
  }
}
