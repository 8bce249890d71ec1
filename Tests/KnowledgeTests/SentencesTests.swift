import Knowledge
import TestSupport
import Testing

/// Sentences of conditions built by hand: every check on every kind of fact, joints within joints, and what no rule
/// file can write. What rule files write is in `SentenceTests`.
@Suite struct SentencesTests {
  private let ruleSet: RuleSet
  private static let (home, weight, mood, events, tried) = (FactID(0), FactID(1), FactID(2), FactID(3), FactID(4))

  init() {
    var sketch = RuleSetSketch()
    _ = sketch.fact("home", .yesNo)
    _ = sketch.fact("weight", .number(NumberType(places: 2, range: -1000...50_000, unit: "kg")))
    _ = sketch.fact("mood", .choice(options: RuleSetSketch.options(["low", "fair", "high"]), isOrdered: true))
    _ = sketch.fact(
      "events", .choices(options: RuleSetSketch.options(["loss", "move", "birth"]), areTreatments: false))
    _ = sketch.fact("tried", .choices(options: RuleSetSketch.options(["a", "b"]), areTreatments: true))
    ruleSet = sketch.ruleSet
  }

  private static func number(_ lower: Int64?, _ upper: Int64?, strict: Bool = false) -> NumberTest {
    NumberTest(
      lower: lower.map { .init($0, isStrict: strict) }, upper: upper.map { .init($0, isStrict: strict) })
  }

  static let checks: [(FactID, Check, plain: String, negated: String)] = [
    (home, .equals(true), "home: yes", "home: no"),
    (home, .equals(false), "home: no", "home: yes"),
    (mood, .oneOf([1]), "mood is fair", "mood is not fair"),
    (mood, .oneOf([0, 1, 2]), "mood is low, fair or high", "mood is not low, fair or high"),
    (mood, .ordered(from: 1, to: nil), "mood is at least fair", "mood is at most low"),
    (mood, .ordered(from: nil, to: 1), "mood is at most fair", "mood is at least high"),
    (mood, .ordered(from: 0, to: 1), "mood is from low to fair", "mood is not from low to fair"),
    (mood, .ordered(from: 2, to: 2), "mood is high", "mood is not high"),
    // The ends of the scale leave no rest to name.
    (mood, .ordered(from: 0, to: nil), "mood is at least low", "mood is not at least low"),
    (mood, .ordered(from: nil, to: 2), "mood is at most high", "mood is not at most high"),
    (mood, .ordered(from: nil, to: nil), "mood is anything", "mood is not anything"),
    (weight, .number(number(1850, nil)), "weight is at least 18.50 kg", "weight is under 18.50 kg"),
    (weight, .number(number(1850, nil, strict: true)), "weight is over 18.50 kg", "weight is at most 18.50 kg"),
    (weight, .number(number(nil, -5)), "weight is at most -0.05 kg", "weight is over -0.05 kg"),
    (weight, .number(number(nil, 2500, strict: true)), "weight is under 25.00 kg", "weight is at least 25.00 kg"),
    (weight, .number(number(100, 200)), "weight is from 1.00 to 2.00 kg", "weight is not from 1.00 to 2.00 kg"),
    (
      weight, .number(number(100, 200, strict: true)), "weight is over 1.00 and under 2.00 kg",
      "weight is not over 1.00 and under 2.00 kg"
    ),
    (
      weight, .number(NumberTest(lower: .init(100), upper: .init(200, isStrict: true))),
      "weight is from 1.00 to under 2.00 kg", "weight is not from 1.00 to under 2.00 kg"
    ),
    (weight, .number(number(100, 100)), "weight is 1.00 kg", "weight is not 1.00 kg"),
    (weight, .number(number(nil, nil)), "weight is any number kg", "weight is not any number kg"),
    (events, .includes(0), "events include loss", "events do not include loss"),
    (events, .anyOf([0, 2]), "events include loss or birth", "events do not include loss or birth"),
    (events, .allOf([0]), "events include loss", "events do not include loss"),
    (
      events, .allOf([0, 1, 2]), "events include loss, move and birth",
      "events do not include all of loss, move and birth"
    ),
    (events, .noneOf([0, 1]), "events do not include loss or move", "events include loss or move"),
    (
      events, .count(number(nil, 0)), "events include none of the answers", "events include one or more of the answers"
    ),
    (
      events, .count(number(0, nil, strict: true)), "events include one or more of the answers",
      "events include none of the answers"
    ),
    (
      events, .count(number(2, nil)), "events include at least 2 of the answers",
      "events include under 2 of the answers"
    ),
    (
      events, .count(number(1, 2)), "events include from 1 to 2 of the answers",
      "events do not include from 1 to 2 of the answers"
    ),
    (tried, .includesThis, "tried includes this treatment", "tried does not include this treatment"),
  ]

