import Inference
import Knowledge

/// What the program says to the profile of one case, and whether a claim about it is true.
struct ClaimCheck {
  let program: Program
  let inspection: Inspection
  let lane: Int
  let recommendation: Recommendation

  func holds(_ claim: Claim) -> Bool {
    switch claim {
    case .first(let treatment): return recommendation.suggestions.first?.treatment == treatment
    case .inFirst(let treatment, let count): return rank(of: treatment).map { $0 < count } ?? false
    case .suggests(let treatment): return rank(of: treatment) != nil
    case .notSuggested(let treatment): return rank(of: treatment) == nil
    case .standing(let treatment, let standing): return self.standing(of: treatment) == standing
    case .ruledOut(let treatment, let rule):
      return standing(of: treatment) == .ruledOut && program.rules[rule.index].role == .contraindicates
        && inspection.state(of: rule, for: treatment, lane: lane) == .fires
    case .rule(let rule, let state): return inspection.state(of: rule, lane: lane) == state
    case .caveat(let rule): return isShown(rule)
    case .triage(let rule): return inspection.state(of: rule, lane: lane) == .fires
    case .urgency(let urgency):
      return recommendation.triage.contains { program.ruleSet.triage[$0.triage].urgency == urgency }
    case .withheld(let isWithheld): return recommendation.isWithheld == isWithheld
    case .derived(let fact, let expected):
      let value = inspection.value(of: fact, lane: lane)
      guard let expected else { return !value.isSettled(optionCount: program.ruleSet[fact].type.options.count) }
      return value == expected
    case .asks(let facts): return recommendation.asks == facts
    }
  }

  /// The position of a treatment among the suggestions, from 0.
  func rank(of treatment: Int) -> Int? { recommendation.suggestions.firstIndex { $0.treatment == treatment } }

  func standing(of treatment: Int) -> Standing { assessment(of: treatment)?.standing ?? .notApplicable }

  /// Where a treatment stands and why; nothing where it is not applicable.
  func assessment(of treatment: Int) -> Assessment? {
    recommendation.suggestions.first { $0.treatment == treatment }
      ?? recommendation.others.first { $0.treatment == treatment }
  }

  /// Whether a caveat fires for a treatment that is listed.
  private func isShown(_ rule: RuleID) -> Bool {
    guard inspection.state(of: rule, lane: lane) == .fires else { return false }
    return (recommendation.suggestions + recommendation.others).contains {
      inspection.state(of: rule, for: $0.treatment, lane: lane) == .fires
    }
  }
}

extension Claim {
  /// What must be computed to check it.
  var detail: Detail {
    if case .asks = self { return .open }
    return []
  }
}
