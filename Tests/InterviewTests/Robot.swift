import Interview
import Knowledge

/// Somebody who answers every question from a profile, and passes over what the profile does not say.
struct Robot {
  let profile: AnswerRow
  /// The facts that were asked for, in their order.
  private(set) var asked: [FactID] = []

  init(_ profile: AnswerRow) { self.profile = profile }

  /// Answers until nothing more is asked, and tells of each question before it is answered.
  mutating func finish(_ questionnaire: inout Questionnaire, _ look: (Questionnaire, FactID) -> Void = { _, _ in }) {
    while let fact = questionnaire.current {
      look(questionnaire, fact)
      asked.append(fact)
      guard let answer = profile[fact, questionnaire.ruleSet[fact].type] else {
        _ = questionnaire.skip()
        continue
      }
      guard case .taken = questionnaire.answer(answer) else { preconditionFailure("the profile contradicts itself") }
    }
  }
}
