import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What is not asked for is left out; what is asked for is the same with and without the rest.
@Suite struct DetailTests {
  @Test(arguments: [Detail(), .bounds, .reasons, .open, [.bounds, .reasons], [.bounds, .open], [.reasons, .open]])
  func leavesOutTheRest(detail: Detail) {
    for number in 0..<100 {
      var random = Seed.generator(6, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let row = ProfileGenerator(ruleSet).row(&random)
      guard case .recommendation(let whole) = program.recommend(row) else { continue }
      guard case .recommendation(let part) = program.recommend(row, detail: detail) else {
        Issue.record("\(Seed.note(case: number)): a contradiction that depends on the detail")
        continue
      }
      #expect("\(part)" == "\(Self.without(whole, detail))", "\(Seed.note(case: number))")
    }
  }

  /// A recommendation less what was not asked for.
  private static func without(_ whole: Recommendation, _ detail: Detail) -> Recommendation {
    var part = whole
    part.suggestions = whole.suggestions.map { without($0, detail) }
    part.others = whole.others.map { without($0, detail) }
    if !detail.contains(.bounds) { part.settled = 0 }
    if !detail.contains(.reasons) {
      for index in part.triage.indices { part.triage[index].answers = [] }
    }
    if !detail.contains(.open) {
      for index in part.triageOpen.indices { part.triageOpen[index].asks = [] }
      part.asks = []
    }
    return part
  }

  private static func without(_ whole: Assessment, _ detail: Detail) -> Assessment {
    var part = whole
    if !detail.contains(.bounds) { part.bounds = whole.score...whole.score }
    if !detail.contains(.reasons) { (part.reasons, part.caveats, part.access) = ([], [], []) }
    if !detail.contains(.open) { part.open = [] }
    return part
  }
}
