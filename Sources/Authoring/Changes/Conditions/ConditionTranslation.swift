import Knowledge

/// The conditions of one rule set in the indices of another.
struct ConditionTranslation {
  let source: RuleSet
  let target: RuleSet
  /// The id of the treatment that `this` means.
  let treatment: String?

  init(from source: RuleSet, to target: RuleSet, this treatment: String?) {
    self.source = source
    self.target = target
    self.treatment = treatment
  }

  /// The condition, or nothing where the other rule set has no such fact or option.
  func condition(_ condition: Condition) -> Condition? {
    switch condition {
    case .all(let parts, let place): conditions(parts).map { .all($0, place) }
    case .any(let parts, let place): conditions(parts).map { .any($0, place) }
    case .none(let parts, let place): conditions(parts).map { .none($0, place) }
    case .not(let part, let place): self.condition(part).map { .not($0, place) }
    case .test(let test): self.test(test).map { .test($0) }
    }
  }

  private func conditions(_ parts: [Condition]) -> [Condition]? {
    let translated = parts.compactMap(condition)
    return translated.count == parts.count ? translated : nil
  }

  private func test(_ test: Test) -> Test? {
    guard let fact = target.fact(named: source[test.fact].id) else { return nil }
    let (from, to) = (source[test.fact].type.options, target[fact].type.options)
    func option(named id: String) -> Int? { to.firstIndex { $0.id == id } }
    func options(_ indices: [Int]) -> [Int]? {
      let found = indices.compactMap { option(named: from[$0].id) }
      return found.count == indices.count ? found : nil
    }
    let check: Check? =
      switch test.check {
      case .equals, .number, .count: test.check
      case .oneOf(let indices): options(indices).map { .oneOf($0) }
      case .anyOf(let indices): options(indices).map { .anyOf($0) }
      case .allOf(let indices): options(indices).map { .allOf($0) }
      case .noneOf(let indices): options(indices).map { .noneOf($0) }
      case .includes(let index): options([index]).map { .includes($0[0]) }
      case .ordered(let low, let high): ordered(low, high, options)
      case .includesThis: treatment.flatMap(option(named:)).map { .includes($0) }
      }
    return check.map { Test(fact, $0, place: test.place) }
  }

  private func ordered(_ low: Int?, _ high: Int?, _ options: ([Int]) -> [Int]?) -> Check? {
    guard let ends = options([low, high].compactMap { $0 }) else { return nil }
    return .ordered(from: low == nil ? nil : ends.first, to: high == nil ? nil : ends.last)
  }
}
