import Inference
import Knowledge

/// Which options of a rule set's facts some rule or derivation tells from the others.
struct OptionUse {
  private var checks: [FactID: [Check]] = [:]
  private let ruleSet: RuleSet

  init(_ program: Program) {
    ruleSet = program.ruleSet
    for rule in program.rules { add(rule.when) }
    for fact in ruleSet.facts { add(fact.derivation) }
  }

  /// The groups of options that nothing tells apart, and the options of `choices` that nothing names.
  func undistinguished(_ fact: FactID) -> [[Option]] {
    let checks = checks[fact] ?? []
    switch ruleSet[fact].type {
    case .choice(let options, _):
      let signatures = options.indices.map { option in checks.map { holds($0, for: option) } }
      return Dictionary(grouping: options.indices) { signatures[$0] }.values.filter { $0.count > 1 }
        .map { group in group.map { options[$0] } }
    case .choices(let options, areTreatments: false):
      return options.indices.filter { option in !checks.contains { names($0, option) } }.map { [options[$0]] }
    default: return []
    }
  }

  private func holds(_ check: Check, for option: Int) -> Bool {
    switch check {
    case .oneOf(let options): options.contains(option)
    case .ordered(let from, let to): (from.map { option >= $0 } ?? true) && (to.map { option <= $0 } ?? true)
    default: false
    }
  }

  private func names(_ check: Check, _ option: Int) -> Bool {
    switch check {
    case .includes(let named): named == option
    case .anyOf(let options), .allOf(let options), .noneOf(let options): options.contains(option)
    default: false
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
