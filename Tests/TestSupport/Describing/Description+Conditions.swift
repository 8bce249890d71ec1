package import Knowledge

/// The parts of a rule set and a profile as short text, for the message of a failed test.
package struct RuleSetDescription {
  package let ruleSet: RuleSet

  package init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  package func text(_ fact: FactID) -> String { ruleSet[fact].id }

  package func text(_ facts: [FactID]) -> String { "[\(facts.map { text($0) }.joined(separator: ", "))]" }

  package func text(_ condition: Condition?) -> String {
    guard let condition else { return "always" }
    switch condition {
    case .all(let parts, _): return "all(\(list(parts)))"
    case .any(let parts, _): return "any(\(list(parts)))"
    case .none(let parts, _): return "none(\(list(parts)))"
    case .not(let part, _): return "not(\(text(part)))"
    case .test(let test): return "\(text(test.fact)) \(text(test.check))"
    }
  }

  private func list(_ parts: [Condition]) -> String { parts.map { text($0) }.joined(separator: ", ") }

  private func text(_ check: Check) -> String {
    switch check {
    case .equals(let value): "is \(value ? "yes" : "no")"
    case .oneOf(let options): "is one of \(options)"
    case .ordered(let from, let to): "is in \(from.map { "\($0)" } ?? "…")...\(to.map { "\($0)" } ?? "…")"
    case .number(let test): "is \(text(test))"
    case .includes(let option): "includes \(option)"
    case .anyOf(let options): "any of \(options)"
    case .allOf(let options): "all of \(options)"
    case .noneOf(let options): "none of \(options)"
    case .count(let test): "count \(text(test))"
    case .includesThis: "includes this"
    }
  }

  private func text(_ test: NumberTest) -> String {
    let lower = test.lower.map { "\($0.isStrict ? "over" : "from") \($0.value) " } ?? ""
    let upper = test.upper.map { "\($0.isStrict ? "under" : "to") \($0.value)" } ?? ""
    return lower + upper
  }

  package func text(_ value: Possible) -> String {
    switch value {
    case .yesNo(let canBeYes, let canBeNo): canBeYes ? (canBeNo ? "yes or no" : "yes") : canBeNo ? "no" : "nothing"
    case .choice(let options): "one of \(options)"
    case .choices(let yes, let no): "yes \(yes), no \(no)"
    case .number(let range): "\(range)"
    }
  }

  /// All that a profile states.
  package func text(_ row: AnswerRow) -> String {
    let stated = ruleSet.facts.indices.map { FactID($0) }.filter { row.isStated($0) }
    let lines = stated.map { fact in
      "  \(text(fact)): \(row[fact, ruleSet[fact].type].map { text(Possible($0)) } ?? "")"
    }
    return "profile\n\(lines.joined(separator: "\n"))"
  }
}
