package import Knowledge

extension Program {
  /// The facts that the derivation of a fact reads, directly or through others. O(facts of the derivation).
  package func sources(of fact: FactID) -> Set<FactID> {
    var found: Set<FactID> = []
    var waiting = ruleSet[fact].derivation?.facts ?? []
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += ruleSet[next].derivation?.facts ?? [] }
    }
    return found
  }
}
