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
    fileprivate let results: [Satisfaction]

    subscript(ticket: Ticket) -> Satisfaction { results[ticket.index] }
  }

  private var probes: [Probe] = []

  /// Asks whether a condition can hold and can fail.
  ///
  /// - Parameter treatment: the treatment it speaks of, for a condition that says `this`.
  mutating func ask(_ condition: Condition, for treatment: Int?) -> Ticket {
    probes.append(Probe(condition, treatment: treatment))
    return Ticket(index: probes.count - 1)
  }

  func answers(_ ruleSet: RuleSet) -> Answers { Answers(results: ConditionSurvey(ruleSet, probes).results) }
}
