import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// A conclusion is what the whole recommendation says, in short.
@Suite struct ConclusionTests {
  @Test func saysWhatTheRecommendationDoes() {
    for number in 0..<300 {
      var random = Seed.generator(40, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      let rows = (0..<(number % 50 == 0 ? 70 : 5)).map { _ in profiles.row(&random) }
      let expected = program.recommend(rows, detail: []).map(Self.conclusion)
      #expect(program.conclusions(rows) == expected, "\(Seed.note(case: number))")
    }
  }

  @Test func ofNoProfilesThereAreNone() throws {
    #expect(Program(RuleSetSketch().ruleSet).conclusions([]).isEmpty)
  }

  private static func conclusion(_ outcome: Outcome) -> Conclusion? {
    guard case .recommendation(let whole) = outcome else { return nil }
    func treatments(_ standing: Standing) -> [Int] {
      whole.others.filter { $0.standing == standing }.map(\.treatment).sorted()
    }
    return Conclusion(
      triage: whole.triage.map(\.triage).sorted(), suggestions: whole.suggestions.map(\.treatment),
      ruledOut: treatments(.ruledOut), withheld: treatments(.withheld))
  }
}
