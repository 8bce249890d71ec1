package import Diagnostics
package import Knowledge

/// A reader of one row of a CSV table after another into rows of answers: the inner loop of a batch.
///
/// It keeps all its memory: reading a row without faults allocates nothing, once the longest row has been seen. One
/// belongs to one thread; any number of them can share a header.
///
/// ```swift
/// var reader = CSVRowReader(ruleSet, header)
/// if reader.read(record, of: block, into: &row) { evaluate(row) } else { report(reader.diagnostics(in: "people.csv")) }
/// ```
package struct CSVRowReader: ~Copyable {
  let layout: AnswerLayout
  private let ruleSet: RuleSet
  private let header: CSVHeader
  private var fields = CSVFields()
  private var faults = CSVFaults()
  private var record: CSVRecord?
  private var block = UnsafeRawBufferPointer(start: nil, count: 0)
  private var idColumn: Int?

  /// A reader of the rows below a header, which must be without errors.
  package init(_ ruleSet: RuleSet, _ header: CSVHeader) {
    self.ruleSet = ruleSet
    self.header = header
    layout = AnswerLayout(ruleSet.facts)
  }

  /// Reads a record of a block in place of what `answers` holds; false where it has a fault.
  ///
  /// What the reader tells of the row afterwards is good while the block lasts and until the next row.
  package mutating func read(
    _ record: CSVRecord, of block: UnsafeRawBufferPointer, into answers: inout AnswerRow
  ) -> Bool {
    answers.withWords { words in
      words.removeAll()
      if split(record, of: block) { header.keys.forms.withView { readCells(by: $0, into: words) } }
    }
    return faults.list.isEmpty
  }

  /// Finds the fields of a record; false where it has not as many as the header.
  private mutating func split(_ record: CSVRecord, of block: UnsafeRawBufferPointer) -> Bool {
    faults.removeAll()
    idColumn = nil
    self.record = record
    self.block = block
    guard !record.isTooLong else {
      faults.note(.tooLong, 0..<0)
      return false
    }
    fields.read(UnsafeRawBufferPointer(rebasing: block[record.range]), atMost: header.columns.count)
    for fault in fields.faults.list { faults.note(fault.kind, fault.range) }
    if fields.isUnclosed { return false }
    guard fields.count == header.columns.count else {
      noteRagged(record.length)
      return false
    }
    return true
  }

  private mutating func readCells(by forms: AnswerForms.View, into words: AnswerWords) {
    let idKey = header.keys.idIndex
    for column in 0..<fields.count where fields[column].isSound {
      let key = header.columns[column]
      if key < idKey {
        readCell(column, FactID(key), forms, words)
      } else if key == idKey {
        readID(column)
      }
    }
  }

  /// The text of the last row's id, in UTF-8; nothing where it has no good one.
  package var id: UnsafeRawBufferPointer? { if let idColumn { fields.text(idColumn) } else { nil } }

  /// The bytes of the last record that answer a fact; nothing where it has no column.
  package func range(of fact: FactID) -> Range<Int>? {
    guard record?.isTooLong == false, fields.count == header.columns.count,
      let column = header.columnOfKey[fact.index]
    else { return nil }
    return range(column)
  }

  /// What is wrong with the last row of a text of this name.
  package func diagnostics(in source: String) -> [Diagnostic] {
    guard let record, !faults.list.isEmpty else { return [] }
    let places = CSVPlaces(record, of: block, in: source)
    let wording = CSVWording(
      ruleSet: ruleSet, record: record, bytes: UnsafeRawBufferPointer(rebasing: block[record.range]),
      columns: header.columns.count)
    return faults.list.map { wording.diagnostic($0) { places.place($0) } }.sorted()
  }

  /// Where the last row's id stands in a text of this name.
  func idPlace(in source: String) -> Place? {
    guard let record, let idColumn else { return nil }
    return CSVPlaces(record, of: block, in: source).place(range(idColumn))
  }

  /// The bytes of a field, its quotes included.
  private func range(_ column: Int) -> Range<Int> {
    let field = fields[column]
    return field.isQuoted ? field.range.lowerBound - 1..<field.range.upperBound + 1 : field.range
  }

  private mutating func noteRagged(_ length: Int) {
    let surplus = fields.count > header.columns.count ? startOfSurplus(length) : length
    faults.note(.ragged(fields: fields.count), length == 0 ? 0..<0 : surplus..<length)
  }

  /// Where the first field begins that has no column.
  private func startOfSurplus(_ length: Int) -> Int {
    let last = fields[header.columns.count - 1]
    // What stands after a closing quote belongs to the field.
    let bytes = UnsafeRawBufferPointer(rebasing: block[(record?.range ?? 0..<0)])
    let end = bytes[last.range.upperBound...].firstIndex(of: UInt8(ascii: ",")) ?? length
    return min(end + 1, length)
  }

  private mutating func readCell(_ column: Int, _ fact: FactID, _ forms: AnswerForms.View, _ words: AnswerWords) {
    let text = fields.text(column)
    if text.isEmpty { return }
    do throws(AnswerCellFault) {
      try forms.read(text, of: fact, into: words)
    } catch {
      let first = error.firstMention(in: text).map { fields.range(of: $0, in: column) }
      faults.note(.answer(error.fault, fact, first: first), fields.range(of: error.range, in: column))
    }
  }

  private mutating func readID(_ column: Int) {
    let text = fields.text(column)
    if text.isEmpty { return }
    if let fault = ProfileID.fault(of: text) {
      let field = fields[column]
      faults.note(.id(fault), field.range)
    } else {
      idColumn = column
    }
  }
}
