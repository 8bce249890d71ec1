import Diagnostics
import Knowledge

/// All small changes of conditions: negated as a whole, each threshold moved by one, each option dropped.
struct ConditionChanges {
  let ruleSet: RuleSet

  /// The changes of a condition.
  func all(of condition: Condition) -> [ConditionChange] {
    [ConditionChange(text: "negated", place: condition.place, condition: .not(condition, condition.place))]
      + within(condition)
  }

  /// The changes of the tests of a condition.
  private func within(_ condition: Condition) -> [ConditionChange] {
    switch condition {
    case .all(let parts, let place): within(parts) { .all($0, place) }
    case .any(let parts, let place): within(parts) { .any($0, place) }
    case .none(let parts, let place): within(parts) { .none($0, place) }
    case .not(let part, let place): within([part]) { .not($0[0], place) }
    case .test(let test): changes(of: test)
    }
  }

  private func within(_ parts: [Condition], _ whole: ([Condition]) -> Condition) -> [ConditionChange] {
    parts.indices.flatMap { index in
      within(parts[index]).map { change in
        var change = change
        var parts = parts
        parts[index] = change.condition
        change.condition = whole(parts)
        return change
      }
    }
  }

  private func changes(of test: Test) -> [ConditionChange] {
    let fact = ruleSet[test.fact]
    func change(_ text: String, _ check: Check) -> ConditionChange {
      ConditionChange(
        text: "\(fact.id): \(text)", place: test.place, condition: .test(Test(test.fact, check, place: test.place)))
    }
    func dropped(_ options: [Int], _ check: ([Int]) -> Check) -> [ConditionChange] {
      guard options.count > 1 else { return [] }
      return options.map { option in
        change("without '\(fact.type.options[option].id)'", check(options.filter { $0 != option }))
      }
    }
    switch test.check {
    case .equals, .includes, .includesThis: return []
    case .oneOf(let options): return dropped(options) { .oneOf($0) }
    case .anyOf(let options): return dropped(options) { .anyOf($0) }
    case .allOf(let options): return dropped(options) { .allOf($0) }
    case .noneOf(let options): return dropped(options) { .noneOf($0) }
    case .ordered(let from, let to):
      return moved(from: from, to: to, count: fact.type.options.count).map { bounds in
        change(
          "\(text(from, to, of: fact)) → \(text(bounds.from, bounds.to, of: fact))",
          .ordered(from: bounds.from, to: bounds.to))
      }
    case .number(let bounds):
      guard case .number(let type) = fact.type else { return [] }
      return moved(bounds).map { moved in
        change("\(bounds.spelling { type.text(of: $0) }) → \(moved.spelling { type.text(of: $0) })", .number(moved))
      }
    case .count(let bounds):
      return moved(bounds).map { moved in
        change("count \(bounds.spelling(String.init)) → \(moved.spelling(String.init))", .count(moved))
      }
    }
  }

  /// Each bound one further and one nearer, as far as something is left between them.
  private func moved(_ bounds: NumberTest) -> [NumberTest] {
    func step(_ bound: NumberTest.Bound?, _ by: Int64) -> NumberTest.Bound? {
      bound.map { NumberTest.Bound($0.value + by, isStrict: $0.isStrict) }
    }
    if let lower = bounds.lower, lower == bounds.upper {
      return [-1, 1].map { NumberTest(lower: step(lower, $0), upper: step(lower, $0)) }
    }
    var result: [NumberTest] = []
    for by: Int64 in [-1, 1] {
      if bounds.lower != nil { result.append(NumberTest(lower: step(bounds.lower, by), upper: bounds.upper)) }
      if bounds.upper != nil { result.append(NumberTest(lower: bounds.lower, upper: step(bounds.upper, by))) }
    }
    return result.filter { ($0.minimum ?? .min) <= ($0.maximum ?? .max) }
  }

  private func moved(from: Int?, to: Int?, count: Int) -> [(from: Int?, to: Int?)] {
    var result: [(from: Int?, to: Int?)] = []
    for by in [-1, 1] {
      if let from { result.append((from + by, to)) }
      if let to { result.append((from, to + by)) }
    }
    return result.filter { from, to in
      (from ?? 0) >= 0 && (to ?? 0) >= 0 && (from ?? 0) < count && (to ?? 0) < count && (from ?? 0) <= (to ?? count)
    }
  }

  private func text(_ from: Int?, _ to: Int?, of fact: Fact) -> String {
    let options = fact.type.options
    return switch (from, to) {
    case (let from?, let to?): "\(options[from].id) to \(options[to].id)"
    case (let from?, nil): "at least \(options[from].id)"
    case (nil, let to?): "at most \(options[to].id)"
    case (nil, nil): "any"
    }
  }
}

extension NumberTest {
  /// The bounds as a rule file writes them: `at least 65`, `18.5 to under 25`.
  func spelling(_ text: (Int64) -> String) -> String {
    switch (lower, upper) {
    case (let lower?, nil): "\(lower.isStrict ? "over" : "at least") \(text(lower.value))"
    case (nil, let upper?): "\(upper.isStrict ? "under" : "at most") \(text(upper.value))"
    case (let lower?, let upper?):
      lower == upper
        ? text(lower.value) : "\(text(lower.value)) to \(upper.isStrict ? "under " : "")\(text(upper.value))"
    case (nil, nil): "any"
    }
  }
}
