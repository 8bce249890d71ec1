import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// The engine must say what the naive evaluator says, on random rule sets and profiles.
@Suite struct DifferentialTests {
  /// Rule-set/profile pairs of a batch; 20 batches, which can run beside each other, are over 10,000.
  private static let pairs = 510

  @Test(arguments: 0..<20) func engineAgreesWithTheNaiveEvaluator(batch: Int) {
    var pairs = 0
    var number = batch * 1000
    while pairs < Self.pairs {
      var random = Seed.generator(1, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      // A few profiles a rule set; now and then more than fit one block.
      let rows = (0..<(number % 32 == 0 ? 70 : random.int(1...11))).map { _ in profiles.row(&random) }
      let outcomes = program.recommend(rows)
      #expect(outcomes.count == rows.count)
      let evaluator = ReferenceEvaluator(ruleSet)
      for (row, outcome) in zip(rows, outcomes) {
        let comparison = Comparison(program, row, outcome, evaluator.verdict(on: row))
        guard comparison.differences.isEmpty else {
          Issue.record("\(Seed.note(case: number)):\n\(comparison.report)")
          return
        }
      }
      pairs += rows.count
      number += 1
    }
  }
}
