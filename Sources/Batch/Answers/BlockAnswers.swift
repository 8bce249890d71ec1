package import Inference
import Knowledge
import Reporting

/// What answers rows, up to 64 at a time, in the form that is asked for. Each worker has one of its own.
package final class BlockAnswers {
  /// What writes an answer.
  private enum Writer {
    case table(AnswerTable)
    case ids(IDLines)
    case reasons(ReasonLines)
    case full(RecommendationEncoder)
  }

  private let verdicts: Verdicts
  private let writer: Writer
  private let fields: FieldSelection?
  private var counting: BlockCounting?
  private var object: [UInt8] = []
  private var json = JSONWriter()

  package init(_ plan: BatchPlan) {
    verdicts = Verdicts(plan.program)
    writer =
      switch (plan.form.format, plan.form.detail) {
      case (.csv, _): .table(AnswerTable(plan.program.ruleSet, plan.form))
      case (.ndjson, .ids): .ids(IDLines(plan.program))
      case (.ndjson, .reasons): .reasons(ReasonLines(plan.program, version: plan.version))
      case (.ndjson, .full): .full(plan.encoder)
      }
    counting = plan.summary.map { BlockCounting($0, plan.program) }
    fields = plan.form.format == .csv ? nil : plan.form.fields.map { FieldSelection($0) }
  }

  /// Answers the rows of a block: appends a line for each to `output`, and where it ends to `ends`.
  ///
  /// - Returns: the lanes whose stated facts contradict each other; their lines are empty.
  package func append(_ block: RowBlock, to output: inout [UInt8], ends: inout [Int]) -> [ContradictedLane] {
    verdicts.evaluate(block.rows[..<block.count])
    switch writer {
    case .table, .ids: verdicts.rank(.suggestions)
    case .reasons:
      verdicts.rank(.bounds)
      verdicts.readRules()
    case .full:
      // Whole recommendations rank what they need.
      if counting != nil { verdicts.rank(.suggestions) }
    }
    let isContradicted = verdicts.contradicted
    let lanes: UInt64 = .max >> UInt64(RowBlock.lanes - block.count)
    counting?.add(verdicts, lanes: lanes & ~isContradicted)
    var contradicted: [ContradictedLane] = []
    for lane in 0..<block.count {
      if isContradicted >> UInt64(lane) & 1 == 1 {
        let contradictions = verdicts.errors(lane, block.rows[lane])
        contradicted.append(ContradictedLane(lane: lane, contradictions: contradictions))
      } else {
        append(block, lane, to: &output)
      }
      ends.append(output.count)
    }
    return contradicted
  }

  /// What has been counted for a summary since the last time.
  func takeCounts() -> BatchCounts? { counting?.take() }

  private func append(_ block: RowBlock, _ lane: Int, to output: inout [UInt8]) {
    if let fields {
      object.removeAll(keepingCapacity: true)
      appendObject(block, lane, to: &object)
      fields.append(object, to: &output)
    } else {
      appendObject(block, lane, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func appendObject(_ block: RowBlock, _ lane: Int, to output: inout [UInt8]) {
    let name = block.name(lane)
    switch writer {
    case .table(let table): table.append(verdicts, lane, name, to: &output)
    case .ids(let lines): lines.append(verdicts, lane, profile: name, to: &output)
    case .reasons(let lines): lines.append(verdicts, lane, block.rows[lane], profile: name, to: &output)
    case .full(let encoder):
      guard case .recommendation(let recommendation) = verdicts.outcome(lane, block.rows[lane], .everything) else {
        return
      }
      json.removeAll()
      encoder.encode(recommendation, profile: String(decoding: name, as: UTF8.self), into: &json)
      output.append(contentsOf: json.bytes)
    }
  }
}

/// A row whose stated facts contradict their derivations.
package struct ContradictedLane: Sendable {
  package let lane: Int
  package let contradictions: [Contradiction]
}
