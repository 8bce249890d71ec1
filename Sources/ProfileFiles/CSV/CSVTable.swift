import Diagnostics
package import Knowledge

/// A table of profiles that is in memory as a whole: its header, and where its rows are.
package struct CSVTable: Sendable {
  package let header: CSVHeader
  package let rows: [CSVRecord]

  /// The table of a text; nothing where not even a header is in it. Of a header with errors no rows are looked for.
  package init?(
    _ bytes: UnsafeRawBufferPointer, of source: String, _ ruleSet: RuleSet, ignoring: Set<String>
  ) {
    var lexer = CSVLexer()
    guard case .record(let first) = lexer.next(in: bytes, isLast: true) else { return nil }
    header = CSVHeader(first, of: bytes, in: source, ruleSet, ignoring: ignoring)
    var rows: [CSVRecord] = []
    while !header.diagnostics.hasErrors, case .record(let row) = lexer.next(in: bytes, isLast: true) {
      rows.append(row)
    }
    self.rows = rows
  }

  /// A row, with the places of its answers: for a closer look at one of many.
  package func profile(
    _ row: Int, of bytes: UnsafeRawBufferPointer, in source: String, _ ruleSet: RuleSet
  ) -> ProfileRead {
    var reader = CSVRowReader(ruleSet, header)
    return reader.profile(rows[row], of: bytes, in: source)
  }
}
