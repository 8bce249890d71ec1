import Inference
import Knowledge
import TestSupport
import Testing

/// §5: *Standing*, the first that applies.
@Suite struct StandingTests {
  /// One treatment with everything that decides its standing, each by a yes-no fact of its own.
  private struct House {
    var sketch = RuleSetSketch()
    let applies: FactID
    let contraindicated: FactID
    let grave: FactID
    let triage: FactID
    let weak: FactID

    init() {
      applies = sketch.yesNo("applies")
      contraindicated = sketch.yesNo("contraindicated")
      grave = sketch.yesNo("grave")
      triage = sketch.yesNo("triage")
      weak = sketch.yesNo("weak")
      sketch.treatment(
        "t", applies: .yes(applies), rating: [(.yes(weak), 2), (nil, 0)],
        rules: [
          (.yes(contraindicated), .contraindicates(ifUnknown: .checkFirst)),
          (.yes(grave), .contraindicates(ifUnknown: .withhold)),
        ])
      sketch.triage("emergency", .emergencyNow, when: .yes(triage), withholds: .everything)
    }

    func standing(_ answers: [Bool?]) throws -> (now: Standing, possible: [Standing]) {
      var given: [FactID: Answer] = [:]
      for (fact, answer) in zip([applies, contraindicated, grave, triage, weak], answers) {
        given[fact] = answer.map { .yesNo($0) }
      }
      let assessment = try sketch.assess(0, given)
      return (assessment?.standing ?? .notApplicable, assessment?.possibleStandings ?? [.notApplicable])
    }
  }

  /// applies, contraindicated, grave, triage, weak → where it stands and where it can end.
  private static let table: [(answers: [Bool?], now: Standing, possible: [Standing])] = [
    ([true, false, false, false, false], .suggested, [.suggested]),
    ([true, false, false, false, true], .notEnoughEvidence, [.notEnoughEvidence]),
    ([true, false, false, false, nil], .notEnoughEvidence, [.suggested, .notEnoughEvidence]),
    ([false, true, true, true, true], .notApplicable, [.notApplicable]),
    ([false, nil, nil, nil, nil], .notApplicable, [.notApplicable]),
    ([true, true, false, true, false], .ruledOut, [.ruledOut]),
    ([nil, true, false, false, false], .ruledOut, [.ruledOut, .notApplicable]),
    ([true, nil, true, nil, nil], .ruledOut, [.ruledOut]),
    ([true, false, false, true, false], .withheld, [.withheld]),
    ([nil, nil, nil, true, false], .withheld, [.withheld, .ruledOut, .notApplicable]),
    ([nil, false, false, false, false], .needsAnswers, [.suggested, .notApplicable]),
    ([true, false, nil, false, false], .needsAnswers, [.suggested, .ruledOut]),
    ([true, nil, false, false, false], .suggested, [.suggested, .ruledOut]),
    ([true, false, false, nil, false], .suggested, [.suggested, .withheld]),
    (
      [nil, nil, nil, nil, nil], .needsAnswers, [.suggested, .notEnoughEvidence, .withheld, .ruledOut, .notApplicable]
    ),
  ]

  @Test(arguments: table.indices) func theFirstThatApplies(index: Int) throws {
    let line = Self.table[index]
    let found = try House().standing(line.answers)
    #expect(found.now == line.now)
    #expect(found.possible == line.possible)
  }

  @Test func allContraindicationsThatFiredAreListed() throws {
    let house = House()
    let answers: [FactID: Answer] = [
      house.applies: .yesNo(true), house.contraindicated: .yesNo(true), house.grave: .yesNo(true),
    ]
    let rules = Program(house.sketch.ruleSet).rules
    let reasons = try house.sketch.assess(0, answers)?.reasons.map { rules[$0.rule.index].role }
    #expect(reasons?.count { $0 == .contraindicates } == 2)
  }

