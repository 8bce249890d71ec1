package import Knowledge

extension Program {
  /// The smallest changes of a profile's answers that bring a treatment among the first so many suggestions. Nothing for
  /// a profile whose stated facts contradict their derivations. O(changes² × (gates + treatments)).
  ///
  /// - Parameter limit: the most that are listed; how many more there are is counted.
  package func minimalChanges(
    _ row: AnswerRow, bringing treatment: Int, intoFirst count: Int, limit: Int = .max
  ) -> MinimalChanges? {
    let verdicts = Verdicts(self)
    verdicts.evaluate([row])
    guard verdicts.contradicted == 0 else { return nil }
    verdicts.rank(.suggestions)
    if let rank = verdicts.rank(of: treatment, withinFirst: count, 0) {
      return MinimalChanges(treatment: treatment, ways: [.init(changes: [], rank: rank)], more: 0)
    }
    let search = MinimalSearch(verdicts, row, treatment, count)
    let singles = search.singles()
    let found = singles + search.pairs(besides: singles)
    let ways = found.prefix(limit).map { set in
      MinimalChanges.Way(changes: set.changes.map { search.changes[$0] }, rank: set.rank)
    }
    return MinimalChanges(treatment: treatment, ways: ways, more: found.count - ways.count)
  }

  /// The facts that where a treatment stands turns on, directly or through derivations.
  fileprivate func factsOfStanding(of treatment: Int) -> Set<FactID> {
    var found: [FactID] = []
    for section in [RulingTable.Section.contraindications, .applies, .ratingLines] {
      for position in rulings.positions(treatment, section) {
        rules[rulings.rule(at: position).index].when?.collectFacts(into: &found)
      }
    }
    for index in rulings.withholding(treatment) { ruleSet.triage[Int(index)].when.collectFacts(into: &found) }
    return Set(found).reduce(into: Set(found)) { $0.formUnion(sources(of: $1)) }
  }
}

extension Verdicts {
  /// Which suggestion a treatment is, from 1; nothing where it is not among the first so many.
  fileprivate func rank(of treatment: Int, withinFirst count: Int, _ lane: Int) -> Int? {
    suggestions(lane).prefix(count).firstIndex { $0.treatment == treatment }.map { $0 + 1 }
  }

  /// The facts without an answer that may be given more than one, those that follow from others and are not asked for
  /// left out.
  fileprivate func unknownFacts(in row: AnswerRow) -> [FactID] {
    program.interviewOrder.filter { fact in
      let declared = program.ruleSet[fact]
      return !row.isStated(fact) && (declared.derivation == nil || declared.question != nil)
        && !value(of: fact, 0).isSettled(optionCount: declared.type.options.count)
    }
  }
}

/// The search for the smallest sets of changes that bring a treatment among the first suggestions.
private struct MinimalSearch {
  let changes: [Change]
  private let verdicts: Verdicts
  private let row: AnswerRow
  private let treatment: Int
  private let count: Int
  private let ladders: Ladders
  /// Whether a change may be what makes the treatment a suggestion; where it is one already, any change may do.
  private let isDecisive: [Bool]

  /// - Parameter verdicts: of the profile as it is.
  init(_ verdicts: Verdicts, _ row: AnswerRow, _ treatment: Int, _ count: Int) {
    self.verdicts = verdicts
    self.row = row
    self.treatment = treatment
    self.count = count
    let open = Set(verdicts.unknownFacts(in: row))
    let changes = verdicts.changes(of: row, answering: open) { $0.isChangeable }
    let isSuggested = verdicts.standing(of: treatment, 0) == .suggested
    let deciding = isSuggested ? [] : verdicts.program.factsOfStanding(of: treatment)
    self.changes = changes
    ladders = Ladders(changes)
    isDecisive = changes.map { isSuggested || deciding.contains($0.fact) }
  }

  /// The single changes that do it, no smaller one of which does.
  func singles() -> [ChangeSet] {
    ladders.smallest(working(changes.indices.filter { isDecisive[$0] }.map { ChangeSet($0) }))
  }

  /// The pairs that do it, no smaller set of which does.
  func pairs(besides singles: [ChangeSet]) -> [ChangeSet] {
    let rungs = Dictionary(uniqueKeysWithValues: singles.map { (ladders.ladder($0.first), ladders.rung($0.first)) })
    // A change that does it alone, or that a smaller one makes superfluous, is no part of a smallest pair.
    let rest = changes.indices.filter { index in
      rungs[ladders.ladder(index)].map { ladders.rung(index) < $0 } ?? true
    }
    var pairs: [ChangeSet] = []
    for (position, first) in rest.enumerated() {
      for second in rest[(position + 1)...] where isDecisive[first] || isDecisive[second] {
        if changes[first].goes(with: changes[second]) { pairs.append(ChangeSet(first, second)) }
      }
    }
    return ladders.smallest(working(pairs))
  }

  /// Those of some sets that bring the treatment among the first suggestions, each with its rank then.
  private func working(_ sets: [ChangeSet]) -> [ChangeSet] {
    var working: [ChangeSet] = []
    verdicts.evaluate(
      row, with: sets.count,
      changes: { index, row in for change in sets[index].changes { changes[change].apply(to: &row) } }
    ) { window in
      let suggested = verdicts.plane(ofStanding: .suggested, treatment) & ~verdicts.contradicted
      // Most blocks of a treatment that is not suggested have nothing to rank.
      if suggested == 0 { return }
      verdicts.rank(.suggestions)
      suggested.forEachBit { lane in
        guard let rank = verdicts.rank(of: treatment, withinFirst: count, lane) else { return }
        var set = sets[window.lowerBound + lane]
        set.rank = rank
        working.append(set)
      }
    }
    return working
  }
}
