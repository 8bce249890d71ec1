import Authoring
import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What is said of the cases in which a condition holds now is so for every complete profile.
struct CasesTests {
  @Test func holdsForEveryCompleteProfile() throws {
    var seen: Set<Cases> = []
    for number in 0..<400 {
      var random = Seed.generator(47, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.small, &random)
      guard ruleSet.triage.count > 1 else { continue }
      let (first, second) = (ruleSet.triage[0].when, ruleSet.triage[1].when)
      let before = random.pick([first, .all([first, second], .nowhere)])
      let after = random.pick([
        second, .any([first, second], .nowhere), .all([first, second], .nowhere),
        .all([first, .any([first, second], .nowhere)], .nowhere),
      ])
      let (old, new) = (Self.with(before, in: ruleSet), Self.with(after, in: ruleSet))
      let changes = RuleSetChanges(from: old, to: new).list
      guard let cases = changes.first?.cases else { continue }
      seen.insert(cases)
      let rows = Completions(ruleSet).of(AnswerRow(AnswerLayout(ruleSet.facts)))
      let results = zip(Program(old).conclusions(rows), Program(new).conclusions(rows))
      for case (let old?, let new?) in results {
        let (held, holds) = (!old.triage.isEmpty, !new.triage.isEmpty)
        switch cases {
        case .same: #expect(held == holds, "\(Seed.note(case: number))")
        case .more: #expect(!held || holds, "\(Seed.note(case: number))")
        case .fewer: #expect(held || !holds, "\(Seed.note(case: number))")
        case .other: break
        }
      }
    }
    #expect(seen == Set(Cases.allCases), "EVIDENT_SEED=\(Seed.ofRun)")
  }

  /// The rule set with one triage rule.
  private static func with(_ condition: Condition, in ruleSet: RuleSet) -> RuleSet {
    var result = ruleSet
    result.triage = [ruleSet.triage[0]]
    result.triage[0].when = condition
    return result
  }
}
