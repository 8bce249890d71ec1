import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Settled*: how many of the first suggestions no answer can change.
@Suite struct SettledTests {
  private func settled(
    _ sketch: RuleSetSketch, _ answers: [FactID: Answer] = [:], _ location: SourceLocation = #_sourceLocation
  ) throws -> Int {
    try sketch.recommend(answers, location).settled
  }

  @Test func aCompleteProfileIsSettled() throws {
    var sketch = RuleSetSketch()
    sketch.treatment("a")
    sketch.treatment("b", rating: [(nil, 1)])
    sketch.treatment("c", rating: [(nil, 3)])
    #expect(try settled(sketch) == 2)
  }

  @Test func boundsThatOverlapAreNotSettled() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first", rules: [(nil, .points(10))])
    sketch.treatment("second", rules: [(.yes(a), .points(15))])
    sketch.treatment("third", rating: [(nil, 1)])
    #expect(try settled(sketch) == 0)
    #expect(try settled(sketch, [a: .yesNo(false)]) == 3)
    #expect(try settled(sketch, [a: .yesNo(true)]) == 3)
    // The last two cannot pass each other, but the first is not settled.
    #expect(try sketch.recommend().suggestions.map(\.treatment) == [0, 1, 2])
  }

  @Test func onlyTheFirstMayBeSettled() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first", rules: [(nil, .points(50))])
    sketch.treatment("second", rules: [(.yes(a), .points(-15))])
    sketch.treatment("third", rules: [(nil, .points(-10))])
    #expect(try settled(sketch) == 1)
  }

  @Test func whatCanStillBeRuledOutIsNotSettled() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first", rules: [(.yes(a), .contraindicates(ifUnknown: .checkFirst))])
    sketch.treatment("second", rating: [(nil, 1)])
    #expect(try settled(sketch) == 0)
    #expect(try settled(sketch, [a: .yesNo(false)]) == 2)
    #expect(try settled(sketch, [a: .yesNo(true)]) == 1)
  }

  @Test func whatCanStillJoinCounts() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first", rating: [(nil, 1)])
    sketch.treatment("joins", applies: .yes(a))
    #expect(try settled(sketch) == 0)
    #expect(try settled(sketch, [a: .yesNo(false)]) == 1)
    #expect(try settled(sketch, [a: .yesNo(true)]) == 2)
  }

  @Test func whatCanJoinOnlyBehindLeavesTheFirstSettled() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first")
    sketch.treatment("joins", applies: .yes(a), rating: [(nil, 1)])
    let recommendation = try sketch.recommend()
    #expect(recommendation.settled == 1 && recommendation.suggestions.count == 1)
  }

  @Test func openTriageThatWithholdsUnsettles() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first")
    sketch.triage("t", when: .yes(a), withholds: .everything)
    #expect(try settled(sketch) == 0)
    #expect(try settled(sketch, [a: .yesNo(false)]) == 1)
    #expect(try settled(sketch, [a: .yesNo(true)]) == 0)
  }

  @Test func theWorstRatingAndLineCountAgainstTheBest() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.ranking.order = [.rating, .line, .name]
    sketch.treatment("first", rating: [(.yes(a), 0), (nil, 1)])
    sketch.treatment("second", rating: [(nil, 1)], lines: [(.no(a), .first)])
    // The lowest rating of the first is that of the second, which may have a line.
    #expect(try settled(sketch) == 0)
    #expect(try settled(sketch, [a: .yesNo(true)]) == 2)
  }

  @Test func settledIsSoundButNotComplete() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first", rules: [(.yes(a), .points(15)), (.no(a), .points(15))])
    sketch.treatment("second", rules: [(nil, .points(10))])
    // Whatever is answered the first scores 75, but its rules are taken apart from each other.
    #expect(try settled(sketch) == 0)
    #expect(try settled(sketch, [a: .yesNo(false)]) == 2)
  }
}
