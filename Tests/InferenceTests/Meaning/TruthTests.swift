import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Three values, and more knowledge never takes back.*
@Suite struct TruthTests {
  /// Two yes-no facts and what they make of each connective: columns are `all`, `any`, `none` and `not` of the first.
  private static let table: [(a: Bool?, b: Bool?, all: Truth, any: Truth, none: Truth, not: Truth)] = [
    (true, true, .true, .true, .false, .false),
    (true, false, .false, .true, .false, .false),
    (true, nil, .unknown, .true, .false, .false),
    (false, true, .false, .true, .false, .true),
    (false, false, .false, .false, .true, .true),
    (false, nil, .false, .unknown, .unknown, .true),
    (nil, true, .unknown, .true, .false, .unknown),
    (nil, false, .false, .unknown, .unknown, .unknown),
    (nil, nil, .unknown, .unknown, .unknown, .unknown),
  ]

  @Test(arguments: table.indices) func conditionsAreStrongKleene(index: Int) throws {
    let line = Self.table[index]
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    var answers: [FactID: Answer] = [:]
    if let value = line.a { answers[a] = .yesNo(value) }
    if let value = line.b { answers[b] = .yesNo(value) }
    #expect(try sketch.truth(.every(.yes(a), .yes(b)), answers) == line.all)
    #expect(try sketch.truth(.some(.yes(a), .yes(b)), answers) == line.any)
    #expect(try sketch.truth(.nothing(of: .yes(a), .yes(b)), answers) == line.none)
    #expect(try sketch.truth(.opposite(.yes(a)), answers) == line.not)
    #expect(try sketch.truth(.no(a), answers) == line.not)
  }

  @Test func anEmptyAllAlwaysHolds() throws {
    var sketch = RuleSetSketch()
    _ = sketch.yesNo("a")
    #expect(try sketch.truth(.every()) == .true)
    #expect(try sketch.truth(.some()) == .false)
    #expect(try sketch.truth(.nothing(of: .some())) == .true)
  }

  @Test func aRuleFiresOnlyWhenTrueAndIsOpenWhenUnknown() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("t", rules: [(.yes(a), .points(5))])
    let silent = try sketch.assess(0, [a: .yesNo(false)])
    #expect(silent?.score == 60 && silent?.open.isEmpty == true)
    let open = try sketch.assess(0)
    #expect(open?.score == 60 && open?.bounds == 60...65 && open?.open.map(\.asks) == [[a]])
    let fired = try sketch.assess(0, [a: .yesNo(true)])
    #expect(fired?.score == 65 && fired?.reasons.count == 2 && fired?.open.isEmpty == true)
  }

  @Test func whatHasFiredStaysFired() throws {
    var sketch = RuleSetSketch()
    let a = sketch.number("a", 0...10)
    let b = sketch.number("b", 0...10)
    let sum = sketch.number("sum", 0...20, sum: [.of(.number(a)), .of(.number(b))])
    let test = Condition.atLeast(sum, 8)
    #expect(try sketch.truth(test, [a: .number(8)]) == .true)
    for value in 0...10 { #expect(try sketch.truth(test, [a: .number(8), b: .number(Int64(value))]) == .true) }
    #expect(try sketch.truth(test, [a: .number(7)]) == .unknown)
    #expect(try sketch.truth(test, [a: .number(7), sum: .number(17)]) == .true)
  }
}
