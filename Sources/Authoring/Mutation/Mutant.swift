package import Diagnostics
import Inference
package import Knowledge

/// A rule set with one small change, as a mistake of the author might make it.
package struct Mutant: Sendable {
  /// What is changed, by name: a rule, or a line of a fact's derivation.
  package var subject: String
  /// What is done to it: `removed`, `at least 65 → at least 66`.
  package var change: String
  /// Where what is changed stands.
  package var place: Place
  /// The change of a condition, for one that is in a condition.
  var condition: ChangedCondition?
  /// The rule whose condition it is; nothing for a derivation.
  var rule: RuleID?
  private let changeSet: @Sendable (inout RuleSet) -> Void

  init(
    subject: String, change: String, place: Place, condition: ChangedCondition?, rule: RuleID?,
    _ apply: @escaping @Sendable (inout RuleSet) -> Void
  ) {
    self.subject = subject
    self.change = change
    self.place = place
    self.condition = condition
    self.rule = rule
    changeSet = apply
  }

  /// Makes the change.
  package func apply(to ruleSet: inout RuleSet) { changeSet(&ruleSet) }
}

/// A condition before and after a change.
struct ChangedCondition: Sendable {
  /// Nothing is always.
  var before: Condition?
  var after: Condition
  /// The conditions of the lines before it, for a line of which the first that holds counts.
  var earlier: [Condition]
  /// The treatments for which it is to be looked at, for one that says `this`; else nothing once.
  var treatments: [Int?]
}

/// A way to change a condition.
struct ConditionChange {
  var text: String
  var place: Place
  var condition: Condition
}

extension Condition {
  /// A condition that never holds, in place of another: as if what depends on it were not there.
  static func never(at place: Place) -> Condition { .any([], place) }
}
