import Diagnostics
import Inference
import Knowledge

/// Emergencies without a contact for a group, such as the people of a country, for which other rules name contacts.
struct ContactLints {
  /// What is asked of a rule and a group: whether it can fire there, and whether any of its contacts can be for the
  /// group; nothing for one that is for everyone.
  private struct Question {
    let rule: Int
    let fact: FactID
    let option: Int
    let fires: Inquiry.Ticket
    let contacts: [Inquiry.Ticket?]
  }

  private let ruleSet: RuleSet
  private let questions: [Question]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    self.ruleSet = ruleSet
    var questions: [Question] = []
    let groups = Self.groups(ruleSet)
    for (index, rule) in ruleSet.triage.enumerated() where rule.urgency == .emergencyNow {
      for (fact, option) in groups {
        let isOption = Condition.test(Test(fact, .oneOf([option]), place: rule.place))
        questions.append(
          Question(
            rule: index, fact: fact, option: option,
            fires: inquiry.ask(.all([rule.when, isOption], rule.place), for: nil),
            contacts: rule.contacts.map { contact in
              ruleSet.contacts[contact].when.map { inquiry.ask(.all([$0, isOption], $0.place), for: nil) }
            }))
      }
    }
    self.questions = questions
  }

  /// The options of choices that the contacts of triage rules are for.
  private static func groups(_ ruleSet: RuleSet) -> [(fact: FactID, option: Int)] {
    var found: [FactID: Set<Int>] = [:]
    for contact in Set(ruleSet.triage.flatMap(\.contacts)) {
      ruleSet.contacts[contact].when?.collectOptions { found[$0, default: []].formUnion($1) }
    }
    return found.sorted { $0.key < $1.key }.flatMap { fact, options in options.sorted().map { (fact, $0) } }
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    let missing = questions.filter { question in
      answers[question.fires] != .never
        && question.contacts.allSatisfy { contact in contact.map { answers[$0] == .never } ?? false }
    }
    return Dictionary(grouping: missing) { [$0.rule, $0.fact.index] }.values.compactMap { missing in
      guard let first = missing.first else { return nil }
      let fact = ruleSet[first.fact]
      return .contactsMissing(ruleSet.triage[first.rule], fact, missing.map { fact.type.options[$0.option].id })
    }
  }
}

extension Condition {
  /// Calls a function with each choice that is tested for being one of some options.
  fileprivate func collectOptions(_ body: (FactID, [Int]) -> Void) {
    for part in parts { part.collectOptions(body) }
    if case .test(let test) = self, case .oneOf(let options) = test.check { body(test.fact, options) }
  }
}

extension Diagnostic {
  fileprivate static func contactsMissing(_ rule: TriageRule, _ fact: Fact, _ options: [String]) -> Diagnostic {
    lint(
      .contactsMissing,
      "the emergency '\(rule.ruleID)' has no contact for \(fact.id) \(options.joined(separator: ", "))",
      at: rule.place,
      help: ["other rules name contacts there: add one of them under 'contacts', or one that is for everyone"])
  }
}
