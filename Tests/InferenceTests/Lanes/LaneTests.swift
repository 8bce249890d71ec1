import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What is said of a profile does not depend on what it is evaluated with, nor where in the block it lies.
@Suite struct LaneTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 128, 129]) func rowsTogetherAreAsRowsAlone(count: Int) {
    for number in 0..<3 {
      var random = Seed.generator(3, case: count * 16 + number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      let rows = (0..<count).map { _ in profiles.row(&random) }
      let together = program.recommend(rows).map(Self.text)
      let alone = rows.map { Self.text(program.recommend($0)) }
      #expect(together == alone, "\(Seed.note(case: count * 16 + number))")
    }
  }

  @Test func positionMakesNoDifference() {
    for number in 0..<3 {
      var random = Seed.generator(4, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      let row = profiles.row(&random)
      let wanted = Self.text(program.recommend(row))
      let others = (0..<64).map { _ in profiles.row(&random) }
      for lane in [0, 1, 2, 15, 31, 32, 47, 62, 63] {
        var rows = others
        rows[lane] = row
        #expect(Self.text(program.recommend(rows)[lane]) == wanted, "\(Seed.note(case: number)), lane \(lane)")
      }
    }
  }

  @Test func valuesAreAsInRecommendations() {
    for number in 0..<50 {
      var random = Seed.generator(5, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let row = ProfileGenerator(ruleSet).row(&random)
      let world = ReferenceWorld(ruleSet, row)
      for fact in ruleSet.facts.indices.map({ FactID($0) }) {
        #expect(program.value(of: fact, in: row) == world.value(of: fact), "\(Seed.note(case: number)), \(fact)")
      }
    }
  }

  /// All of an outcome, in every field.
  private static func text(_ outcome: Outcome) -> String { "\(outcome)" }
}
