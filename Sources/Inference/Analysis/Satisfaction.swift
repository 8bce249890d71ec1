public import Knowledge

/// Whether a condition can hold at all, found by going through every answer that could make a difference.
public enum Satisfaction: Sendable, Hashable {
  case always, never, sometimes
  /// There is more to try than was allowed.
  case notDecided

  /// That of the opposite.
  var negated: Satisfaction {
    switch self {
    case .always: .never
    case .never: .always
    case .sometimes, .notDecided: self
    }
  }
}

extension Program {
  /// Whether a condition over the rule set's facts can hold: exact, or not decided.
  ///
  /// - Parameters:
  ///   - treatment: the treatment it speaks of, for a condition that says `this`.
  ///   - limit: the most partial profiles to try. O(partial profiles × gates ∕ 64).
  public func satisfaction(
    of condition: Condition, treatment: Int? = nil, limit: Int = 1 << 20
  ) -> Satisfaction {
    let reasoner = Reasoner(ruleSet, limit: limit)
    return reasoner.satisfaction(of: reasoner.formula(condition, for: treatment))
  }

  /// Whether a condition holds wherever another does: exact, or nothing where it can't be decided.
  public func implies(
    _ premise: Condition, _ conclusion: Condition, treatment: Int? = nil, limit: Int = 1 << 20
  ) -> Bool? {
    let reasoner = Reasoner(ruleSet, limit: limit)
    return reasoner.implies(
      reasoner.formula(premise, for: treatment), reasoner.formula(conclusion, for: treatment))
  }
}
