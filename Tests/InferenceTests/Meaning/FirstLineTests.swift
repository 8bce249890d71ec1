import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *The first line that holds*, with unknown lines.
@Suite struct FirstLineTests {
  private struct Case {
    var a: Bool?
    var b: Bool?
    /// The options left by the lines `0: a`, `1: b`, `2: otherwise`.
    var possible: [Int]
    /// The lines that fire.
    var fired: [Int]
  }

  private static let table = [
    Case(a: true, b: true, possible: [0], fired: [0]),
    Case(a: true, b: nil, possible: [0], fired: [0]),
    Case(a: false, b: true, possible: [1], fired: [1]),
    Case(a: false, b: false, possible: [2], fired: [2]),
    Case(a: false, b: nil, possible: [1, 2], fired: []),
    Case(a: nil, b: true, possible: [0, 1], fired: []),
    Case(a: nil, b: false, possible: [0, 2], fired: []),
    Case(a: nil, b: nil, possible: [0, 1, 2], fired: []),
  ]

  @Test(arguments: table.indices) func eachLineNotFalseIsPossibleUntilOneIsTrue(index: Int) throws {
    let line = Self.table[index]
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    let derived = sketch.choice("derived", ["x", "y", "z"], lines: [(0, .yes(a)), (1, .yes(b)), (2, nil)])
    sketch.treatment("t", rating: [(.yes(a), 0), (.yes(b), 1), (nil, 2)])
    var answers: [FactID: Answer] = [:]
    if let value = line.a { answers[a] = .yesNo(value) }
    if let value = line.b { answers[b] = .yesNo(value) }
    #expect(try sketch.value(derived, answers) == .choice(line.possible))
    let assessment = try sketch.assess(0, answers)
    #expect(assessment?.possibleRatings == line.possible)
    #expect(assessment?.rating == line.possible.last)
    let ids = Program(sketch.ruleSet).rules.map(\.id)
    #expect(assessment?.reasons.map { ids[$0.rule.index] } == line.fired.map { "t/rating/line-\($0)" })
    let open = line.fired.isEmpty ? line.possible : []
    #expect(assessment?.open.map { ids[$0.rule.index] } == open.map { "t/rating/line-\($0)" })
  }

  @Test func withoutOtherwiseThereMayBeNoLine() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("t", lines: [(.yes(a), .first)])
    #expect(try sketch.assess(0, [a: .yesNo(false)])?.line == nil)
    #expect(try sketch.assess(0, [a: .yesNo(false)])?.score == 60)
    #expect(try sketch.assess(0, [a: .yesNo(true)])?.line == .first)
    #expect(try sketch.assess(0, [a: .yesNo(true)])?.score == 70)
    let open = try sketch.assess()
    #expect(open?.line == nil && open?.score == 60 && open?.bounds == 60...70)
  }

  @Test func anOpenLineWaitsForThoseBeforeIt() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    sketch.treatment("t", rating: [(.yes(a), 0), (.yes(b), 1), (nil, 2)])
    let assessment = try sketch.assess(0, [b: .yesNo(true)])
    #expect(assessment?.open.map(\.asks) == [[a], [a]])
    #expect(try sketch.assess()?.open.map(\.asks) == [[a], [a, b], [a, b]])
  }
}
