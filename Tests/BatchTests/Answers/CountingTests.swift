import Batch
import Inference
import Knowledge
import TestSupport
import Testing

/// What a batch counts is what its answers say, one by one.
@Suite struct CountingTests {
  @Test func countsWhatTheAnswersSay() throws {
    for number in 0..<60 {
      let sample = AnswersOfRandomRules(case: number, rows: number % 20 == 0 ? 150 : 40)
      let facts = sample.ruleSet.facts.indices.map { FactID($0) }.filter { sample.ruleSet[$0].type.isGrouping }
      let plan = SummaryPlan(sample.program, by: facts)
      let counted = try #require(sample.answers(.ids, summary: plan).progress.counts)
      #expect(counted == Self.counts(sample, plan), "\(Seed.note(case: number))")
    }
  }

  private static func counts(_ sample: AnswersOfRandomRules, _ plan: SummaryPlan) -> BatchCounts {
    var counts = BatchCounts(plan)
    let rules = sample.program.rules
    for (index, outcome) in sample.outcomes.enumerated() {
      counts.rows += 1
      guard case .recommendation(let whole) = outcome else {
        counts.failedRows += 1
        continue
      }
      var groups = Array(repeating: UInt64(0), count: plan.groupCount)
      groups[0] = 1
      for breakdown in plan.breakdowns {
        groups[plan.group(of: sample.value(of: breakdown.fact, index), in: breakdown)] = 1
      }
      func add(_ item: Int?, _ table: SummaryPlan.Table) {
        if let item { counts.add(1, to: item, of: table, groups: groups) }
      }
      add(plan.item(of: whole.triage.map { sample.ruleSet.triage[$0.triage].urgency }.min()), .urgency)
      add(plan.item(ofTreatment: whole.suggestions.first?.treatment), .firstSuggestion)
      let fired = whole.others.flatMap(\.reasons).map(\.rule).filter { rules[$0.index].role == .contraindicates }
      for rule in Set(fired) { add(plan.item(of: rule), .ruledOut) }
      for fact in whole.asks { add(plan.item(of: fact), .unanswered) }
    }
    return counts
  }
}
