import Diagnostics
import Knowledge
import ProfileFiles

/// What cuts a table into units of whole rows, and reads its header.
final class TableCutter: UnitCutter {
  private var reader: ByteReader
  private var lexer = CSVLexer()
  private let name: String
  private let plan: BatchPlan
  private var header: CSVHeader?
  private var block: [UInt8] = []
  /// How the record begins that is not whole yet: of one that is too long, the block may have lost that.
  private var pending: [UInt8] = []
  private var hasEnded = false

  /// Opens a table and reads its header; from a position on, the rows before that are passed over.
  init(_ source: any ByteSource, _ name: String, _ plan: BatchPlan, from position: BatchPosition) throws(InputFault) {
    reader = ByteReader(source)
    self.name = name
    self.plan = plan
    guard position.offset > 0 else { return }
    while header == nil, !hasEnded {
      _ = try records()
      if let fault = reader.fault { throw fault }
    }
    lexer.position = CSVLexer.Position(
      row: position.rows, line: position.lines + 1, offset: position.offset, notEmpty: position.notEmpty)
    try reader.seek(to: position.offset)
    (block, hasEnded) = ([], false)
  }

  var offset: Int { lexer.position.offset }

  /// The next rows; nothing at the end.
  func next() throws(InputFault) -> UnitPiece? {
    while !hasEnded {
      let found = try records()
      if found.records.isEmpty, let fault = reader.fault { throw fault }
      guard let header, !found.records.isEmpty else { continue }
      let rows = TableRows(
        header: header, block: found.bytes, records: found.records, beginnings: found.beginnings)
      let end = lexer.position
      return UnitPiece(
        content: .records(rows), end: end.offset, after: RowCount.Value(rows: end.row, lines: end.line - 1),
        notEmpty: end.notEmpty)
    }
    guard header != nil else { throw InputFault([.emptyTable(name)]) }
    return nil
  }

  private struct Found {
    let bytes: [UInt8]
    var records: [CSVRecord] = []
    var beginnings: [Int: [UInt8]] = [:]
    var header: CSVHeader?
    /// The text of the header.
    var source: SourceText?
  }

  /// The rows that are whole in the block with some more bytes.
  private func records() throws(InputFault) -> Found {
    if !reader.hasEnded {
      reader.read(max(plan.unitBytes - block.count, min(plan.unitBytes, 1 << 16)), into: &block)
    }
    var found = Found(bytes: block)
    let first = reader.offset - block.count
    block.withUnsafeBytes { lex($0, first, &found) }
    block = Array(block[lexer.takeConsumed()...])
    if let header = found.header {
      if header.diagnostics.hasErrors { throw InputFault(header.diagnostics, of: found.source) }
      self.header = header
    }
    return found
  }

  private func lex(_ bytes: UnsafeRawBufferPointer, _ first: Int, _ found: inout Found) {
    while true {
      switch lexer.next(in: bytes, isLast: reader.hasEnded) {
      case .record(let record) where header == nil && found.header == nil:
        let header = plan.header(record, of: bytes, in: name)
        found.header = header
        if header.diagnostics.hasErrors {
          found.source = SourceText(name: name, bytes: Array(bytes[..<record.range.upperBound]))
          return
        }
      case .record(let record):
        if record.isTooLong {
          found.beginnings[found.records.count] = beginning(of: record.offset, bytes, first)
        }
        found.records.append(record)
      case .needsBytes:
        pending = beginning(of: lexer.position.offset, bytes, first)
        return
      case .end:
        hasEnded = true
        return
      }
    }
  }

  /// How the record begins that has so many bytes before it.
  private func beginning(of offset: Int, _ bytes: UnsafeRawBufferPointer, _ first: Int) -> [UInt8] {
    offset < first ? pending : Array(bytes[min(offset - first, bytes.count)...].prefix(RowText.beginning))
  }
}
