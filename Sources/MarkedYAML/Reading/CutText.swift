import Diagnostics

/// A text in a flow mapping that a comma cuts: in `{note: Weekly, for months}` the words after the comma are read as
/// a key without a value.
///
/// Consecutive pieces are one fault, and the text is put together again as its author meant it.
struct CutText {
  /// The entry whose value may have been cut.
  private var entry: Int?
  /// The pieces after it, read as keys.
  private var pieces: (first: Place, last: Place, name: String)?

  /// Whether there is a text that may have been cut.
  var isOpen: Bool { entry != nil }

  /// Remembers that the entry at an index has an unquoted text, which a comma may have cut.
  mutating func begin(after entry: Int) { self.entry = entry }

  /// Takes a key without a value as a piece of the text before it; false where there is no such text.
  mutating func append(key: Scalar, at place: Place) -> Bool {
    guard entry != nil, key.isPlain else { return false }
    pieces = (pieces?.first ?? place, place, pieces?.name ?? key.text)
    return true
  }

  /// Forgets the text, and where it was cut mends its entry and says so.
  mutating func end(mending entries: inout [Entry], source: SourceText) -> Diagnostic? {
    guard let entry else { return nil }
    defer { self = CutText() }
    guard let pieces else { return nil }
    let value = entries[entry].value.place
    let text = source.bytes.text(value.start.offset..<pieces.last.end.offset)
    let isOneLine = value.start.line == pieces.last.end.line
    if isOneLine {
      entries[entry].value = Node(
        .scalar(Scalar(text)), at: Place(source: source.name, start: value.start, end: pieces.last.end))
    }
    return .textCutByComma(
      Place(source: source.name, start: pieces.first.start, end: pieces.last.end), piece: pieces.name,
      key: entries[entry].key, keyPlace: entries[entry].keyPlace, text: isOneLine ? text : nil)
  }
}
