package import Diagnostics
package import Inference
package import Knowledge

/// A person's answers with what is expected of the rules, from a test file.
package struct TestCase: Sendable {
  package var name: String
  /// The answers, those of the case it is like included.
  package var answers: AnswerRow
  package var expectations: [Expectation]
  /// Where a reader can judge what is expected.
  package var sources: [Citation]
  /// Where its name stands.
  package var place: Place

  package init(name: String, answers: AnswerRow, expectations: [Expectation], sources: [Citation] = [], place: Place) {
    self.name = name
    self.answers = answers
    self.expectations = expectations
    self.sources = sources
    self.place = place
  }
}

/// One thing that a test case expects.
package struct Expectation: Sendable {
  package var claim: Claim
  /// Where it stands.
  package var place: Place

  package init(_ claim: Claim, at place: Place) {
    self.claim = claim
    self.place = place
  }
}

/// What can be expected of a recommendation. Treatments, facts and options are indices of the rule set; rules are those
/// of its program.
package enum Claim: Sendable, Hashable {
  /// A treatment is the first suggestion.
  case first(Int)
  /// A treatment is among the first so many suggestions.
  case inFirst(Int, of: Int)
  /// A treatment is suggested.
  case suggests(Int)
  /// A treatment is not suggested.
  case notSuggested(Int)
  /// A treatment stands exactly there.
  case standing(Int, Standing)
  /// A treatment is ruled out, and a rule is among those that did it.
  case ruledOut(Int, by: RuleID)
  /// A rule does this.
  case rule(RuleID, RuleState)
  /// A rule is shown as a caveat of a treatment that is listed.
  case caveat(RuleID)
  /// A triage rule fires.
  case triage(RuleID)
  /// Some triage rule of an urgency fires.
  case urgency(Urgency)
  /// All suggestions are withheld, or they are not.
  case withheld(Bool)
  /// A fact is exactly that; nothing for a fact of which more than one value is left.
  case derived(FactID, Possible?)
  /// The unanswered facts that matter are exactly these, in this order.
  case asks([FactID])
}
