import Diagnostics
import Knowledge
import ProfileFiles

/// The rows of a unit of a table.
struct RecordRows: RowReading, ~Copyable {
  private var reader: CSVRowReader
  private let rows: TableRows
  private let bytes: UnsafeRawBufferPointer
  private let name: String
  private let rowName: RowName
  private var current = 0

  /// The rows that lie in these bytes, which must last as long.
  init(_ rows: TableRows, _ bytes: UnsafeRawBufferPointer, in name: String, _ ruleSet: RuleSet) {
    reader = CSVRowReader(ruleSet, rows.header)
    self.rows = rows
    self.bytes = bytes
    self.name = name
    rowName = RowName(file: name)
  }

  var count: Int { rows.records.count }

  mutating func read(_ index: Int, into answers: inout AnswerRow) -> Bool {
    current = index
    return reader.read(record, of: bytes, into: &answers)
  }

  func appendName(to names: inout [UInt8]) {
    if let id = reader.id { names.append(contentsOf: id) } else { rowName.append(record.row, to: &names) }
  }

  func diagnostics() -> [Diagnostic] { reader.diagnostics(in: name) }

  func places(of facts: [FactID]) -> [FactID: Place] {
    let source = SourceText(name: name, bytes: Array(bytes[record.range]))
    return facts.reduce(into: [:]) { places, fact in
      if let range = reader.range(of: fact) { places[fact] = source.place(range).moved(to: site) }
    }
  }

  var site: RowSite { RowSite(row: record.row, line: record.line, offset: record.offset) }

  var text: RowText {
    record.isTooLong
      ? RowText(rows.beginnings[current] ?? [], of: record.length) : RowText(bytes[record.range])
  }

  private var record: CSVRecord { rows.records[current] }
}
