import Knowledge

extension Block {
  /// What a fact can still be in a lane: stated over derived.
  func value(of fact: FactID, _ lane: Int) -> Possible { value(program.facts[fact.index], lane) }

  /// What these planes or this column leave possible in a lane.
  func value(_ wires: FactWires, _ lane: Int) -> Possible {
    switch wires {
    case .yesNo(let value):
      return .yesNo(canBeYes: !isSet(value.isFalse, lane), canBeNo: !isSet(value.isTrue, lane))
    case .choice(let planes):
      return .choice(planes.indices.filter { isSet(planes[$0], lane) })
    case .choices(let values):
      return .choices(
        yes: values.indices.filter { isSet(values[$0].isTrue, lane) },
        no: values.indices.filter { isSet(values[$0].isFalse, lane) })
    case .number(let column):
      let cell = column * Self.lanes + lane
      return .number(lower[cell]...upper[cell])
    }
  }

  /// The truth of a condition of a rule that speaks of a treatment; tests are looked up, never computed again.
  func truth(of condition: Condition?, for treatment: Int?, _ lane: Int) -> Truth {
    guard let condition else { return .true }
    switch condition {
    case .all(let parts, _): return allOf(parts.lazy.map { self.truth(of: $0, for: treatment, lane) })
    case .any(let parts, _): return !allOf(parts.lazy.map { !self.truth(of: $0, for: treatment, lane) })
    case .none(let parts, _): return allOf(parts.lazy.map { !self.truth(of: $0, for: treatment, lane) })
    case .not(let part, _): return !truth(of: part, for: treatment, lane)
    case .test(let test):
      guard let value = program.tests[TestKey(test, treatment: treatment)] else { return .unknown }
      return truth(of: value, lane)
    }
  }

  func truth(of value: Kleene, _ lane: Int) -> Truth {
    isSet(value.isTrue, lane) ? .true : isSet(value.isFalse, lane) ? .false : .unknown
  }

  private func allOf(_ values: some Sequence<Truth>) -> Truth {
    var result = Truth.true
    for value in values {
      if value == .false { return .false }
      if value == .unknown { result = .unknown }
    }
    return result
  }
}
