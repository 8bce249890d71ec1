import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Stated and derived.*
@Suite struct StatedTests {
  /// Age group by age, under each way of taking what is stated.
  private func ages(_ whenStated: WhenStated) -> (sketch: RuleSetSketch, age: FactID, group: FactID) {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 5...110)
    let group = sketch.choice(
      "age-group", ["child", "adolescent", "adult"], whenStated: whenStated,
      lines: [(0, .atMost(age, 12)), (1, .atMost(age, 17)), (2, nil)])
    return (sketch, age, group)
  }

  /// A contradiction in parts that can be written in a test.
  private struct Clash: Equatable {
    var fact: FactID
    var stated: Possible
    var derived: Possible
    var from: [FactID]

    init(_ fact: FactID, _ stated: Possible, against derived: Possible, from: [FactID]) {
      self.fact = fact
      self.stated = stated
      self.derived = derived
      self.from = from
    }

    init(_ found: Contradiction) {
      self.init(found.fact, found.stated, against: found.derived, from: found.from)
    }
  }

  private func contradictions(_ outcome: Outcome) -> [Clash] {
    if case .contradictions(let contradictions) = outcome { return contradictions.map { Clash($0) } }
    return []
  }

  @Test func aStatedDerivedFactIsTakenAsStated() throws {
    let (sketch, age, group) = ages(.mustAgree)
    let stated: [FactID: Answer] = [group: .choice(1)]
    #expect(try sketch.value(group, stated) == .choice([1]))
    #expect(try sketch.truth(.option(group, 1), stated) == .true)
    // A statement says nothing about what it is derived from.
    #expect(try sketch.truth(.atMost(age, 17), stated) == .unknown)
  }

  @Test func whatItsDerivationDefinitelyDeniesIsAnError() {
    let (sketch, age, group) = ages(.mustAgree)
    let found = contradictions(sketch.outcome([age: .number(30), group: .choice(1)]))
    #expect(
      found == [Clash(group, .choice([1]), against: .choice([2]), from: [age])])
    #expect(contradictions(sketch.outcome([age: .number(15), group: .choice(1)])) == [])
  }

  @Test func underWinsTheStatementCountsWithARemark() throws {
    let (sketch, age, group) = ages(.wins)
    let answers: [FactID: Answer] = [age: .number(30), group: .choice(1)]
    let recommendation = try sketch.recommend(answers)
    #expect(
      recommendation.remarks.map { Clash($0) } == [
        Clash(group, .choice([1]), against: .choice([2]), from: [age])
      ])
    #expect(try sketch.value(group, answers) == .choice([1]))
    #expect(try sketch.recommend([age: .number(15), group: .choice(1)]).remarks.isEmpty)
  }

  @Test func whatTheDerivationLeavesOpenContradictsNothing() {
    let (sketch, _, group) = ages(.mustAgree)
    for option in 0..<3 { #expect(contradictions(sketch.outcome([group: .choice(option)])) == []) }
  }

  @Test func aStatedNumberMustLieWithinTheHull() {
    var sketch = RuleSetSketch()
    let a = sketch.number("a", 0...10)
    let b = sketch.number("b", 0...10)
    let sum = sketch.number("sum", 0...20, sum: [.of(.number(a)), .of(.number(b))])
    #expect(contradictions(sketch.outcome([a: .number(4), sum: .number(4)])) == [])
    #expect(contradictions(sketch.outcome([a: .number(4), sum: .number(14)])) == [])
    let found = contradictions(sketch.outcome([a: .number(4), sum: .number(15)]))
    #expect(found == [Clash(sum, .number(15...15), against: .number(4...14), from: [a])])
    #expect(contradictions(sketch.outcome([a: .number(4), sum: .number(3)])).count == 1)
  }

  @Test func yesNoFactsContradictToo() {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let ill = sketch.yesNo("ill", when: .yes(a))
    #expect(contradictions(sketch.outcome([a: .yesNo(true), ill: .yesNo(false)])).count == 1)
    #expect(contradictions(sketch.outcome([a: .yesNo(true), ill: .yesNo(true)])) == [])
    #expect(contradictions(sketch.outcome([ill: .yesNo(false)])) == [])
  }

  @Test func optionsNotStatedKeepTheirDerivation() throws {
    var sketch = RuleSetSketch()
    let bereaved = sketch.yesNo("bereaved")
    let moved = sketch.yesNo("moved")
    let areas = sketch.choices(
      "areas", ["grief", "transition", "other"], whenStated: .wins, lines: [(0, .yes(bereaved)), (1, .yes(moved))])
    // An option without a line is never included by derivation.
    #expect(try sketch.value(areas) == .choices(yes: [], no: [2]))
    let answers: [FactID: Answer] = [
      bereaved: .yesNo(true), moved: .yesNo(true), areas: .choices(yes: [2], no: [1]),
    ]
    #expect(try sketch.value(areas, answers) == .choices(yes: [0, 2], no: [1]))
    #expect(
      try sketch.recommend(answers).remarks.map { Clash($0) } == [
        Clash(
          areas, .choices(yes: [2], no: [1]), against: .choices(yes: [0, 1], no: [2]), from: [bereaved, moved])
      ])
    #expect(try sketch.value(areas, [areas: .choices(yes: [2], no: [])]) == .choices(yes: [2], no: []))
  }

  @Test func orderOfTheFactsDoesNotMatter() throws {
    var sketch = RuleSetSketch()
    let derived = sketch.yesNo("derived", when: .atLeast(FactID(1), 4))
    let sum = sketch.number("sum", 0...10, sum: [.of(.number(FactID(2)), times: .of(2))])
    let base = sketch.number("base", 0...5)
    #expect(try sketch.value(derived, [base: .number(2)]) == .yesNo(canBeYes: true, canBeNo: false))
    #expect(try sketch.value(sum, [base: .number(2)]) == .number(4...4))
  }
}
