import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Score*, rank and bounds.
@Suite struct RankingTests {
  @Test func theScoreIsRatingLineAndSuitability() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    sketch.treatment(
      "t", rating: [(nil, 1)], lines: [(nil, .first)],
      rules: [(.yes(a), .points(15)), (.yes(b), .points(-8)), (nil, .points(4))])
    let assessment = try sketch.assess(0, [a: .yesNo(true)])
    #expect(assessment?.score == 20 + 10 + 15 + 4)
    #expect(assessment?.bounds == 41...49)
    #expect(try sketch.assess(0, [a: .yesNo(true), b: .yesNo(true)])?.score == 41)
  }

  @Test func namesCompareAsBytesAndTheIdBreaksTies() throws {
    var sketch = RuleSetSketch()
    for (id, name) in [("d", "\u{C4}ther"), ("c", "alpha"), ("b", "Zeta"), ("e", "alpha"), ("a", "alpha")] {
      sketch.treatment(id, name: name)
    }
    let ranked = try sketch.recommend().suggestions.map { sketch.treatments[$0.treatment].id }
    #expect(ranked == ["b", "a", "c", "e", "d"])
  }

  @Test func theIdComesAfterAllKeys() throws {
    var sketch = RuleSetSketch()
    sketch.ranking.order = [.name, .score]
    sketch.treatment("a", name: "same", rating: [(nil, 1)])
    sketch.treatment("b", name: "same", rating: [(nil, 0)])
    #expect(try sketch.recommend().suggestions.map(\.treatment) == [1, 0])
  }

  @Test func keysCountInTheirOrder() throws {
    var sketch = RuleSetSketch()
    sketch.treatment("a", rating: [(nil, 1)], rules: [(nil, .points(90))])
    sketch.treatment("b", rating: [(nil, 0)], lines: [(nil, .later)])
    sketch.treatment("c", rating: [(nil, 0)], lines: [(nil, .first)], rules: [(nil, .points(-50))])
    let orders: [([Ranking.Key], [Int])] = [
      ([.score, .name], [0, 1, 2]), ([.rating, .score], [1, 2, 0]), ([.line, .score], [2, 1, 0]),
      ([.rating, .line], [2, 1, 0]), ([.name], [0, 1, 2]), ([.standing, .rating, .name], [1, 2, 0]),
    ]
    for (order, ranked) in orders {
      sketch.ranking.order = order
      #expect(try sketch.recommend().suggestions.map(\.treatment) == ranked, "\(order)")
    }
  }

  @Test func manyRankAsFewDo() throws {
    var random = Seed.generator(42, case: 0)
    var sketch = RuleSetSketch()
    var scores: [Int] = []
    for number in 0..<300 {
      let points = Int.random(in: -400...400, using: &random)
      scores.append(points)
      sketch.treatment("t\(number)", name: "t\(1000 + number)", rating: [(nil, 1)], rules: [(nil, .points(points))])
    }
    let ranked = try sketch.recommend().suggestions.map(\.treatment)
    #expect(ranked == scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) })
  }

  @Test func keysOfMoreThan64BitsRankByAllOfThem() throws {
    var sketch = RuleSetSketch()
    let never = sketch.yesNo("never")
    sketch.ranking.order = [.score, .rating, .name]
    // Alike in their first 64 bits: the better rating comes first, though both could have had it.
    sketch.treatment("lower", rating: [(.yes(never), 0), (nil, 1)], rules: [(nil, .points(7))])
    sketch.treatment("upper", rating: [(nil, 0)], rules: [(nil, .points(7 + 20 - 60))])
    for name in ["d", "b", "e", "a", "c"] {
      sketch.treatment(name, rating: [(nil, 1)], rules: [(.yes(never), .points(1 << 61)), (nil, .points(7))])
    }
    sketch.treatment("f", rating: [(nil, 1)], rules: [(nil, .points(8))])
    sketch.treatment("g", rating: [(nil, 1)], rules: [(nil, .points(-8))])
    let ranked = try sketch.recommend([never: .yesNo(false)]).suggestions.map { sketch.treatments[$0.treatment].id }
    #expect(ranked == ["f", "upper", "a", "b", "c", "d", "e", "lower", "g"])
  }

  @Test func noLineRanksAfterLater() throws {
    var sketch = RuleSetSketch()
    sketch.ranking.order = [.line]
    sketch.treatment("none")
    sketch.treatment("later", lines: [(nil, .later)])
    sketch.treatment("second", lines: [(nil, .second)])
    sketch.treatment("first", lines: [(nil, .first)])
    #expect(try sketch.recommend().suggestions.map(\.treatment) == [3, 2, 1, 0])
  }

  @Test func othersComeByStandingThenRank() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("ruled-out", rules: [(nil, .contraindicates(ifUnknown: .checkFirst))])
    sketch.treatment("needs-answers", applies: .yes(a))
    sketch.treatment("not-suggested", rating: [(nil, 3)])
    sketch.treatment("unclear-low", rating: [(nil, 2)])
    sketch.treatment("unclear-high", rating: [(nil, 2)], rules: [(nil, .points(4))])
    sketch.treatment("gone", applies: .some())
    sketch.treatment("suggested")
    sketch.treatment("withheld")
    sketch.triage("t", when: .every(), withholds: .some(kinds: [], classes: [], treatments: [7]))
    let recommendation = try sketch.recommend()
    #expect(recommendation.suggestions.map(\.treatment) == [6])
    let others = recommendation.others.map { sketch.treatments[$0.treatment].id }
    #expect(
      others == ["unclear-high", "unclear-low", "not-suggested", "needs-answers", "withheld", "ruled-out"])
  }
}
