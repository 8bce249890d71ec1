import Knowledge

extension Compiler {
  /// Compiles, for each fact, where it is asked for: where an open rule turns on it, of triage or of a treatment that
  /// can still be suggested.
  ///
  /// It is the search of ``AskSearch`` for all rules and all lanes at once: what a condition, and then a
  /// fact, is wanted for goes down to its parts as far as they are unknown.
  mutating func compileAsks() {
    var demands = AskDemands(count: ruleSet.facts.count)
    for rule in ruleSet.triage { visit(rule.when, for: nil, .one, &demands) }
    visitRules(&demands)
    for index in ruleSet.treatments.indices {
      let compiled = treatments[index]
      let treatment = ruleSet.treatments[index]
      visit(treatment.rating.map(\.when), compiled.ratingLines, index, &demands)
      visit(treatment.lines.map(\.when), compiled.treatmentLines, index, &demands)
    }
    let interviewRanks = ruleSet.interviewRanks
    askWires = Array(repeating: .zero, count: ruleSet.facts.count)
    // A fact is wanted by rules and by derived facts, which come after it.
    for fact in ruleSet.derivationOrder.reversed() { visit(fact, interviewRanks, &demands) }
  }

  private func canBeSuggested(_ treatment: Int) -> Wire {
    treatments[treatment].possibleStandings[Standing.suggested.order]
  }

  /// The rules but the lines. A class rule that does not speak of `this` is visited once for all it speaks of.
  private mutating func visitRules(_ demands: inout AskDemands) {
    struct Site: Hashable {
      var rule: RuleID
      var value: Kleene
    }
    var sites: [Site: (treatment: Int, wanted: Wire)] = [:]
    var order: [Site] = []
    for (index, treatment) in treatments.enumerated() {
      let rulings =
        [treatment.applies].compactMap { $0 } + treatment.contraindications + treatment.caveats + treatment.suitability
      for ruling in rulings {
        let site = Site(rule: ruling.rule, value: ruling.value)
        if let known = sites[site] {
          sites[site] = (known.treatment, circuit.or(known.wanted, canBeSuggested(index)))
        } else {
          sites[site] = (index, canBeSuggested(index))
          order.append(site)
        }
      }
    }
    for site in order {
      guard let (treatment, wanted) = sites[site] else { continue }
      visit(rules[site.rule.index].when, for: treatment, wanted, &demands)
    }
  }

  /// The lines that may or may not be the first that holds: each waits for its own condition and all before it.
  private mutating func visit(
    _ conditions: [Condition?], _ lines: [CompiledTreatment.Line], _ treatment: Int, _ demands: inout AskDemands
  ) {
    var wanted = Wire.zero
    for (condition, line) in zip(conditions, lines).reversed() {
      let open = circuit.and(line.isPossible, not: line.hasFired)
      wanted = circuit.or(wanted, circuit.and(open, canBeSuggested(treatment)))
      visit(condition, for: treatment, wanted, &demands)
    }
  }

  private mutating func visit(
    _ condition: Condition?, for treatment: Int?, _ wanted: Wire, _ demands: inout AskDemands
  ) {
    guard let condition, wanted != .zero else { return }
    let value = compile(condition, for: treatment)
    let open = circuit.and(wanted, not: circuit.or(value.isTrue, value.isFalse))
    if open == .zero { return }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _):
      for part in parts { visit(part, for: treatment, open, &demands) }
    case .not(let part, _): visit(part, for: treatment, open, &demands)
    case .test(let test): demands.add(open, test.fact, TestKey(test, treatment: treatment).check.options)
    }
  }

  // MARK: - Facts

  private mutating func visit(_ fact: FactID, _ interviewRanks: [Int], _ demands: inout AskDemands) {
    let wanted = demands[fact]
    guard !wanted.isEmpty else { return }
    let declared = ruleSet[fact]
    let whole = circuit.or(wanted.map(\.wire))
    if declared.derivation == nil || declared.question != nil { askWires[interviewRanks[fact.index]] = whole }
    switch declared.derivation {
    case nil: break
    case .eachOption(let lines):
      guard case .choices(let values) = facts[fact.index] else { return }
      for line in lines {
        let value = values[line.option]
        let here = circuit.or(wanted.filter { $0.options?.contains(line.option) ?? true }.map(\.wire))
        visit(line.when, for: nil, circuit.and(here, not: circuit.or(value.isTrue, value.isFalse)), &demands)
      }
    case .firstLine(let lines):
      var rest = circuit.and(whole, not: isStated(fact))
      for line in lines {
        visit(line.when, for: nil, rest, &demands)
        rest = circuit.and(rest, not: compile(line.when, for: nil).isTrue)
      }
    case .holds(let condition):
      visit(condition, for: nil, circuit.and(whole, not: isStated(fact)), &demands)
    case .firstSum(let lines):
      var rest = circuit.and(whole, not: isStated(fact))
      for line in lines {
        let value = compile(line.when, for: nil)
        let here = circuit.and(rest, not: value.isFalse)
        visit(line.when, for: nil, here, &demands)
        for item in line.items { visit(item, here, &demands) }
        rest = circuit.and(rest, not: value.isTrue)
      }
    }
  }

  private mutating func visit(_ item: SumItem, _ wanted: Wire, _ demands: inout AskDemands) {
    let here = circuit.and(wanted, not: compile(item.when, for: nil).isFalse)
    visit(item.when, for: nil, here, &demands)
    switch (item.quantity, item.quantity.fact.flatMap { facts[$0.index] }) {
    case (.number(let fact), .number(let column)):
      demands.add(circuit.and(here, differs(column)), fact, nil)
    case (.score(let fact), .choice(let planes)):
      // Options of the same score add the same.
      var byScore: [(score: Fraction?, isPossible: Wire)] = []
      for (option, plane) in zip(ruleSet[fact].type.options, planes) {
        if let index = byScore.firstIndex(where: { $0.score == option.score }) {
          byScore[index].isPossible = circuit.or(byScore[index].isPossible, plane)
        } else {
          byScore.append((option.score, plane))
        }
      }
      var once = Wire.zero
      var twice = Wire.zero
      for (_, isPossible) in byScore {
        twice = circuit.or(twice, circuit.and(once, isPossible))
        once = circuit.or(once, isPossible)
      }
      demands.add(circuit.and(here, twice), fact, nil)
    case (.count(let fact, let options), .choices(let values)):
      let open = circuit.or(options.map { option in circuit.unknown(values[option]) })
      demands.add(circuit.and(here, open), fact, options)
    default: break
    }
  }

  /// Where a derived fact is stated, so that its derivation is not followed.
  private func isStated(_ fact: FactID) -> Wire { statedWires[fact.index] ?? .zero }

  /// Where a number is not known.
  private mutating func differs(_ column: Column) -> Wire {
    if let known = differences(of: column) { return known }
    let wire = circuit.input(level: 0)
    askSteps.append(.differ(column, into: wire))
    return wire
  }

  private func differences(of column: Column) -> Wire? {
    for case .differ(column, let wire) in askSteps { return wire }
    return nil
  }
}

/// What facts are wanted for: where, and of a choices fact which options; nothing for all of them.
private struct AskDemands {
  private var byFact: [[(wire: Wire, options: [Int]?)]]

  init(count: Int) { byFact = Array(repeating: [], count: count) }

  subscript(fact: FactID) -> [(wire: Wire, options: [Int]?)] { byFact[fact.index] }

  mutating func add(_ wire: Wire, _ fact: FactID, _ options: [Int]?) {
    if wire != .zero { byFact[fact.index].append((wire, options)) }
  }
}
