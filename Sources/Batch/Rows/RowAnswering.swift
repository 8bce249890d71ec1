import Diagnostics
import Inference
import Knowledge
import Reporting

/// What answers rows in their order: good ones 64 at a time, with what stands for the bad ones between them.
struct RowAnswering: ~Copyable {
  private let plan: BatchPlan
  private let answers: BlockAnswers
  private let table: AnswerTable
  private var block: RowBlock
  /// For each lane, the index of its row.
  private var lanes: [Int] = []
  private var ends: [Int] = []
  /// The bad rows since the last block.
  private var failed: [(index: Int, row: FailedRow)] = []
  private var spare: AnswerRow

  init(_ plan: BatchPlan) {
    self.plan = plan
    answers = BlockAnswers(plan)
    table = AnswerTable(plan.program.ruleSet, plan.form)
    block = RowBlock(plan.program.layout)
    spare = AnswerRow(plan.program.layout)
  }

  /// Adds the answers to all rows to a result.
  mutating func answer<Rows: RowReading & ~Copyable>(
    _ rows: inout Rows, in file: String, _ result: UnitResult
  ) -> UnitResult {
    var result = result
    for index in 0..<rows.count {
      let lane = block.count
      if rows.read(index, into: &block.rows[lane]) {
        block.append { rows.appendName(to: &$0) }
        lanes.append(index)
        if block.isFull { finishBlock(&rows, file, &result) }
      } else {
        failed.append((index, Self.failedRow(rows, file, rows.diagnostics())))
      }
    }
    finishBlock(&rows, file, &result)
    result.rows += rows.count
    result.counts = answers.takeCounts()
    return result
  }

  /// Adds a bad row to a result.
  func append(_ row: FailedRow, to result: inout UnitResult) { append(row, rows: result.rows, to: &result) }

  private func append(_ row: FailedRow, rows: Int, to result: inout UnitResult) {
    row.append(to: &result.output, plan.form, table)
    if plan.keepsErrors { row.appendWhole(to: &result.errors) }
    result.failures.append(
      UnitResult.Failure(rows: rows, output: result.output.count, errors: result.errors.count))
  }

  private mutating func finishBlock<Rows: RowReading & ~Copyable>(
    _ rows: inout Rows, _ file: String, _ result: inout UnitResult
  ) {
    let start = result.output.count
    if block.count > 0 {
      for contradicted in answers.append(block, to: &result.output, ends: &ends) {
        failed.append((lanes[contradicted.lane], contradicting(contradicted, &rows, file)))
      }
    }
    if !failed.isEmpty { interleave(from: start, &result) }
    block.removeAll()
    lanes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    failed.removeAll(keepingCapacity: true)
  }

  /// Puts the bad rows where they belong among the answers from an index of the output on.
  private mutating func interleave(from start: Int, _ result: inout UnitResult) {
    let answered = Array(result.output[start...])
    result.output.removeLast(answered.count)
    failed.sort { $0.index < $1.index }
    var next = 0
    var copied = 0
    for bad in failed {
      while next < lanes.count, lanes[next] < bad.index { next += 1 }
      let end = next == 0 ? 0 : ends[next - 1] - start
      result.output.append(contentsOf: answered[copied..<end])
      copied = end
      append(bad.row, rows: result.rows + bad.index + 1, to: &result)
    }
    result.output.append(contentsOf: answered[copied...])
  }

  private mutating func contradicting<Rows: RowReading & ~Copyable>(
    _ contradicted: ContradictedLane, _ rows: inout Rows, _ file: String
  ) -> FailedRow {
    let ruleSet = plan.program.ruleSet
    _ = rows.read(lanes[contradicted.lane], into: &spare)
    let diagnostics = contradicted.contradictions.map { contradiction in
      contradiction.diagnostic(in: ruleSet, places: rows.places(of: [contradiction.fact] + contradiction.from))
    }
    return Self.failedRow(rows, file, diagnostics)
  }

  private static func failedRow<Rows: RowReading & ~Copyable>(
    _ rows: borrowing Rows, _ file: String, _ diagnostics: [Diagnostic]
  ) -> FailedRow {
    var name: [UInt8] = []
    rows.appendName(to: &name)
    return FailedRow(
      file: file, profile: String(decoding: name, as: UTF8.self), diagnostics: diagnostics, site: rows.site,
      text: rows.text)
  }
}
