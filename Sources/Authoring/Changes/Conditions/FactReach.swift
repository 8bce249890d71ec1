import Inference
import Knowledge

extension RuleSet {
  /// The facts that some conditions turn on, through derivations.
  func factsBehind(_ conditions: [Condition]) -> Set<FactID> {
    var waiting: [FactID] = []
    for condition in conditions { condition.collectFacts(into: &waiting) }
    var found: Set<FactID> = []
    while let fact = waiting.popLast() {
      if found.insert(fact).inserted { waiting += self[fact].derivation?.facts ?? [] }
    }
    return found
  }
}
