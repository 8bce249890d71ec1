import Knowledge

extension Compiler {
  /// Compiles what a fact can still be: what is stated, and beneath it what the derivation says where it is followed.
  mutating func compileFact(_ id: FactID, followsDerivation: Bool = true) {
    let stated = statedWires(id)
    guard followsDerivation, let derivation = ruleSet[id].derivation else {
      facts[id.index] = stated
      return
    }
    statedWires[id.index] = isStated(id)
    let derived = compile(derivation, of: id)
    derivations[id.index] = derived
    let (value, differs) = choose(stated, over: derived, of: id)
    facts[id.index] = value
    differences.append((id, differs))
  }

  /// Where anything is stated of a fact.
  private mutating func isStated(_ id: FactID) -> Wire {
    // A stated number has all ones in its word of what is not so.
    if case .number = ruleSet[id].type { return plane(id, option: 0, isYes: false) }
    var known = Wire.zero
    for option in 0..<layout.spots[id.index].optionCount {
      // A choice is stated as a whole: all its options but one are not so.
      known = circuit.or(known, plane(id, option: option, isYes: false))
      if case .choice = ruleSet[id].type { continue }
      known = circuit.or(known, plane(id, option: option, isYes: true))
    }
    return known
  }

  private mutating func plane(_ id: FactID, option: Int, isYes: Bool) -> Wire {
    let spot = layout.spots[id.index]
    let (word, bit) = (spot.bit(of: option).word, (spot.shift + option) % 64)
    if let wire = inputPlanes[word, bit, isYes: isYes] { return wire }
    let wire = circuit.input(level: 0)
    inputPlanes[word, bit, isYes: isYes] = wire
    return wire
  }

  /// What the answers of a profile alone say of a fact.
  private mutating func statedWires(_ id: FactID) -> FactWires {
    switch ruleSet[id].type {
    case .yesNo:
      return .yesNo(
        Kleene(isTrue: plane(id, option: 0, isYes: true), isFalse: plane(id, option: 0, isYes: false)))
    case .choice(let options, _):
      return .choice(
        options.indices.map { option in
          let excluded = plane(id, option: option, isYes: false)
          return circuit.not(excluded)
        })
    case .choices(let options, _):
      return .choices(
        options.indices.map { option in
          Kleene(isTrue: plane(id, option: option, isYes: true), isFalse: plane(id, option: option, isYes: false))
        })
    case .number(let type):
      let column = column(level: 0)
      inputColumns.append(InputColumn(word: layout.spots[id.index].word, column: column, range: type.range))
      return .number(column)
    }
  }

  /// A stated value over a derived one, and where they definitely differ.
  private mutating func choose(_ stated: FactWires, over derived: FactWires, of id: FactID) -> (FactWires, Wire) {
    switch (stated, derived) {
    case (.yesNo(let stated), .yesNo(let derived)):
      return (
        .yesNo(choose(stated, over: derived)),
        conflict(stated, derived)
      )
    case (.choice(let stated), .choice(let derived)):
      let isStated = isStated(id)
      var differs = Wire.zero
      var value: [Wire] = []
      for (option, pair) in zip(stated, derived).enumerated() {
        let outside = circuit.and(plane(id, option: option, isYes: true), not: pair.1)
        differs = circuit.or(differs, outside)
        let open = circuit.and(pair.1, not: isStated)
        value.append(circuit.or(circuit.and(pair.0, isStated), open))
      }
      return (.choice(value), differs)
    case (.choices(let stated), .choices(let derived)):
      var differs = Wire.zero
      var value: [Kleene] = []
      for pair in zip(stated, derived) {
        differs = circuit.or(differs, conflict(pair.0, pair.1))
        value.append(choose(pair.0, over: pair.1))
      }
      return (.choices(value), differs)
    case (.number(let stated), .number(let derived)):
      let isStated = isStated(id)
      let into = column(level: 0)
      let differs = circuit.input(level: 0)
      let level = add(
        .choose(into: into, stated: stated, derived: derived, isStated: isStated, differs: differs),
        reading: [isStated], [stated, derived])
      columnLevels[into] = level
      circuit.setLevel(of: differs, to: level)
      return (.number(into), differs)
    default:
      preconditionFailure("a derivation of another type than its fact '\(ruleSet[id].id)'")
    }
  }

  private mutating func choose(_ stated: Kleene, over derived: Kleene) -> Kleene {
    let fromTrue = circuit.and(derived.isTrue, not: stated.isFalse)
    let fromFalse = circuit.and(derived.isFalse, not: stated.isTrue)
    return Kleene(isTrue: circuit.or(stated.isTrue, fromTrue), isFalse: circuit.or(stated.isFalse, fromFalse))
  }

  private mutating func conflict(_ a: Kleene, _ b: Kleene) -> Wire {
    let first = circuit.and(a.isTrue, b.isFalse)
    let second = circuit.and(a.isFalse, b.isTrue)
    return circuit.or(first, second)
  }
}
