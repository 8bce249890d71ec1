import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Unknown is a set of what is still possible.*
@Suite struct PossibleTests {
  @Test func anUnknownChoiceIsAllItsOptions() throws {
    var sketch = RuleSetSketch()
    let severity = sketch.choice("severity", ["minimal", "mild", "moderate"])
    #expect(try sketch.value(severity) == .choice([0, 1, 2]))
    #expect(try sketch.truth(.option(severity, 0, 1, 2)) == .true)
    #expect(try sketch.truth(.that(severity, .ordered(from: 0, to: nil))) == .true)
    #expect(try sketch.truth(.that(severity, .ordered(from: 1, to: nil))) == .unknown)
    #expect(try sketch.truth(.that(severity, .ordered(from: 1, to: 1)), [severity: .choice(2)]) == .false)
    #expect(try sketch.truth(.that(severity, .ordered(from: nil, to: 2)), [severity: .choice(2)]) == .true)
  }

  @Test func anUnknownIntegerIsItsWholeRange() throws {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 5...110)
    #expect(try sketch.value(age) == .number(5...110))
    #expect(try sketch.truth(.atLeast(age, 5)) == .true)
    #expect(try sketch.truth(.atLeast(age, 6)) == .unknown)
    #expect(try sketch.truth(.atMost(age, 4)) == .false)
    #expect(try sketch.truth(.atMost(age, 110)) == .true)
  }

  /// Bounds, the value, and whether it passes.
  private static let bounds: [(test: NumberTest, passing: ClosedRange<Int64>)] = [
    (NumberTest(lower: .init(13), upper: .init(17)), 13...17),
    (NumberTest(lower: nil, upper: .init(18, isStrict: true)), 5...17),
    (NumberTest(lower: .init(64, isStrict: true), upper: nil), 65...110),
    (NumberTest(lower: .init(40), upper: .init(40)), 40...40),
    (NumberTest(lower: .init(18), upper: .init(25, isStrict: true)), 18...24),
  ]

  @Test(arguments: bounds.indices) func numberTestsIncludeTheirEndsUnlessStrict(index: Int) throws {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 5...110)
    let (test, passing) = Self.bounds[index]
    for value in [5, passing.lowerBound - 1, passing.lowerBound, passing.upperBound, passing.upperBound + 1, 110]
    where value >= 5 && value <= 110 {
      let wanted: Truth = passing.contains(value) ? .true : .false
      #expect(try sketch.truth(.that(age, .number(test)), [age: .number(value)]) == wanted)
    }
  }

  @Test func aTestThatNothingPassesIsFalse() throws {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 5...110)
    let between = NumberTest(lower: .init(6, isStrict: true), upper: .init(7, isStrict: true))
    #expect(try sketch.truth(.that(age, .number(between))) == .false)
  }

  @Test func eachOptionOfChoicesIsKnownOnItsOwn() throws {
    var sketch = RuleSetSketch()
    let medicines = sketch.choices("medicines", ["ssri", "maoi", "lithium"])
    let partly: [FactID: Answer] = [medicines: .choices(yes: [0], no: [1])]
    #expect(try sketch.value(medicines, partly) == .choices(yes: [0], no: [1]))
    let expected: [(Check, Truth)] = [
      (.includes(0), .true), (.includes(1), .false), (.includes(2), .unknown),
      (.anyOf([1, 2]), .unknown), (.anyOf([0, 2]), .true), (.anyOf([1]), .false),
      (.allOf([0, 2]), .unknown), (.allOf([0, 1]), .false), (.allOf([0]), .true),
      (.noneOf([1]), .true), (.noneOf([1, 2]), .unknown), (.noneOf([0, 2]), .false),
      (.count(NumberTest(lower: .init(1), upper: nil)), .true),
      (.count(NumberTest(lower: .init(2), upper: nil)), .unknown),
      (.count(NumberTest(lower: .init(3), upper: nil)), .false),
      (.count(NumberTest(lower: nil, upper: .init(2))), .true),
      (.count(NumberTest(lower: nil, upper: .init(1))), .unknown),
    ]
    for (check, truth) in expected { #expect(try sketch.truth(.that(medicines, check), partly) == truth) }
    #expect(try sketch.truth(.includes(medicines, 0), [medicines: .choices(yes: [], no: [0, 1, 2])]) == .false)
    #expect(try sketch.truth(.includes(medicines, 0)) == .unknown)
  }

  /// Nine items of 0 to 3, and severity by the published bands. The highest band is `otherwise`, since lines are taken
  /// one by one: what comes last stays possible while any band before it is open.
  private func depression() -> (sketch: RuleSetSketch, items: [FactID], phq9: FactID, severity: FactID) {
    var sketch = RuleSetSketch()
    let items = (0..<9).map { sketch.number("item-\($0)", 0...3) }
    let phq9 = sketch.number("phq9", 0...27, sum: items.map { .of(.number($0)) })
    func band(_ low: Int64, _ high: Int64) -> Condition {
      .that(phq9, .number(NumberTest(lower: .init(low), upper: .init(high))))
    }
    let severity = sketch.choice(
      "severity", ["minimal", "mild", "moderate", "moderately-severe", "severe"],
      lines: [(0, band(0, 4)), (1, band(5, 9)), (2, band(10, 14)), (3, band(15, 19)), (4, nil)])
    return (sketch, items, phq9, severity)
  }

  @Test func aSumIsTrueAsSoonAsTheKnownItemsReachIt() throws {
    let (sketch, items, phq9, severity) = depression()
    var answers: [FactID: Answer] = [:]
    for item in items.prefix(6) { answers[item] = .number(3) }
    #expect(try sketch.truth(.atLeast(phq9, 20), answers) == .unknown)
    answers[items[6]] = .number(2)
    #expect(try sketch.value(phq9, answers) == .number(20...26))
    #expect(try sketch.truth(.atLeast(phq9, 20), answers) == .true)
    #expect(try sketch.value(severity, answers) == .choice([4]))
  }

  @Test func aTotalInTenToTwentySevenIsAtLeastModerate() throws {
    let (sketch, items, phq9, severity) = depression()
    var answers: [FactID: Answer] = [:]
    for item in items.prefix(4) { answers[item] = .number(2) }
    answers[items[4]] = .number(2)
    #expect(try sketch.value(phq9, answers) == .number(10...22))
    #expect(try sketch.value(severity, answers) == .choice([2, 3, 4]))
    #expect(try sketch.truth(.that(severity, .ordered(from: 2, to: nil)), answers) == .true)
    #expect(try sketch.truth(.that(severity, .ordered(from: 3, to: nil)), answers) == .unknown)
  }
}
