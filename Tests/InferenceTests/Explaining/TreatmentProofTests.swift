import Inference
import Knowledge
import TestSupport
import Testing

/// The explanation of a treatment agrees with what the rules say otherwise.
struct TreatmentProofTests {
  @Test func itSaysWhatTheRecommendationAndEveryRuleSay() throws {
    for number in 0..<300 {
      var random = Seed.generator(51, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let row = ProfileGenerator(ruleSet).row(&random)
      let note = Comment(rawValue: Seed.note(case: number))
      guard case .recommendation(let recommendation) = program.recommend(row) else {
        guard case .contradictions = program.explain(0, in: row) else {
          Issue.record("a contradiction is explained, \(Seed.note(case: number))")
          continue
        }
        continue
      }
      let inspection = Inspection(program, [row])
      for treatment in ruleSet.treatments.indices {
        guard case .proof(let proof) = program.explain(treatment, in: row) else {
          Issue.record(note)
          continue
        }
        let rank = recommendation.suggestions.firstIndex { $0.treatment == treatment }.map { $0 + 1 }
        #expect(proof.rank == rank, note)
        #expect(proof.suggestionCount == recommendation.suggestions.count && proof.settled == recommendation.settled)
        if let assessment = (recommendation.suggestions + recommendation.others).first(where: {
          $0.treatment == treatment
        }) {
          #expect(proof.assessment.standing == assessment.standing && proof.assessment.score == assessment.score, note)
        } else {
          #expect(proof.assessment.standing == .notApplicable, note)
        }
        for entry in proof.entries {
          let state = inspection.state(of: entry.rule, for: treatment, lane: 0)
          #expect(entry.state == state, "\(program.rules[entry.rule.index].id), \(Seed.note(case: number))")
          let isLine = program.rules[entry.rule.index].role == .rates || program.rules[entry.rule.index].role == .line
          if !isLine { #expect((entry.proof.truth == .true) == (entry.state == .fires), note) }
          #expect(entry.asks.isEmpty == (entry.state != .open), note)
        }
        let points = proof.entries.filter { $0.state == .fires }.reduce(0) { $0 + program.rules[$1.rule.index].points }
        let isDecided = proof.ratings.contains { $0.state == .fires } && !proof.lines.contains { $0.state == .open }
        if isDecided { #expect(points == proof.assessment.score, note) }
      }
    }
  }
}

extension TreatmentProof {
  fileprivate var entries: [Entry] {
    [applies].compactMap { $0 } + contraindications + withholding + ratings + lines + suitability + caveats + access
  }
}
