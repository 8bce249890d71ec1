package import Diagnostics

extension Place {
  /// The place of what was not read from a text.
  package static let nowhere = Place(
    source: "<sketch>", start: Position(line: 1, column: 1, offset: 0), end: Position(line: 1, column: 1, offset: 0))
}
