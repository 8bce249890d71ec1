public import Diagnostics

extension Node {
  /// The place of a part of a scalar's text, for a diagnostic that points at one word of it.
  ///
  /// `range` is in ``Scalar/text``. The whole place where the text isn't written letter for letter in one line (an
  /// escape, a doubled quote, a block, lines joined), and for a collection.
  public func place(of range: Range<String.Index>) -> Place {
    guard let scalar, place.start.line == place.end.line else { return place }
    let quote: Int
    switch scalar.style {
    case .plain: quote = 0
    case .singleQuoted, .doubleQuoted: quote = 1
    case .literal, .folded: return place
    }
    let text = scalar.text
    guard place.end.offset - place.start.offset == text.utf8.count + 2 * quote else { return place }
    func position(_ index: String.Index) -> Position {
      Position(
        line: place.start.line,
        column: place.start.column + quote + text.distance(from: text.startIndex, to: index),
        offset: place.start.offset + quote + text.utf8.distance(from: text.startIndex, to: index))
    }
    return Place(source: place.source, start: position(range.lowerBound), end: position(range.upperBound))
  }
}
