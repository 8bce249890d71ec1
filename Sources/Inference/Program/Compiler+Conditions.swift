import Knowledge

extension Compiler {
  /// Compiles a condition of a rule that speaks of a treatment; nothing always holds.
  mutating func compile(_ condition: Condition?, for treatment: Int?) -> Kleene {
    guard let condition else { return .always }
    switch condition {
    case .all(let parts, _):
      var result = Kleene.always
      for part in parts {
        let value = compile(part, for: treatment)
        result = circuit.and(result, value)
      }
      return result
    case .any(let parts, _): return compileAny(parts, for: treatment)
    case .none(let parts, _): return !compileAny(parts, for: treatment)
    case .not(let part, _): return !compile(part, for: treatment)
    case .test(let test):
      return compile(TestKey(test, treatment: treatment))
    }
  }

  private mutating func compileAny(_ parts: [Condition], for treatment: Int?) -> Kleene {
    var result = Kleene.never
    for part in parts {
      let value = compile(part, for: treatment)
      result = circuit.or(result, value)
    }
    return result
  }

  /// Compiles a test, once for all that ask it.
  mutating func compile(_ test: TestKey) -> Kleene {
    if let known = tests[test] { return known }
    let value = gates(of: test)
    tests[test] = value
    return value
  }

  /// A test is true where everything still possible passes it, false where nothing does.
  private mutating func gates(of test: TestKey) -> Kleene {
    switch (facts[test.fact.index], test.check) {
    case (.yesNo(let value), .equals(let wanted)):
      return wanted ? value : !value
    case (.choice(let possible), .oneOf(let options)):
      let passing = Set(options)
      return oneOf(possible) { passing.contains($0) }
    case (.choice(let possible), .ordered(let from, let to)):
      return oneOf(possible) { $0 >= from ?? 0 && $0 <= to ?? possible.count - 1 }
    case (.number(let column), .number(let bounds)):
      return within(bounds, column)
    case (.choices(let values), .includes(let option)):
      return values[option]
    case (.choices(let values), .anyOf(let options)):
      return circuit.or(options.map { values[$0] })
    case (.choices(let values), .noneOf(let options)):
      return !circuit.or(options.map { values[$0] })
    case (.choices(let values), .allOf(let options)):
      return !circuit.or(options.map { !values[$0] })
    case (.choices(let values), .count(let bounds)):
      return within(bounds, count(test.fact, Array(values.indices)))
    default:
      preconditionFailure("a test that does not fit its fact '\(ruleSet[test.fact].id)'")
    }
  }

  private mutating func oneOf(_ possible: [Wire], passes: (Int) -> Bool) -> Kleene {
    var inside = Wire.zero
    var outside = Wire.zero
    for (option, plane) in possible.enumerated() {
      if passes(option) { inside = circuit.or(inside, plane) } else { outside = circuit.or(outside, plane) }
    }
    return Kleene(isTrue: circuit.not(outside), isFalse: circuit.not(inside))
  }
}
