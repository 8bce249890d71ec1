import Diagnostics
import Inference
import Knowledge

/// Rules that fire only where nothing comes of them: where the treatment does not apply, or, for what is no
/// contraindication itself, where it is ruled out.
///
/// A class rule matters where it does for one treatment of the class. The points of a suitability note and the words of
/// a caveat change nothing about a treatment that is not suggested at all.
struct MatterLints {
  /// What is asked of a rule and a treatment that it speaks of.
  private struct Question {
    let id: String
    let place: Place
    /// Whether it can fire at all.
    let own: Inquiry.Ticket
    /// Whether it can fire where the treatment applies.
    let applying: Inquiry.Ticket?
    /// Whether it can fire where the treatment applies and is not ruled out.
    let open: Inquiry.Ticket?
  }

  private let questions: [Question]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    var questions: [Question] = []
    for (index, treatment) in ruleSet.treatments.enumerated() {
      let rules = treatment.rules + ruleSet.classes(of: index).flatMap { ruleSet.classes[$0].rules }
      let exclusions = rules.filter(\.isContraindication).compactMap(\.when)
      func add(_ id: String, _ when: Condition?, _ place: Place, canBeRuledOut: Bool) {
        guard let when else { return }
        func ask(_ others: [Condition]) -> Inquiry.Ticket? {
          others.isEmpty ? nil : inquiry.ask(.all([when] + others, place), for: index)
        }
        let applies = [treatment.applies?.when].compactMap { $0 }
        let rest = canBeRuledOut && !exclusions.isEmpty ? [Condition.none(exclusions, place)] : []
        questions.append(
          Question(
            id: id, place: place, own: inquiry.ask(when, for: index), applying: ask(applies),
            open: rest.isEmpty ? nil : ask(applies + rest)))
      }
      for rule in rules { add(rule.id, rule.when, rule.place, canBeRuledOut: !rule.isContraindication) }
      for line in treatment.rating {
        add("\(treatment.id)/rating/\(line.name)", line.when, line.place, canBeRuledOut: false)
      }
      for line in treatment.lines {
        add("\(treatment.id)/line/\(line.name)", line.when, line.place, canBeRuledOut: false)
      }
    }
    self.questions = questions
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    Dictionary(grouping: questions, by: \.id).values.compactMap { questions in
      guard let first = questions.first else { return nil }
      // One that never holds by itself is told as that.
      if questions.contains(where: { answers[$0.own] == .never }) { return nil }
      if questions.allSatisfy({ $0.applying.map { answers[$0] } == .never }) {
        return .neverMatters(first.id, "does not apply", at: first.place)
      }
      let isIdle = questions.allSatisfy { question in
        [question.applying, question.open].contains { $0.map { answers[$0] } == .never }
      }
      return isIdle ? .neverMatters(first.id, "is ruled out", at: first.place) : nil
    }
  }
}

extension Diagnostic {
  fileprivate static func neverMatters(_ id: String, _ fate: String, at place: Place) -> Diagnostic {
    lint(
      .neverMatters, "the rule '\(id)' fires only where the treatment \(fate)", at: place,
      help: ["nobody is told of it: correct its condition, or take it out"])
  }
}
