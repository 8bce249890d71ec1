package import Knowledge

extension RuleSet {
  /// The instrument whose question a fact is.
  package func instrument(of fact: FactID) -> Int? { instruments.firstIndex { $0.items.contains(fact) } }

  /// The fact that is the plain sum of all questions of an instrument, and can be stated instead.
  package func total(of instrument: Int) -> FactID? {
    let items = Set(instruments[instrument].items)
    return facts.indices.map { FactID($0) }.first { fact in
      guard case .firstSum(let lines)? = self[fact].derivation, lines.count == 1, self[fact].question != nil else {
        return false
      }
      let summed = lines[0].items.map { item -> FactID? in
        guard case .number(let source) = item.quantity, item.weight == .one, item.when == nil else { return nil }
        return source
      }
      return summed.count == items.count && Set(summed.compactMap { $0 }) == items
    }
  }
}
