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

extension RuleSet {
  /// The facts, each after those that its derivation reads. Iterative, since chains of derivations may be long.
  var derivationOrder: [FactID] {
    var order: [FactID] = []
    var isEntered = Array(repeating: false, count: facts.count)
    for root in facts.indices where !isEntered[root] {
      var stack: [(fact: FactID, needs: [FactID])] = []
      func enter(_ fact: FactID) {
        isEntered[fact.index] = true
        stack.append((fact, self[fact].derivation?.facts ?? []))
      }
      enter(FactID(root))
      while let top = stack.indices.last {
        if let next = stack[top].needs.popLast() {
          if !isEntered[next.index] { enter(next) }
        } else {
          order.append(stack.removeLast().fact)
        }
      }
    }
    return order
  }
}
