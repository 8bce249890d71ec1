import Inference
package import Knowledge

extension ReferenceWorld {
  /// The facts that the unknown ones among these conditions turn on, in interview order: those not derived or with a
  /// question of their own that are not fully answered, through derivations.
  package func asks(of conditions: [Condition?], for treatment: Int? = nil) -> [FactID] {
    inInterviewOrder(conditions.reduce(into: []) { $0.formUnion(waits($1, treatment)) })
  }

  package func inInterviewOrder(_ facts: Set<FactID>) -> [FactID] {
    ruleSet.interviewOrder.filter { facts.contains($0) }
  }

  /// An unknown condition turns on its unknown parts only.
  private func waits(_ condition: Condition?, _ treatment: Int?) -> Set<FactID> {
    guard let condition, truth(of: condition, for: treatment) == .unknown else { return [] }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _):
      return parts.reduce(into: []) { $0.formUnion(waits($1, treatment)) }
    case .not(let part, _):
      return waits(part, treatment)
    case .test(let test):
      return waits(for: test.fact, options: test.check.options(for: treatment))
    }
  }

  /// What a fact that is not settled waits for; `options` are those of a choices fact that matter, nothing for all.
  private func waits(for fact: FactID, options: [Int]?) -> Set<FactID> {
    let declared = ruleSet[fact]
    var found: Set<FactID> = []
    if declared.derivation == nil || declared.question != nil { found.insert(fact) }
    switch declared.derivation {
    case nil: break
    case .firstLine(let lines):
      for line in openLines(lines.map(\.when)) { found.formUnion(waits(lines[line].when, nil)) }
    case .holds(let condition):
      found.formUnion(waits(condition, nil))
    case .eachOption(let lines):
      for line in lines where options?.contains(line.option) ?? true && isUndecided(fact, line.option) {
        found.formUnion(waits(line.when, nil))
      }
    case .firstSum(let lines):
      for index in openLines(lines.map(\.when)) {
        found.formUnion(waits(lines[index].when, nil))
        for item in lines[index].items { found.formUnion(waits(item)) }
      }
    }
    return found
  }

  /// The lines that may be the first that holds.
  private func openLines(_ conditions: [Condition?]) -> [Int] {
    let reached = outcomes(ofLines: conditions.map { truth(of: $0) })
    return reached.indices.filter { reached[$0].isPossible }
  }

  private func waits(_ item: SumItem) -> Set<FactID> {
    guard truth(of: item.when) != .false else { return [] }
    var found = waits(item.when, nil)
    let bounds = bounds(of: item.quantity)
    if bounds.lowerBound < bounds.upperBound {
      switch item.quantity {
      case .one: break
      case .number(let fact), .score(let fact): found.formUnion(waits(for: fact, options: nil))
      case .count(let fact, let options): found.formUnion(waits(for: fact, options: options))
      }
    }
    return found
  }

  private func isUndecided(_ fact: FactID, _ option: Int) -> Bool {
    guard case .choices(let yes, let no) = value(of: fact) else { return false }
    return !yes.contains(option) && !no.contains(option)
  }
}

extension Check {
  /// The options of a choices fact that the check names; nothing where it turns on all of them or on no options.
  fileprivate func options(for treatment: Int?) -> [Int]? {
    switch self {
    case .includes(let option): [option]
    case .includesThis: treatment.map { [$0] }
    case .anyOf(let options), .allOf(let options), .noneOf(let options): options
    case .equals, .oneOf, .ordered, .number, .count: nil
    }
  }
}
