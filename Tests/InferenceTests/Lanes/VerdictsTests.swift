import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What is read off for all lanes together is what a recommendation says of each.
@Suite struct VerdictsTests {
  @Test(arguments: 0..<8)
  func sayWhatRecommendationsDo(part: Int) {
    for number in stride(from: part, to: 400, by: 8) {
      var random = Seed.generator(41, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(asking: ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      let verdicts = Verdicts(program)
      // The second round finds what the first one left behind.
      for count in [number % 50 == 0 ? 64 : 9, 4] {
        let rows = (0..<count).map { _ in profiles.row(&random) }
        verdicts.evaluate(rows[...])
        verdicts.rank(.bounds)
        verdicts.readRules()
        verdicts.readAsks()
        for (lane, outcome) in program.recommend(rows).enumerated() {
          let isContradicted = verdicts.contradicted >> UInt64(lane) & 1 == 1
          switch outcome {
          case .contradictions: #expect(isContradicted, "\(Seed.note(case: number))")
          case .recommendation(let whole):
            #expect(!isContradicted, "\(Seed.note(case: number))")
            let found = Self.summary(verdicts, lane, ruleSet)
            #expect(found == Self.summary(whole, ruleSet), "\(Seed.note(case: number)), lane \(lane)")
          }
        }
      }
    }
  }

  private struct Summary: Equatable {
    struct Line: Equatable {
      var treatment: Int
      var score: Int
      var bounds: ClosedRange<Int>
      var reasons: [RuleID]
      var caveats: [RuleID]
      var access: [RuleID]
      var open: [RuleID]
    }

    var suggestions: [Line]
    var others: [Line]
    var settled: Int
    var asks: Set<FactID>
  }

  private static func summary(_ whole: Recommendation, _ ruleSet: RuleSet) -> Summary {
    let triage = Set(ruleSet.triage.map(\.ruleID))
    func line(_ assessment: Assessment, _ isWithholding: (RuleID) -> Bool) -> Summary.Line {
      Summary.Line(
        treatment: assessment.treatment, score: assessment.score, bounds: assessment.bounds,
        reasons: assessment.reasons.map(\.rule).filter { !isWithholding($0) }, caveats: assessment.caveats.map(\.rule),
        access: assessment.access.map(\.rule), open: assessment.open.map(\.rule))
    }
    // Triage comes first in the table of rules.
    let lines = { (list: [Assessment]) in list.map { line($0) { $0.index < triage.count } } }
    return Summary(
      suggestions: lines(whole.suggestions), others: lines(whole.others), settled: whole.settled,
      asks: Set(whole.asks))
  }

  private static func summary(_ verdicts: Verdicts, _ lane: Int, _ ruleSet: RuleSet) -> Summary {
    let table = verdicts.program.rulings
    func rules(_ treatment: Int, _ sections: [RulingTable.Section]) -> [RuleID] {
      sections.flatMap { section in
        var found: [RuleID] = []
        forEachBit(verdicts.fired(lane), in: table.positions(treatment, section)) {
          found.append(table.rule(at: $0))
        }
        return found
      }
    }
    func line(_ treatment: Int) -> Summary.Line {
      let open = table.openPositions(treatment).map { Int($0) }
        .filter { verdicts.open(lane)[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
      return Summary.Line(
        treatment: treatment, score: verdicts.score(of: treatment, lane), bounds: verdicts.bounds(of: treatment, lane),
        reasons: rules(treatment, [.contraindications, .applies, .ratingLines, .treatmentLines, .suitability]),
        caveats: rules(treatment, [.caveats]), access: rules(treatment, [.access]),
        open: open.map { table.rule(at: $0) })
    }
    var asks: Set<FactID> = []
    forEachBit(verdicts.asks(lane), in: ruleSet.facts.indices) {
      asks.insert(verdicts.program.interviewOrder[$0])
    }
    return Summary(
      suggestions: verdicts.suggestions(lane).map { line($0.treatment) }, others: verdicts.others(lane).map(line),
      settled: verdicts.settled(lane), asks: asks)
  }
}
