package import Inference
import Knowledge
import Reporting

/// What answers rows, up to 64 at a time, in the form that is asked for. Each worker has one of its own.
package final class BlockAnswers {
  private let program: Program
  private let form: OutputForm
  private let encoder: RecommendationEncoder?
  private let sieve: JSONSieve?
  private let table: AnswerTable
  private var json = JSONWriter()

  package init(_ plan: BatchPlan) {
    program = plan.program
    form = plan.form
    encoder = plan.encoder
    sieve = JSONSieve(form)
    table = AnswerTable(program.ruleSet, form)
  }

  /// Answers the rows of a block: appends a line for each to `output`, and where it ends to `ends`.
  ///
  /// - Returns: the lanes whose stated facts contradict each other; their lines are empty.
  package func append(_ block: RowBlock, to output: inout [UInt8], ends: inout [Int]) -> [ContradictedLane] {
    var contradicted: [ContradictedLane] = []
    for (lane, outcome) in program.recommend(Array(block.rows[..<block.count]), detail: detail).enumerated() {
      switch outcome {
      case .recommendation(let recommendation): append(recommendation, block.name(lane), to: &output)
      case .contradictions(let contradictions):
        contradicted.append(ContradictedLane(lane: lane, contradictions: contradictions))
      }
      ends.append(output.count)
    }
    return contradicted
  }

  private var detail: Detail { form.format == .csv || form.detail == .ids ? [] : .everything }

  private func append(_ recommendation: Recommendation, _ name: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let profile = String(decoding: name, as: UTF8.self)
    if form.format == .csv { return table.append(recommendation, profile, to: &output) }
    json.removeAll()
    if let encoder {
      encoder.encode(recommendation, profile: profile, into: &json)
    } else {
      encodeIDs(recommendation, profile)
    }
    if let sieve { sieve.append(json.bytes, to: &output) } else { output.append(contentsOf: json.bytes) }
    output.append(UInt8(ascii: "\n"))
  }

  private func encodeIDs(_ recommendation: Recommendation, _ profile: String) {
    let ruleSet = program.ruleSet
    json.object { json in
      json.key("profile") { $0.value(profile) }
      json.key("triage") { $0.array(recommendation.triage.map { ruleSet.triage[$0.triage].ruleID }) }
      json.key("suggestions")
      json.array(recommendation.suggestions) { json, suggestion in
        json.array { json in
          json.value(ruleSet.treatments[suggestion.treatment].id)
          json.value(suggestion.score)
        }
      }
      let ruledOut = recommendation.others.filter { $0.standing == .ruledOut }
      json.key("ruledOut") { $0.array(ruledOut.map { ruleSet.treatments[$0.treatment].id }) }
    }
  }
}

/// A row whose stated facts contradict their derivations.
package struct ContradictedLane: Sendable {
  package let lane: Int
  package let contradictions: [Contradiction]
}
