import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// The answers shown with a rule that fired are the person's, and they decide it.
@Suite struct AnswersTests {
  @Test(arguments: 0..<4) func answersDecideTheRule(batch: Int) {
    for index in 0..<100 {
      let number = batch * 100 + index
      var random = Seed.generator(6, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      let rows = (0..<5).map { _ in profiles.row(&random) }
      for (row, outcome) in zip(rows, program.recommend(rows)) {
        guard case .recommendation(let recommendation) = outcome else { continue }
        let check = AnswersCheck(program: program, row: row, note: Seed.note(case: number))
        for triage in recommendation.triage {
          check(triage.rule, triage.answers, of: nil)
        }
        for assessment in recommendation.suggestions + recommendation.others {
          for reason in assessment.reasons + assessment.caveats + assessment.access {
            check(reason.rule, reason.answers, of: assessment.treatment)
          }
        }
      }
    }
  }
}

private struct AnswersCheck {
  let program: Program
  let row: AnswerRow
  let note: String

  func callAsFunction(_ rule: RuleID, _ answers: [FactValue], of treatment: Int?) {
    let entry = program.rules[rule.index]
    let world = ReferenceWorld(program.ruleSet, row)
    for answer in answers {
      #expect(world.value(of: answer.fact).lies(within: answer.value), "\(note), \(entry.id): \(answer)")
    }
    #expect(Set(answers.map(\.fact)).count == answers.count, "\(note), \(entry.id): a fact twice")
    let known = KnownFacts(ruleSet: program.ruleSet, answers: answers)
    #expect(
      known.truth(of: entry.when, for: treatment) == .true,
      "\(note), \(entry.id): \(answers) do not decide \(RuleSetDescription(program.ruleSet).text(entry.when))")
  }
}

/// A world in which nothing is known but these answers.
private struct KnownFacts {
  let ruleSet: RuleSet
  let answers: [FactValue]

  func truth(of condition: Condition?, for treatment: Int?) -> Truth {
    guard let condition else { return .true }
    switch condition {
    case .all(let parts, _): return all(parts.map { truth(of: $0, for: treatment) })
    case .any(let parts, _): return !all(parts.map { !truth(of: $0, for: treatment) })
    case .none(let parts, _): return all(parts.map { !truth(of: $0, for: treatment) })
    case .not(let part, _): return !truth(of: part, for: treatment)
    case .test(let test):
      let value = answers.first { $0.fact == test.fact }?.value ?? widest(test.fact)
      return ReferenceWorld(ruleSet, AnswerRow(AnswerLayout(ruleSet.facts)))
        .truth(of: test, on: value, for: treatment)
    }
  }

  /// What a fact can be in any profile at all.
  private func widest(_ fact: FactID) -> Possible {
    if case .number = ruleSet[fact].type { return .number(Int64(Int32.min)...Int64(Int32.max)) }
    return .anything(of: ruleSet[fact].type)
  }

  private func all(_ truths: [Truth]) -> Truth {
    truths.contains(.false) ? .false : truths.contains(.unknown) ? .unknown : .true
  }
}
