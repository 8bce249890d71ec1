import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// Answers given one after the other, within what was still possible, take nothing back, whatever the rule set.
@Suite struct ChainTests {
  @Test(arguments: 0..<4) func oneAnswerAfterTheOther(batch: Int) {
    for index in 0..<60 {
      let number = batch * 60 + index
      var random = Seed.generator(11, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let profiles = ProfileGenerator(ruleSet)
      var rows = [profiles.row(&random)]
      while rows.count < 12, let more = profiles.withOneMoreAnswer(rows[rows.count - 1], &random) {
        rows.append(more)
      }
      // A chain ends where a statement and an answer, each possible on its own, contradict each other.
      let endings = Program(ruleSet).recommend(rows).map { Ending($0) }
      for (step, pair) in zip(endings, endings.dropFirst()).enumerated() {
        guard let now = pair.0, let then = pair.1 else { break }
        let breaches = now.breaches(in: then)
        #expect(breaches == [], "\(Seed.note(case: number)), step \(step)")
      }
    }
  }
}
