import Knowledge

extension Compiler {
  /// Compiles what a derivation leaves possible.
  mutating func compile(_ derivation: Derivation, of id: FactID) -> FactWires {
    switch (derivation, ruleSet[id].type) {
    case (.firstLine(let lines), .choice(let options, _)):
      let reached = firstThatHolds(lines.map { compile($0.when, for: nil) })
      var planes = Array(repeating: Wire.zero, count: options.count)
      for (line, outcome) in zip(lines, reached) {
        planes[line.option] = circuit.or(planes[line.option], outcome.isPossible)
      }
      return .choice(planes)
    case (.eachOption(let lines), .choices(let options, _)):
      var values = Array(repeating: Kleene.never, count: options.count)
      for line in lines { values[line.option] = compile(line.when, for: nil) }
      return .choices(values)
    case (.holds(let condition), .yesNo):
      return .yesNo(compile(condition, for: nil))
    case (.firstSum(let lines), .number(let type)):
      let reached = firstThatHolds(lines.map { compile($0.when, for: nil) })
      let compiled = zip(lines, reached).map { line, outcome in
        compile(line, places: type.places, isPossible: outcome.isPossible)
      }
      return .number(sum(compiled))
    default:
      preconditionFailure("a derivation of another type than its fact '\(ruleSet[id].id)'")
    }
  }

  /// Of the lines of a list: where each is the first that holds, and where it may be.
  mutating func firstThatHolds(_ lines: [Kleene]) -> [(hasFired: Wire, isPossible: Wire)] {
    var mayBeReached = Wire.one
    var isReached = Wire.one
    return lines.map { line in
      let outcome = (
        hasFired: circuit.and(isReached, line.isTrue), isPossible: circuit.and(mayBeReached, not: line.isFalse)
      )
      mayBeReached = circuit.and(mayBeReached, not: line.isTrue)
      isReached = circuit.and(isReached, line.isFalse)
      return outcome
    }
  }

  private mutating func sum(_ lines: [ColumnLine]) -> Column {
    var wires: [Wire] = []
    var columns: [Column] = []
    for line in lines {
      wires.append(line.isPossible)
      for item in line.items {
        wires += [item.when.isTrue, item.when.isFalse]
        switch item.quantity {
        case .one: break
        case .column(let column): columns.append(column)
        case .scores(let scores): wires += scores.map(\.isPossible)
        }
      }
    }
    let into = column(level: 0)
    columnLevels[into] = add(.sum(into: into, lines: lines), reading: wires, columns)
    return into
  }

  private mutating func compile(_ line: SumLine, places: Int, isPossible: Wire) -> ColumnLine {
    let scale = SumScale(line, places: places, facts: ruleSet.facts)
    return ColumnLine(
      isPossible: isPossible,
      items: zip(line.items, scale.coefficients).map { item, coefficient in
        ColumnItem(
          quantity: quantity(item.quantity, scale: scale), coefficient: coefficient,
          when: compile(item.when, for: nil))
      },
      denominator: scale.denominator)
  }

  private mutating func quantity(_ quantity: SumItem.Quantity, scale: SumScale) -> ColumnItem.Quantity {
    switch quantity {
    case .one: return .one
    case .number(let fact):
      guard case .number(let column) = facts[fact.index] else { return .one }
      return .column(column)
    case .score(let fact):
      guard case .choice(let planes) = facts[fact.index] else { return .one }
      let scores = scale.scores(of: fact)
      return .scores(zip(planes, scores).map { (isPossible: $0, score: $1) })
    case .count(let fact, let options):
      return .column(count(fact, options))
    }
  }

  /// The column that counts how many of the options are so.
  mutating func count(_ fact: FactID, _ options: [Int]) -> Column {
    guard case .choices(let values) = facts[fact.index] else {
      preconditionFailure("a count of '\(ruleSet[fact].id)', which is not choices")
    }
    let counted = options.map { values[$0] }
    let into = column(level: 0)
    columnLevels[into] = add(
      .count(into: into, of: counted), reading: counted.flatMap { [$0.isTrue, $0.isFalse] }, [])
    return into
  }
}