  @Test(arguments: checks.indices)
  func saysEveryCheckAndItsOpposite(index: Int) {
    let (fact, check, plain, negated) = Self.checks[index]
    let condition = Condition.that(fact, check)
    #expect(ruleSet.sentence(for: condition) == plain)
    #expect(ruleSet.sentence(for: .not(condition, .nowhere)) == negated)
    #expect(ruleSet.sentence(for: .none([condition], .nowhere)) == negated)
    #expect(ruleSet.sentence(for: .not(.not(condition, .nowhere), .nowhere)) == plain)
  }

  // MARK: - Joints

  private static let a = Condition.that(home, .equals(true))
  private static let b = Condition.that(mood, .oneOf([0]))
  private static let c = Condition.that(events, .includes(1))
  private static func all(_ parts: Condition...) -> Condition { .all(parts, .nowhere) }
  private static func any(_ parts: Condition...) -> Condition { .any(parts, .nowhere) }
  private static func none(_ parts: Condition...) -> Condition { .none(parts, .nowhere) }
  private static func not(_ part: Condition) -> Condition { .not(part, .nowhere) }

  static let joints: [(Condition, String)] = [
    (all(), "always"), (any(), "never"), (none(), "always"), (not(all()), "never"), (not(any()), "always"),
    (all(any()), "never"), (all(a), "home: yes"), (any(all(any(a))), "home: yes"),
    (all(a, b, c), "home: yes, and mood is low, and events include move"),
    (any(a, b, c), "home: yes, or mood is low, or events include move"),
    (all(a, any(b, c)), "home: yes, and (mood is low, or events include move)"),
    (any(all(a, b), c), "(home: yes, and mood is low), or events include move"),
    (
      all(any(a, all(b, any(c, a))), b),
      "(home: yes, or (mood is low, and (events include move, or home: yes))), and mood is low"
    ),
    (all(all(a, b), c), "(home: yes, and mood is low), and events include move"),
    (all(a, any(b)), "home: yes, and mood is low"),
    (none(a, b), "home: no, and mood is not low"),
    (none(a, all(b, c)), "home: no, and (mood is not low, or events do not include move)"),
    (not(all(a, any(b, c))), "home: no, or (mood is not low, and events do not include move)"),
    (not(none(a, b)), "home: yes, or mood is low"),
    (any(not(all(a, b)), c), "(home: no, or mood is not low), or events include move"),
  ]

  @Test(arguments: joints.indices)
  func joinsSoThatNothingCanBeMisread(index: Int) {
    #expect(ruleSet.sentence(for: Self.joints[index].0) == Self.joints[index].1)
  }

  @Test func numbersHaveTheirPlacesAndUnit() {
    #expect(ruleSet.text(of: 0, for: Self.weight) == "0.00 kg")
    #expect(ruleSet.text(of: -5, for: Self.weight) == "-0.05 kg")
    #expect(ruleSet.text(of: 50_000, for: Self.weight) == "500.00 kg")
  }
}
