import Inference
package import Knowledge

/// The naive evaluator: what the rules say to a profile, straight from the design, for clarity and not for speed.
package struct ReferenceEvaluator: Sendable {
  package let ruleSet: RuleSet

  package init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// What the rules say to a profile.
  package func verdict(on row: AnswerRow) -> ReferenceVerdict {
    let world = ReferenceWorld(ruleSet, row)
    let facts = ruleSet.facts.indices.map { FactID($0) }
    let contradicted = facts.filter { world.isContradicted($0) }
    let treatments = ruleSet.treatments.indices.map { world.assess($0) }
    let ranking = ReferenceRanking(ruleSet)
    let ranked = ranking.ranked(treatments)
    let suggestions = ranked.filter { $0.standing == .suggested }
    let triage = triageOrder
    let open = triage.filter { world.truth(of: ruleSet.triage[$0].when) == .unknown }
    let fired = triage.filter { world.truth(of: ruleSet.triage[$0].when) == .true }
    let asks =
      open.flatMap { world.asks(of: [ruleSet.triage[$0].when]) }
      + treatments.filter(\.canBeSuggested).flatMap { $0.open.values.joined() }
    return ReferenceVerdict(
      facts: facts.map { world.value(of: $0) },
      errors: contradicted.filter { ruleSet[$0].whenStated == .mustAgree },
      remarks: contradicted.filter { ruleSet[$0].whenStated == .wins },
      triage: fired, triageOpen: open,
      isWithheld: fired.contains { ruleSet.triage[$0].withholds == .everything },
      treatments: treatments,
      suggestions: suggestions.map(\.treatment),
      others: Standing.allCases.filter { $0 != .suggested && $0 != .notApplicable }.flatMap { standing in
        ranked.filter { $0.standing == standing }.map(\.treatment)
      },
      settled: ranking.settled(suggestions, of: treatments),
      asks: world.inInterviewOrder(Set(asks)))
  }

  /// Most urgent first, those of one urgency by id.
  private var triageOrder: [Int] {
    ruleSet.triage.indices.sorted { left, right in
      let (left, right) = (ruleSet.triage[left], ruleSet.triage[right])
      if left.urgency != right.urgency { return left.urgency < right.urgency }
      return Array(left.id.utf8).lexicographicallyPrecedes(Array(right.id.utf8))
    }
  }
}
