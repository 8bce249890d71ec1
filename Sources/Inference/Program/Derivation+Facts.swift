package import Knowledge

extension Derivation {
  /// The facts that the derivation reads directly, each once, in order.
  package var facts: [FactID] {
    var found: [FactID] = []
    switch self {
    case .firstLine(let lines):
      for line in lines { line.when?.collectFacts(into: &found) }
    case .eachOption(let lines):
      for line in lines { line.when.collectFacts(into: &found) }
    case .holds(let condition):
      condition.collectFacts(into: &found)
    case .firstSum(let lines):
      for line in lines {
        line.when?.collectFacts(into: &found)
        for item in line.items {
          item.when?.collectFacts(into: &found)
          if let fact = item.quantity.fact { found.append(fact) }
        }
      }
    }
    return Array(Set(found)).sorted()
  }
}

extension Condition {
  /// Appends every fact that the condition tests.
  package func collectFacts(into found: inout [FactID]) {
    switch self {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _):
      for part in parts { part.collectFacts(into: &found) }
    case .not(let part, _): part.collectFacts(into: &found)
    case .test(let test): found.append(test.fact)
    }
  }
}

extension SumItem.Quantity {
  /// The fact it reads, unless it is a constant.
  package var fact: FactID? {
    switch self {
    case .number(let fact), .score(let fact), .count(let fact, _): fact
    case .one: nil
    }
  }
}
