package import Knowledge

extension Verdicts {
  /// What the program says to the profile in a lane, whose answers are `row`.
  package func outcome(_ lane: Int, _ row: AnswerRow, _ detail: Detail) -> Outcome {
    let differing = contradictions(lane, row)
    let errors = errors(among: differing)
    if !errors.isEmpty { return .contradictions(errors) }
    return .recommendation(recommendation(lane, row, detail, remarks: differing))
  }

  /// The derived facts of a profile that were stated otherwise and must not be.
  package func errors(_ lane: Int, _ row: AnswerRow) -> [Contradiction] { errors(among: contradictions(lane, row)) }

  private func errors(among contradictions: [Contradiction]) -> [Contradiction] {
    contradictions.filter { program.ruleSet[$0.fact].whenStated == .mustAgree }
  }

  private func recommendation(
    _ lane: Int, _ row: AnswerRow, _ detail: Detail, remarks: [Contradiction]
  ) -> Recommendation {
    let triage = firedTriage(lane, row, detail)
    let triageOpen = openTriage(lane, row, detail)
    rank(detail.contains(.bounds) ? .bounds : .suggestions)
    let suggestions = suggestions(lane).map { assessment($0.treatment, lane, row, detail) }
    let others = others(lane).map { assessment($0, lane, row, detail) }
    var asks = Set(triageOpen.flatMap(\.asks))
    for assessment in suggestions + others where canBeSuggested(assessment.treatment, lane) {
      asks.formUnion(assessment.open.flatMap(\.asks))
    }
    let ruleSet = program.ruleSet
    return Recommendation(
      triage: triage, triageOpen: triageOpen,
      isWithheld: triage.contains { ruleSet.triage[$0.triage].withholds == .everything },
      derived: ruleSet.facts.indices.filter { ruleSet.facts[$0].derivation != nil }
        .map { FactValue(fact: FactID($0), value: block.value(of: FactID($0), lane)) },
      suggestions: suggestions, others: others, remarks: remarks,
      settled: detail.contains(.bounds) ? settled(lane) : 0,
      contacts: contacts(ruleSet.header.contacts, lane),
      asks: asks.sorted { program.interviewRanks[$0.index] < program.interviewRanks[$1.index] })
  }

  // MARK: - Triage

  private func firedTriage(_ lane: Int, _ row: AnswerRow, _ detail: Detail) -> [TriageFinding] {
    program.triageOrder.filter { block.isSet(program.triage[$0].value.isTrue, lane) }.map { index in
      let rule = program.ruleSet.triage[index]
      return TriageFinding(
        triage: index, rule: program.triage[index].rule,
        answers: detail.contains(.reasons) ? block.deciding(rule.when, for: nil, lane, row) : [],
        contacts: contacts(rule.contacts, lane))
    }
  }

  private func openTriage(_ lane: Int, _ row: AnswerRow, _ detail: Detail) -> [OpenTriage] {
    program.triageOrder.filter { block.truth(of: program.triage[$0].value, lane) == .unknown }.map { index in
      OpenTriage(
        triage: index, rule: program.triage[index].rule,
        asks: detail.contains(.open) ? facts { asking.collect(triage: index, lane, into: $0) } : [])
    }
  }

  private func contacts(_ contacts: [Int], _ lane: Int) -> [Int] {
    contacts.filter { !block.isSet(program.contacts[$0].isFalse, lane) }
  }

  // MARK: - Contradictions

  /// The derived facts of a profile that were stated otherwise.
  package func contradictions(_ lane: Int, _ row: AnswerRow) -> [Contradiction] {
    program.differences.filter { block.isSet($0.wire, lane) }.map(\.fact).sorted().compactMap { fact in
      guard let derived = program.derivations[fact.index] else { return nil }
      return Contradiction(
        fact: fact, stated: statedValue(of: fact, lane, row), derived: block.value(derived, lane),
        from: statedSources(of: fact, row))
    }
  }

  private func statedValue(of fact: FactID, _ lane: Int, _ row: AnswerRow) -> Possible {
    if case .choices(let yes, let no) = row[fact, program.ruleSet[fact].type] { return .choices(yes: yes, no: no) }
    return block.value(of: fact, lane)
  }

  /// The stated facts that the derivation of a fact reads, through derived ones that are not stated.
  private func statedSources(of fact: FactID, _ row: AnswerRow) -> [FactID] {
    var found: Set<FactID> = []
    var seen: Set<FactID> = [fact]
    var waiting = program.ruleSet[fact].derivation?.facts ?? []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      if row.isStated(next) { found.insert(next) }
      waiting += row.isStated(next) ? [] : program.ruleSet[next].derivation?.facts ?? []
    }
    return found.sorted()
  }
}