  @Test func checkFirstMarksAnOpenContraindicationOrACheck() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let b = sketch.yesNo("b")
    sketch.treatment(
      "t", rules: [(.yes(a), .contraindicates(ifUnknown: .checkFirst)), (.yes(b), .warns(.check))])
    func mark(_ a: (FactID, Bool)?, _ b: (FactID, Bool)?) throws -> Bool? {
      let answers = [a, b].compactMap { $0 }.map { ($0.0, Answer.yesNo($0.1)) }
      return try sketch.assess(0, Dictionary(uniqueKeysWithValues: answers))?.isCheckFirst
    }
    #expect(try mark(nil, nil) == true)
    #expect(try mark((a, false), nil) == false)
    #expect(try mark((a, false), (b, true)) == true)
    #expect(try mark((a, false), (b, false)) == false)
  }

  @Test func withCareMarksACautionThatFired() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("t", rules: [(.yes(a), .warns(.caution)), (nil, .warns(.note))])
    #expect(try sketch.assess(0, [a: .yesNo(true)])?.isWithCare == true)
    #expect(try sketch.assess(0, [a: .yesNo(false)])?.isWithCare == false)
    #expect(try sketch.assess()?.isWithCare == false)
  }

  @Test func theLowestRatingStillPossibleCounts() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("t", rating: [(.yes(a), 0), (nil, 1)])
    let assessment = try sketch.assess()
    #expect(assessment?.rating == 1 && assessment?.possibleRatings == [0, 1])
    #expect(assessment?.score == 20 && assessment?.bounds == 20...60)
  }

  @Test func anOpenLineCountsAsTheOneWorthLeastOfEqualsTheLater() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    sketch.treatment("first-or-later", lines: [(.yes(a), .first), (nil, .later)])
    sketch.treatment("first-or-none", lines: [(.yes(a), .first)])
    sketch.treatment("second-or-none", lines: [(.yes(a), .second)])
    sketch.treatment("later-or-none", lines: [(.yes(a), .later)])
    #expect(try sketch.assess(0)?.line == .later)
    #expect(try sketch.assess(1)?.line == nil)
    // Second and no line are both worth 0; no line ranks after it.
    #expect(try sketch.assess(2)?.line == nil)
    #expect(try sketch.assess(3)?.line == .later)
    #expect(try sketch.assess(3)?.bounds == 50...60)
  }

  @Test func withholdingTakesKindsClassesAndTreatments() throws {
    var sketch = RuleSetSketch()
    let a = sketch.yesNo("a")
    let family = sketch.family("family", rules: [])
    sketch.treatment("by-kind", kind: 1)
    sketch.treatment("by-class", classes: [family])
    sketch.treatment("by-name")
    sketch.treatment("free")
    sketch.triage("t", when: .yes(a), withholds: .some(kinds: [1], classes: [family], treatments: [2]))
    let recommendation = try sketch.recommend([a: .yesNo(true)])
    #expect(recommendation.suggestions.map(\.treatment) == [3])
    #expect(recommendation.others.map(\.standing) == [.withheld, .withheld, .withheld])
    #expect(!recommendation.isWithheld)
  }

  @Test func classRulesSpeakOfTheirTreatmentsAndThoseOfAllOfEvery() throws {
    var sketch = RuleSetSketch()
    let family = sketch.family("family", rules: [(nil, .points(5))])
    sketch.family(TreatmentClass.everything, rules: [(nil, .points(100))])
    sketch.treatment("member", classes: [family])
    sketch.treatment("other")
    #expect(try sketch.assess(0)?.score == 165)
    #expect(try sketch.assess(1)?.score == 160)
  }

  @Test func thisIsTheTreatmentTheRuleSpeaksOf() throws {
    var sketch = RuleSetSketch()
    let helped = sketch.fact(
      "helped", .choices(options: RuleSetSketch.options(["a", "b"]), areTreatments: true))
    sketch.family(TreatmentClass.everything, rules: [(.that(helped, .includesThis), .points(15))])
    sketch.treatment("a")
    sketch.treatment("b")
    let answers: [FactID: Answer] = [helped: .choices(yes: [1], no: [])]
    #expect(try sketch.assess(0, answers)?.bounds == 60...75)
    #expect(try sketch.assess(1, answers)?.bounds == 75...75)
    #expect(try sketch.recommend(answers).suggestions.map(\.treatment) == [1, 0])
  }
}
