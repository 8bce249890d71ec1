import Diagnostics

/// The places of a record's bytes in its text, of which nothing but the record need be at hand.
struct CSVPlaces {
  private let text: SourceText
  private let record: CSVRecord

  init(_ record: CSVRecord, of block: UnsafeRawBufferPointer, in name: String) {
    self.record = record
    text = SourceText(name: name, bytes: Array(block[record.range]))
  }

  /// The place of bytes of the record.
  func place(_ range: Range<Int>) -> Place {
    Place(source: text.name, start: position(range.lowerBound), end: position(range.upperBound))
  }

  /// The place of the record; of one that is too long, where it begins.
  var whole: Place { place(0..<text.bytes.count) }

  /// A record begins a line.
  private func position(_ index: Int) -> Position {
    let position = text.position(at: index)
    return Position(
      line: record.line + position.line - 1, column: position.column, offset: record.offset + position.offset)
  }
}
