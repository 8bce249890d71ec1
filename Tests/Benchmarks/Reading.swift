import Diagnostics
import Knowledge
import ProfileFiles
import Reporting
import Sampling

/// The reading of rows that are in memory, without their evaluation.
struct Reading {
  private let ruleSet: RuleSet
  private let table: Table
  private static let count = 10_000

  init(_ ruleSet: RuleSet, _ table: Table) {
    self.ruleSet = ruleSet
    self.table = table
  }

  func run() {
    table.begin("Reading only, 15 % of the answers missing")
    let lines = Self.text(ruleSet, .ndjson, count: Self.count)
    table.measure("NDJSON", pieces: Self.count, bytes: lines.count) { readLines(lines) }
    let rows = Self.text(ruleSet, .csv, count: Self.count)
    table.measure("CSV", pieces: Self.count, bytes: rows.count) { readTable(rows) }
  }

  /// Made-up profiles as text.
  static func text(_ ruleSet: RuleSet, _ format: ProfileLines.Format, count: Int) -> [UInt8] {
    let sampler = ProfileSampler(ruleSet, missing: 0.15)
    let lines = ProfileLines(ruleSet, format: format)
    var random = SplitMix64(seed: 1)
    var text = Array(lines.header.utf8)
    for number in 1...count { text += lines.line(sampler.row(&random), id: "person-\(number)") }
    return text
  }

  private func readLines(_ text: [UInt8]) {
    var reader = JSONRowReader(ruleSet)
    var row = AnswerRow(AnswerLayout(ruleSet.facts))
    text.withUnsafeBytes { bytes in
      var start = 0
      while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
        precondition(reader.read(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), into: &row))
        start = end + 1
      }
    }
  }

  private func readTable(_ text: [UInt8]) {
    text.withUnsafeBytes { bytes in
      var lexer = CSVLexer()
      guard case .record(let first) = lexer.next(in: bytes, isLast: true) else { return }
      var reader = CSVRowReader(ruleSet, CSVHeader(first, of: bytes, in: "rows.csv", ruleSet))
      var row = AnswerRow(AnswerLayout(ruleSet.facts))
      while case .record(let record) = lexer.next(in: bytes, isLast: true) {
        precondition(reader.read(record, of: bytes, into: &row))
      }
    }
  }
}
