import Inference
import Knowledge

/// Which options of a rule set's facts some rule, derivation or contact asks for.
struct OptionUse {
  private var checks: [FactID: [Check]] = [:]
  private let ruleSet: RuleSet

  init(_ program: Program) {
    ruleSet = program.ruleSet
    for rule in program.rules { add(rule.when) }
    for fact in ruleSet.facts { add(fact.derivation) }
    for contact in ruleSet.contacts { add(contact.when) }
  }

  /// The options of a fact for which no test holds.
  func unused(_ fact: FactID) -> [Option] {
    let checks = checks[fact] ?? []
    return ruleSet[fact].type.options.enumerated().filter { option, _ in
      !checks.contains { holds($0, for: option) }
    }.map(\.element)
  }

  private func holds(_ check: Check, for option: Int) -> Bool {
    switch check {
    case .oneOf(let options), .anyOf(let options), .allOf(let options), .noneOf(let options): options.contains(option)
    case .includes(let named): named == option
    case .ordered(let from, let to): (from.map { option >= $0 } ?? true) && (to.map { option <= $0 } ?? true)
    case .equals, .number, .count, .includesThis: false
    }
  }

  private mutating func add(_ condition: Condition?) {
    guard let condition else { return }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _): parts.forEach { add($0) }
    case .not(let part, _): add(part)
    case .test(let test): checks[test.fact, default: []].append(test.check)
    }
  }

  private mutating func add(_ derivation: Derivation?) {
    switch derivation {
    case .firstLine(let lines): lines.forEach { add($0.when) }
    case .eachOption(let lines): lines.forEach { add($0.when) }
    case .holds(let condition): add(condition)
    case .firstSum(let lines):
      for line in lines {
        add(line.when)
        line.items.forEach { add($0.when) }
      }
    case nil: break
    }
  }
}
