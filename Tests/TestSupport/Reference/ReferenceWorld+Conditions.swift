package import Inference
package import Knowledge

extension ReferenceWorld {
  /// What a condition says in strong Kleene logic; nothing always holds. `treatment` is what `this` means.
  package func truth(of condition: Condition?, for treatment: Int? = nil) -> Truth {
    guard let condition else { return .true }
    switch condition {
    case .all(let parts, _): return all(parts.map { truth(of: $0, for: treatment) })
    case .any(let parts, _): return any(parts.map { truth(of: $0, for: treatment) })
    case .none(let parts, _): return !any(parts.map { truth(of: $0, for: treatment) })
    case .not(let part, _): return !truth(of: part, for: treatment)
    case .test(let test): return truth(of: test, on: value(of: test.fact), for: treatment)
    }
  }

  private func all(_ truths: [Truth]) -> Truth {
    truths.contains(.false) ? .false : truths.contains(.unknown) ? .unknown : .true
  }

  private func any(_ truths: [Truth]) -> Truth {
    truths.contains(.true) ? .true : truths.contains(.unknown) ? .unknown : .false
  }

  /// A test is true when everything still possible passes it, false when nothing does.
  package func truth(of test: Test, on value: Possible, for treatment: Int?) -> Truth {
    switch (value, test.check) {
    case (.yesNo(let canBeYes, let canBeNo), .equals(let wanted)):
      return truth(passes: wanted ? canBeYes : canBeNo, fails: wanted ? canBeNo : canBeYes)
    case (.choice(let possible), .oneOf(let options)):
      return truth(possible) { options.contains($0) }
    case (.choice(let possible), .ordered(let from, let to)):
      return truth(possible) { option in (from.map { $0 <= option } ?? true) && (to.map { option <= $0 } ?? true) }
    case (.number(let range), .number(let test)):
      return truth(of: test, on: range)
    case (.choices(let yes, let no), .count(let bounds)):
      let optionCount = ruleSet[test.fact].type.options.count
      return truth(of: bounds, on: Int64(yes.count)...Int64(optionCount - no.count))
    case (.choices(let yes, let no), let check):
      return truth(of: check, yes: yes, no: no, for: treatment)
    default:
      preconditionFailure("a test that does not fit its fact")
    }
  }

  /// Each option is true, false or unknown on its own.
  private func truth(of check: Check, yes: [Int], no: [Int], for treatment: Int?) -> Truth {
    func isAny(_ options: [Int]) -> Truth {
      if options.contains(where: { yes.contains($0) }) { return .true }
      return options.allSatisfy { no.contains($0) } ? .false : .unknown
    }
    func isAll(_ options: [Int]) -> Truth {
      if options.contains(where: { no.contains($0) }) { return .false }
      return options.allSatisfy { yes.contains($0) } ? .true : .unknown
    }
    switch check {
    case .includes(let option): return isAny([option])
    case .includesThis:
      guard let treatment else { preconditionFailure("'this' in a rule that speaks of no treatment") }
      return isAny([treatment])
    case .anyOf(let options): return isAny(options)
    case .allOf(let options): return isAll(options)
    case .noneOf(let options): return !isAny(options)
    default: preconditionFailure("a check that does not fit choices")
    }
  }

  private func truth(_ possible: [Int], _ passes: (Int) -> Bool) -> Truth {
    truth(passes: possible.contains(where: passes), fails: possible.contains { !passes($0) })
  }

  /// The values of an interval that pass are an interval too: what lies both in it and within the test's bounds.
  private func truth(of test: NumberTest, on range: ClosedRange<Int64>) -> Truth {
    var low = range.lowerBound
    var high = range.upperBound
    if let bound = test.lower { low = max(low, bound.isStrict ? bound.value + 1 : bound.value) }
    if let bound = test.upper { high = min(high, bound.isStrict ? bound.value - 1 : bound.value) }
    return truth(passes: low <= high, fails: low > range.lowerBound || high < range.upperBound)
  }

  /// Where at least one of the two is so.
  private func truth(passes: Bool, fails: Bool) -> Truth {
    passes ? (fails ? .unknown : .true) : .false
  }
}
