package import Knowledge

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
        program.rules[$0.rule.index].level.gravity < program.rules[$1.rule.index].level.gravity
      }
      assessment.access = fired(compiled.access, treatment, lane, row)
    }
    if detail.contains(.open) { assessment.open = open(treatment, lane) }
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
  private func open(_ treatment: Int, _ lane: Int) -> [OpenRule] {
    let table = program.rulings
    return table.openPositions(treatment).lazy.map { Int($0) }.filter { self.isOpen($0, lane) }.map { position in
      OpenRule(
        rule: table.rule(at: position),
        asks: self.facts { self.asking.collect(ruling: position, of: treatment, lane, into: $0) })
    }
  }

  /// Whether the rule at a position of the program's ``Program/rulings`` can't be decided.
  package func isOpen(_ position: Int, _ lane: Int) -> Bool {
    let ruling = program.rulings.rulings.base[position]
    let fired = block.planes[Int(ruling.hasFired)]
    let other = block.planes[Int(ruling.other)]
    return (ruling.isLine ? other & ~fired : ~(fired | other)) &>> UInt64(lane) & 1 == 1
  }

  /// The facts of a set that `body` fills, in the order of the interview.
  package func facts(_ body: (UnsafeMutablePointer<UInt64>) -> Void) -> [FactID] {
    var words = Array(repeating: UInt64(0), count: asking.wordCount)
    var found: [FactID] = []
    words.withUnsafeMutableBufferPointer { words in
      guard let start = words.baseAddress else { return }
      body(start)
      forEachBit(UnsafePointer(start), in: program.interviewOrder.indices) { found.append(program.interviewOrder[$0]) }
    }
    return found
  }
}
