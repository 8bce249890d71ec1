import Foundation
import Inference
import Interview
import Knowledge
import RuleFiles
import Sampling
import TestSupport
import Testing

/// Interviews about depression, as the rules ship.
struct DepressionInterviewTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let ruleSet = RuleFolder.load(project.appending(path: "Rules/depression").path()).ruleSet

  /// Complete profiles, half of them of people whom nothing urgent keeps from suggestions. `Benchmarks interviews` does
  /// the same with 2,000 of them, in the optimised build.
  @Test func aQuickInterviewComesToTheFirstThreeOfAFullOne() throws {
    let ruleSet = try #require(Self.ruleSet)
    let full = Questionnaire(ruleSet, pace: .full)
    let quick = Questionnaire(ruleSet, pace: .quick(first: 3))
    let people = Interviewees(full.program)
    for number in 0..<16 {
      var random = Seed.generator(47, case: number)
      let profile = people.profile(isCalm: number % 2 == 0, &random)
      var (questionnaire, robot) = (full, Robot(profile))
      robot.finish(&questionnaire)
      let expected = questionnaire.standpoint.suggestions
      #expect(
        full.program.conclusions([profile])[0]?.suggestions == expected, "in full, \(Seed.note(case: number))")
      (questionnaire, robot) = (quick, Robot(profile))
      robot.finish(&questionnaire)
      #expect(
        questionnaire.standpoint.suggestions.prefix(3) == expected.prefix(3), "quick, \(Seed.note(case: number))")
    }
  }
}

/// A source of complete profiles, of anybody or of people whom nothing urgent keeps from suggestions.
struct Interviewees {
  private let program: Program
  private let sampler: ProfileSampler

  init(_ program: Program) {
    self.program = program
    sampler = ProfileSampler(program.ruleSet, missing: 0)
  }

  func profile(isCalm: Bool, _ random: inout SplitMix64) -> AnswerRow {
    while true {
      let row = sampler.row(&random)
      if !isCalm || program.conclusions([row])[0]?.suggestions.isEmpty == false { return row }
    }
  }
}
