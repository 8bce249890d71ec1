import Knowledge

extension Compiler {
  /// Compiles formulas and the facts they turn on, and nothing else; gives their truths.
  ///
  /// - Parameter order: all facts, each after those that its derivation reads.
  mutating func compile(
    _ ids: [FormulaID], of table: FormulaTable, _ closure: Closure, order: [FactID]
  ) -> [Kleene] {
    for fact in order where closure.uses[fact] != nil {
      compileFact(fact, followsDerivation: Closure.followsDerivation(ruleSet[fact]))
    }
    return ids.map { compile($0, of: table) }
  }

  private mutating func compile(_ id: FormulaID, of table: FormulaTable) -> Kleene {
    switch table[id] {
    case .literal(let test, let isNegated):
      let value = compile(test)
      return isNegated ? !value : value
    case .all(let parts):
      var result = Kleene.always
      for part in parts {
        let value = compile(part, of: table)
        result = circuit.and(result, value)
      }
      return result
    case .any(let parts):
      var result = Kleene.never
      for part in parts {
        let value = compile(part, of: table)
        result = circuit.or(result, value)
      }
      return result
    }
  }
}
