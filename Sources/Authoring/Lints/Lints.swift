package import Diagnostics
package import Knowledge

/// The search for what loads but is surely or probably a mistake.
///
/// What is said of conditions is exact: it was proved by going through every answer that could make a difference, or it
/// is said that it could not be decided.
package enum Lints {
  /// All warnings and remarks about a rule set, by place.
  ///
  /// - Parameters:
  ///   - cases: the test cases of the rule set, whose sources are cited too.
  ///   - today: the day by which reviews may be overdue; nothing to leave that out.
  package static func diagnostics(of ruleSet: RuleSet, cases: [TestCase] = [], today: Day? = nil) -> [Diagnostic] {
    var inquiry = Inquiry()
    let conditions = ConditionLints(ruleSet, &inquiry)
    let lines = LineLints(ruleSet, &inquiry)
    let implied = ImpliedRuleLints(ruleSet, &inquiry)
    let matter = MatterLints(ruleSet, &inquiry)
    let groups = GroupRatingLints(ruleSet, &inquiry)
    let contacts = ContactLints(ruleSet, &inquiry)
    let answers = inquiry.answers(ruleSet)
    var found = conditions.diagnostics(answers) + lines.diagnostics(answers) + implied.diagnostics(answers)
    found += matter.diagnostics(answers) + groups.diagnostics(answers) + contacts.diagnostics(answers)
    found += UseLints(ruleSet).diagnostics + SourceLints(ruleSet, cases: cases).diagnostics
    found += NoteLints(ruleSet).diagnostics
    if let today { found += ReviewLints(ruleSet, today: today).diagnostics }
    return found.sorted()
  }
}
