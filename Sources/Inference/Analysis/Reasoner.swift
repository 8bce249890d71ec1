package import Knowledge

/// Exact answers to what can hold and what follows from what, over all complete profiles of a rule set.
///
/// Formulas are built first, then sampled together, then asked about; each answer is remembered. Nothing is ever
/// guessed: what would need more than the limit is not decided.
package final class Reasoner {
  private let ruleSet: RuleSet
  private let limit: Int
  private let order: [FactID]
  private var table = FormulaTable()
  private var sample = Sample()
  private var truths: [FormulaID: [UInt64]?] = [:]
  private var supports: [FormulaID: Support] = [:]
  private var known: [FormulaID: Satisfaction] = [:]
  /// The number of worlds of what was not decided.
  private var worlds: [FormulaID: Int] = [:]

  /// - Parameter limit: the most partial profiles that one question may try.
  package init(_ ruleSet: RuleSet, limit: Int = 1 << 17) {
    // The facts are all that formulas need.
    self.ruleSet = RuleSet(
      header: ruleSet.header, ratings: [], facts: ruleSet.facts, treatments: [], ranking: ruleSet.ranking)
    self.limit = limit
    order = ruleSet.derivationOrder
  }

  /// The formula of a condition of a rule that speaks of a treatment; nothing always holds.
  package func formula(_ condition: Condition?, for treatment: Int? = nil) -> FormulaID {
    table.formula(of: condition, for: treatment)
  }

  /// What holds where all of these do.
  package func all(_ parts: [FormulaID]) -> FormulaID { table.all(parts) }

  /// What holds where one of these does.
  package func any(_ parts: [FormulaID]) -> FormulaID { table.any(parts) }

  /// What holds where this does not.
  package func not(_ id: FormulaID) -> FormulaID { table.not(id) }

  /// Draws profiles that will settle most questions about the formulas built so far, and others made of the same tests.
  package func drawSample() {
    sample = Sample(table, ruleSet, order: order)
    truths = [:]
  }

  /// Whether a formula can hold at all.
  package func satisfaction(of id: FormulaID) -> Satisfaction {
    if let answer = known[id] { return answer }
    let answer = isSeenBothWays(id) ? .sometimes : decide(id)
    known[id] = answer
    known[table.not(id)] = answer.negated
    return answer
  }

  /// Whether a formula holds wherever another does; nothing where it can't be decided.
  package func implies(_ premise: FormulaID, _ conclusion: FormulaID) -> Bool? {
    if let premise = truth(of: premise), let conclusion = truth(of: conclusion),
      zip(premise, conclusion).contains(where: { $0 & ~$1 != 0 })
    {
      return false
    }
    return switch satisfaction(of: all([premise, not(conclusion)])) {
    case .never: true
    case .always, .sometimes: false
    case .notDecided: nil
    }
  }

  /// How many worlds would have to be gone through to decide what was not decided.
  package func worlds(of id: FormulaID) -> Int { worlds[id] ?? 1 }

  // MARK: - The sample

  private func isSeenBothWays(_ id: FormulaID) -> Bool {
    guard let truth = truth(of: id) else { return false }
    return truth.contains { $0 != 0 } && truth.contains { $0 != .max }
  }

  /// The lanes of the sample in which a formula holds; nothing where the sample lacks one of its tests.
  private func truth(of id: FormulaID) -> [UInt64]? {
    if let known = truths[id] { return known }
    let result: [UInt64]?
    switch table[id] {
    case .literal(_, let isNegated):
      result = isNegated ? sample[table.not(id)]?.map { ~$0 } : sample[id]
    case .all(let parts):
      result = combined(parts) { $0 & $1 }
    case .any(let parts):
      result = combined(parts) { $0 | $1 }
    }
    truths[id] = .some(result)
    return result
  }

  private func combined(_ parts: [FormulaID], _ combine: (UInt64, UInt64) -> UInt64) -> [UInt64]? {
    guard var result = parts.first.flatMap(truth) else { return nil }
    for part in parts.dropFirst() {
      guard let truth = truth(of: part) else { return nil }
      for index in result.indices { result[index] = combine(result[index], truth[index]) }
    }
    return result
  }

  // MARK: - Exact decisions

  /// Parts that have no fact in common are decided apart; the others together.
  private func decide(_ id: FormulaID) -> Satisfaction {
    switch table[id] {
    case .literal: return search(id)
    case .all(let parts):
      let groups = components(parts)
      if groups.count == 1 { return search(id) }
      return conjunction(of: id, groups.map { group in table.all(group.map { parts[$0] }) })
    case .any(let parts):
      let groups = components(parts)
      if groups.count == 1 { return search(id) }
      let negated = groups.map { group in table.not(table.any(group.map { parts[$0] })) }
      return conjunction(of: id, negated).negated
    }
  }

  private func conjunction(of id: FormulaID, _ parts: [FormulaID]) -> Satisfaction {
    var result = Satisfaction.always
    for part in parts {
      switch (satisfaction(of: part), result) {
      case (.never, _): return .never
      case (.notDecided, _):
        let (sum, overflow) = worlds(of: id).addingReportingOverflow(worlds(of: part))
        worlds[id] = overflow ? .max : sum
        result = .notDecided
      case (.sometimes, .always): result = .sometimes
      default: break
      }
    }
    return result
  }

  private func components(_ parts: [FormulaID]) -> [[Int]] {
    parts.map { part in
      if let known = supports[part] { return known }
      let support = Support(part, in: table, facts: ruleSet.facts)
      supports[part] = support
      return support
    }.components
  }

  private func search(_ id: FormulaID) -> Satisfaction {
    let closure = Closure(of: [id], in: table, facts: ruleSet.facts)
    guard let axes = Axes(closure, facts: ruleSet.facts, limit: limit) else {
      worlds[id] = .max
      return .notDecided
    }
    var compiler = Compiler(ruleSet)
    let values = compiler.compile([id], of: table, closure, order: order)
    let answer = Search(program: Program(compiler, probes: values), axes: axes, limit: limit).satisfaction()
    if answer == .notDecided { worlds[id] = axes.worlds }
    return answer
  }
}
