public import Knowledge

/// Whether a condition can hold at all, found by going through every answer that could make a difference.
public enum Satisfaction: Sendable, Hashable {
  case always, never, sometimes
  /// There are more worlds than were allowed.
  case notDecided
}

extension Program {
  /// Whether a condition of this rule set, or one built from its conditions, can hold: exact, or not decided.
  ///
  /// - Parameters:
  ///   - treatment: the treatment it speaks of, for a condition that says `this`.
  ///   - limit: the most worlds to go through. O(worlds × gates ∕ 64).
  public func satisfaction(
    of condition: Condition, treatment: Int? = nil, limit: Int = 1 << 20
  ) -> Satisfaction {
    let worlds = Worlds(of: [condition], for: treatment, in: ruleSet, layout: layout, limit: limit)
    guard worlds.count != nil else { return .notDecided }
    let block = Block(self)
    var canHold = false
    var canFail = false
    worlds.forEachBlock { rows in
      block.evaluate(rows)
      // Lanes in which a stated fact contradicts another are no worlds.
      let lanes = block.active & ~block.contradicted
      let planes = block.planes(of: condition, for: treatment)
      canHold = canHold || planes.isTrue & lanes != 0
      canFail = canFail || planes.isFalse & lanes != 0
      return !(canHold && canFail)
    }
    return canHold ? (canFail ? .sometimes : .always) : .never
  }

  /// Whether a condition holds wherever another does: exact, or nothing where it can't be decided.
  public func implies(
    _ premise: Condition, _ conclusion: Condition, treatment: Int? = nil, limit: Int = 1 << 20
  ) -> Bool? {
    let counterexample = Condition.all([premise, .not(conclusion, conclusion.place)], premise.place)
    return switch satisfaction(of: counterexample, treatment: treatment, limit: limit) {
    case .never: true
    case .always, .sometimes: false
    case .notDecided: nil
    }
  }
}

extension Block {
  /// The lanes in which a stated fact that must agree with its derivation does not.
  var contradicted: UInt64 {
    program.differences.reduce(0) { lanes, difference in
      program.ruleSet[difference.fact].whenStated == .mustAgree
        ? lanes | planes[Int(difference.wire.index)] : lanes
    }
  }

  /// The truth of a condition in all lanes at once.
  func planes(of condition: Condition, for treatment: Int?) -> (isTrue: UInt64, isFalse: UInt64) {
    switch condition {
    case .all(let parts, _):
      return parts.reduce((.max, 0)) { result, part in
        let value = planes(of: part, for: treatment)
        return (result.0 & value.isTrue, result.1 | value.isFalse)
      }
    case .any(let parts, _): return planesOfAny(parts, for: treatment)
    case .none(let parts, _):
      let value = planesOfAny(parts, for: treatment)
      return (value.isFalse, value.isTrue)
    case .not(let part, _):
      let value = planes(of: part, for: treatment)
      return (value.isFalse, value.isTrue)
    case .test(let test):
      guard let value = program.tests[TestKey(test, treatment: treatment)] else { return (0, 0) }
      return (planes[Int(value.isTrue.index)], planes[Int(value.isFalse.index)])
    }
  }

  private func planesOfAny(_ parts: [Condition], for treatment: Int?) -> (isTrue: UInt64, isFalse: UInt64) {
    parts.reduce((0, .max)) { result, part in
      let value = planes(of: part, for: treatment)
      return (result.0 | value.isTrue, result.1 & value.isFalse)
    }
  }
}
