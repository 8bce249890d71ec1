import Inference
import Interview
import Knowledge
import Sampling
import TestSupport
import Testing

/// Interviews about random rule sets, with answers from random complete profiles.
struct RandomInterviewTests {
  private static let cases = 0..<300

  private struct Interviewee {
    let ruleSet: RuleSet
    let program: Program
    let profile: AnswerRow

    init(_ number: Int, test: UInt64) {
      var random = Seed.generator(test, case: number)
      ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      program = Program(ruleSet)
      profile = ProfileSampler(ruleSet, missing: 0).row(&random)
    }
  }

  @Test func whatIsNotAskedWouldChangeNothing() {
    for number in Self.cases {
      let interviewee = Interviewee(number, test: 41)
      var questionnaire = Questionnaire(interviewee.ruleSet, pace: .full)
      var robot = Robot(interviewee.profile)
      robot.finish(&questionnaire)
      let whole = interviewee.program.recommend(interviewee.profile).recommendation
      let asked = interviewee.program.recommend(questionnaire.answers).recommendation
      let note = Comment(rawValue: Seed.note(case: number))
      #expect(asked?.suggestions.map(\.treatment) == whole?.suggestions.map(\.treatment), note)
      #expect(asked?.suggestions.map(\.score) == whole?.suggestions.map(\.score), note)
      #expect(asked?.triage.map(\.triage) == whole?.triage.map(\.triage), note)
      #expect(asked?.contacts == whole?.contacts, note)
      #expect(asked?.asks == [], note)
      #expect(Set(robot.asked).count == robot.asked.count, note)
    }
  }

  @Test func everyQuestionHasSomethingThatWaitsForIt() {
    for number in Self.cases {
      let interviewee = Interviewee(number, test: 42)
      var questionnaire = Questionnaire(interviewee.ruleSet, pace: .full)
      var robot = Robot(interviewee.profile)
      robot.finish(&questionnaire) { questionnaire, fact in
        let waiting = questionnaire.waiting(on: fact)
        let isIdle = waiting.triage.isEmpty && waiting.rules.isEmpty && waiting.contacts.isEmpty
        #expect(!isIdle, "\(questionnaire.ruleSet[fact].id), \(Seed.note(case: number))")
      }
    }
  }

  @Test(arguments: [1, 2, 3])
  func aQuickOneComesToTheSameFirstSuggestions(count: Int) {
    for number in Self.cases {
      let interviewee = Interviewee(number, test: 43)
      var questionnaire = Questionnaire(interviewee.ruleSet, pace: .quick(first: count))
      var robot = Robot(interviewee.profile)
      robot.finish(&questionnaire)
      let whole = interviewee.program.conclusions([interviewee.profile])[0]
      let asked = interviewee.program.conclusions([questionnaire.answers])[0]
      let note = Comment(rawValue: Seed.note(case: number))
      #expect(asked?.suggestions.prefix(count) == whole?.suggestions.prefix(count), note)
      let urgent = { (triage: [Int]) in triage.filter { interviewee.ruleSet.triage[$0].urgency <= .sameDay } }
      #expect(urgent(asked?.triage ?? []) == urgent(whole?.triage ?? []), note)
    }
  }

  /// Partly answered, with facts stated that follow from others, and nobody who knows the rest.
  @Test func whoeverKnowsNothingMoreIsAskedEachThingOnce() {
    for number in Self.cases {
      var random = Seed.generator(44, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let row = ProfileGenerator(ruleSet).row(&random)
      guard Questionnaire.contradictions(ruleSet, in: row).isEmpty else { continue }
      for pace in [Pace.full, .quick(first: 2)] {
        var questionnaire = Questionnaire(ruleSet, pace: pace, answers: row)
        var robot = Robot(AnswerRow(row.layout))
        robot.finish(&questionnaire)
        #expect(robot.asked.count <= ruleSet.facts.count)
        #expect(Set(robot.asked).count == robot.asked.count, Comment(rawValue: Seed.note(case: number)))
      }
    }
  }

  /// Going back and giving the same answers again leads to the same place.
  @Test func goingBackLosesNothing() {
    for number in Self.cases {
      let interviewee = Interviewee(number, test: 45)
      var random = Seed.generator(46, case: number)
      var questionnaire = Questionnaire(interviewee.ruleSet, pace: .full)
      while let fact = questionnaire.current {
        if random.chance(0.3), questionnaire.back() {
          let (answers, next) = (questionnaire.answers, questionnaire.current)
          questionnaire.keep()
          #expect(questionnaire.answers.yes == answers.yes && questionnaire.answers.no == answers.no)
          #expect(questionnaire.current == fact, "after \(String(describing: next)), \(Seed.note(case: number))")
        }
        guard let answer = interviewee.profile[fact, interviewee.ruleSet[fact].type] else {
          _ = questionnaire.skip()
          continue
        }
        _ = questionnaire.answer(answer)
      }
    }
  }
}

extension Outcome {
  var recommendation: Recommendation? {
    if case .recommendation(let recommendation) = self { return recommendation }
    return nil
  }
}
