import Inference
import Knowledge

/// Questions whether conditions can hold, gathered first and answered together.
struct Inquiry {
  /// A question that has been asked.
  struct Ticket {
    fileprivate let index: Int
  }

  /// The answers to all questions.
  struct Answers {
    fileprivate let survey: ConditionSurvey

    subscript(ticket: Ticket) -> Satisfaction { survey.results[ticket.index] }

    /// What would have to be gone through to decide what was not decided: `4096 worlds`.
    func worlds(_ ticket: Ticket) -> String {
      guard let worlds = survey.worlds[ticket.index] else { return "nothing" }
      return worlds == .max ? "more than \(Int.max) worlds" : "\(worlds) worlds"
    }
  }

  private var probes: [Probe] = []

  /// Asks whether a condition can hold and can fail.
  ///
  /// - Parameter treatment: the treatment it speaks of, for a condition that says `this`.
  mutating func ask(_ condition: Condition, for treatment: Int?) -> Ticket {
    probes.append(Probe(condition, treatment: treatment))
    return Ticket(index: probes.count - 1)
  }

  func answers(_ ruleSet: RuleSet) -> Answers { Answers(survey: ConditionSurvey(ruleSet, probes)) }
}
