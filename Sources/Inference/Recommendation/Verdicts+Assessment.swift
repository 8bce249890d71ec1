import Knowledge

extension Verdicts {
  /// Where a treatment stands and, as far as asked for, why, with the answers behind every rule.
  func assessment(_ treatment: Int, _ lane: Int, _ row: AnswerRow, _ detail: Detail) -> Assessment {
    let compiled = program.treatments[treatment]
    let score = score(of: treatment, lane)
    var assessment = Assessment(
      treatment: treatment, standing: standing(of: treatment, lane),
      possibleStandings: Standing.allCases.filter { block.isSet(compiled.possibleStandings[$0.order], lane) },
      rating: rating(of: treatment, lane),
      possibleRatings: compiled.ratings.indices.filter { block.isSet(compiled.ratings[$0], lane) },
      line: line(of: treatment, lane),
      score: score, bounds: detail.contains(.bounds) ? bounds(of: treatment, lane) : score...score,
      isCheckFirst: isCheckFirst(treatment, lane), isWithCare: isWithCare(treatment, lane),
      reasons: [], caveats: [], access: [], open: [])
    if detail.contains(.reasons) {
      assessment.reasons = reasons(compiled, treatment, lane, row)
      assessment.caveats = fired(compiled.caveats, treatment, lane, row).sorted {
        gravity(program.rules[$0.rule.index].level) < gravity(program.rules[$1.rule.index].level)
      }
      assessment.access = fired(compiled.access, treatment, lane, row)
    }
    if detail.contains(.open) { assessment.open = open(compiled, treatment, lane, row) }
    return assessment
  }

  /// All that fired and counts: what rules it out or holds it back first, then rating, line and suitability, the
  /// weightiest first.
  private func reasons(_ compiled: CompiledTreatment, _ treatment: Int, _ lane: Int, _ row: AnswerRow) -> [Reason] {
    let suitability = fired(compiled.suitability, treatment, lane, row).sorted {
      abs(program.rules[$0.rule.index].points) > abs(program.rules[$1.rule.index].points)
    }
    return fired(compiled.contraindications, treatment, lane, row)
      + fired(compiled.withholding, treatment, lane, row)
      + fired([compiled.applies].compactMap { $0 }, treatment, lane, row)
      + firedLines(compiled.ratingLines, treatment, lane, row)
      + firedLines(compiled.treatmentLines, treatment, lane, row)
      + suitability
  }

  private func fired(
    _ rulings: [CompiledTreatment.Ruling], _ treatment: Int, _ lane: Int, _ row: AnswerRow
  ) -> [Reason] {
    rulings.filter { block.isSet($0.value.isTrue, lane) }.map { reason($0.rule, treatment, lane, row) }
  }

  private func firedLines(
    _ lines: [CompiledTreatment.Line], _ treatment: Int, _ lane: Int, _ row: AnswerRow
  ) -> [Reason] {
    lines.filter { block.isSet($0.hasFired, lane) }.map { reason($0.rule, treatment, lane, row) }
  }

  private func reason(_ rule: RuleID, _ treatment: Int, _ lane: Int, _ row: AnswerRow) -> Reason {
    Reason(rule: rule, answers: block.deciding(program.rules[rule.index].when, for: treatment, lane, row))
  }

  /// The rules that can't be decided, in the order in which they would weigh.
  private func open(_ compiled: CompiledTreatment, _ treatment: Int, _ lane: Int, _ row: AnswerRow) -> [OpenRule] {
    let rulings = [compiled.applies].compactMap { $0 } + compiled.contraindications + compiled.caveats
    return openRulings(rulings, treatment, lane, row) + openLines(compiled.ratingLines, treatment, lane, row)
      + openLines(compiled.treatmentLines, treatment, lane, row)
      + openRulings(compiled.suitability, treatment, lane, row)
  }

  private func openRulings(
    _ rulings: [CompiledTreatment.Ruling], _ treatment: Int, _ lane: Int, _ row: AnswerRow
  ) -> [OpenRule] {
    rulings.filter { block.truth(of: $0.value, lane) == .unknown }.map { ruling in
      let condition = program.rules[ruling.rule.index].when
      return OpenRule(rule: ruling.rule, asks: block.asks([condition], for: treatment, lane, row))
    }
  }

  /// The lines that may or may not be the first that holds; each waits for its own condition and all before it.
  private func openLines(
    _ lines: [CompiledTreatment.Line], _ treatment: Int, _ lane: Int, _ row: AnswerRow
  ) -> [OpenRule] {
    lines.indices.filter { block.isSet(lines[$0].isPossible, lane) && !block.isSet(lines[$0].hasFired, lane) }.map {
      index in
      let conditions = lines[...index].map { program.rules[$0.rule.index].when }
      return OpenRule(rule: lines[index].rule, asks: block.asks(conditions, for: treatment, lane, row))
    }
  }

  private func gravity(_ level: CaveatLevel?) -> Int {
    switch level {
    case .check: 0
    case .caution: 1
    case .note, nil: 2
    }
  }
}
