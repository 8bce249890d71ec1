import Diagnostics
import Inference
import Knowledge

/// Ratings that are missing for a group, such as an age group: most other treatments have a line of their own for it,
/// and this one leaves it to `otherwise`, which suggests it to them too. Those whom it is not for, or for whom it is
/// ruled out whatever else they answer, need no rating.
struct GroupRatingLints {
  /// What is asked of a treatment and a group.
  private struct Question {
    let treatment: Int
    /// Whether the treatment can exist for the group, and not be ruled out; nothing where nothing stands against it.
    let applies: Inquiry.Ticket?
    /// Whether some line but the last can be the first that holds there, of those that speak of the fact.
    let lines: [Inquiry.Ticket]
  }

  private let ruleSet: RuleSet
  /// By fact and option.
  private let groups: [(fact: FactID, option: Int, questions: [Question])]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    self.ruleSet = ruleSet
    groups = Self.facts(ruleSet).flatMap { fact in
      ruleSet[fact].type.options.indices.map { option in
        (fact, option, ruleSet.treatments.indices.map { Self.question($0, fact, option, ruleSet, &inquiry) })
      }
    }
  }

  /// The choices that the ratings of at least two treatments turn on by name.
  private static func facts(_ ruleSet: RuleSet) -> [FactID] {
    ruleSet.facts.indices.map { FactID($0) }.filter { fact in
      guard case .choice = ruleSet[fact].type else { return false }
      return ruleSet.treatments.count { $0.rating.contains { $0.when?.tests(fact) ?? false } } > 1
    }
  }

  private static func question(
    _ index: Int, _ fact: FactID, _ option: Int, _ ruleSet: RuleSet, _ inquiry: inout Inquiry
  ) -> Question {
    let treatment = ruleSet.treatments[index]
    let isOption = Condition.test(Test(fact, .oneOf([option]), place: treatment.place))
    func ask(_ condition: Condition, after earlier: some Sequence<Condition> = []) -> Inquiry.Ticket {
      let none = Condition.none(Array(earlier), condition.place)
      return inquiry.ask(.all([condition, isOption, none], condition.place), for: index)
    }
    let conditions = treatment.rating.compactMap(\.when)
    let rules = treatment.rules + ruleSet.classes(of: index).flatMap { ruleSet.classes[$0].rules }
    let exclusions = rules.filter(\.isContraindication).compactMap(\.when)
    let applies = [treatment.applies?.when, exclusions.isEmpty ? nil : .none(exclusions, treatment.place)]
      .compactMap { $0 }
    return Question(
      treatment: index, applies: applies.isEmpty ? nil : ask(.all(applies, treatment.place)),
      lines: conditions.indices.filter { conditions[$0].tests(fact) }
        .map { ask(conditions[$0], after: conditions[..<$0]) })
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    groups.flatMap { fact, option, questions -> [Diagnostic] in
      let there = questions.filter { question in question.applies.map { answers[$0] != .never } ?? true }
      let without = there.filter { question in question.lines.allSatisfy { answers[$0] == .never } }
      let with = there.count - without.count
      guard with >= 2, with * 2 >= there.count else { return [] }
      return without.filter { suggestsByDefault($0.treatment) }.map { question in
        .groupWithoutRating(
          ruleSet.treatments[question.treatment], ruleSet[fact], option, others: with, of: there.count)
      }
    }
  }
}

extension GroupRatingLints {
  /// Whether the last line of a rating suggests the treatment.
  private func suggestsByDefault(_ treatment: Int) -> Bool {
    ruleSet.treatments[treatment].rating.last.map { ruleSet.ratings[$0.rating].standing == .suggested } ?? false
  }
}

extension Condition {
  /// Whether it tests a fact by name.
  fileprivate func tests(_ fact: FactID) -> Bool {
    var facts: [FactID] = []
    collectFacts(into: &facts)
    return facts.contains(fact)
  }
}

extension Diagnostic {
  fileprivate static func groupWithoutRating(
    _ treatment: Treatment, _ fact: Fact, _ option: Int, others: Int, of total: Int
  ) -> Diagnostic {
    let group = fact.type.options[option]
    return lint(
      .groupWithoutRating,
      "the treatment '\(treatment.id)' has no rating of its own for \(fact.id) '\(group.id)'",
      at: treatment.rating.last?.place ?? treatment.place, caption: "this line rates them too",
      help: [
        "\(others) of \(total) treatments rate them by a line of their own",
        "add a line with 'when: {\(fact.id): \(group.id)}', or 'applies' where it is not for them",
      ])
  }
}
