import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// A survey decides what is decided without a sample, whatever its sample has seen.
struct ConditionSurveyTests {
  @Test(arguments: 0..<25)
  func agreesWithGoingThroughEverything(_ number: Int) {
    var random = Seed.generator(51, case: number)
    let ruleSet = RuleSetGenerator.ruleSet(.small, &random)
    let program = Program(ruleSet)
    let probes = ruleSet.treatments.enumerated().flatMap { index, treatment in
      treatment.rules.map { Probe($0.when, treatment: index) }
    }
    let survey = ConditionSurvey(ruleSet, probes, limit: 1 << 14)
    for (probe, result) in zip(probes, survey.results) {
      guard let condition = probe.condition else { continue }
      let exact = program.satisfaction(of: condition, treatment: probe.treatment, limit: 1 << 14)
      // A sample can decide what would take too many tries.
      if exact == .notDecided {
        #expect(result == .notDecided || result == .sometimes, "\(Seed.note(case: number))")
      } else {
        #expect(result == exact, "\(Seed.note(case: number))")
      }
    }
  }
}
