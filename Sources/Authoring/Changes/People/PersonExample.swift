package import Diagnostics
package import Inference

/// One person's result before and after, with the rules that made the difference.
package struct PersonExample: Sendable {
  /// A suggestion with its score.
  package struct Suggestion: Sendable, Hashable {
    package var treatment: String
    package var score: Int
  }

  /// A rule that does another thing for this person now, or the same with other points.
  package struct Cause: Sendable {
    /// The rule's id; of what is no rule, its id and what it is.
    package var id: String
    /// What it did and does; nothing where the rule set has no such rule.
    package var old: RuleState?
    package var new: RuleState?
    /// The points it gives where it fires.
    package var oldPoints: Int
    package var newPoints: Int
    package var oldPlace: Place?
    package var newPlace: Place?
    /// Which of the changes made it so, by their index in the list.
    package var changes: [Int]
  }

  package var profile: String
  /// The aspect it is an example of.
  package var aspect: PeopleAspect
  /// All that differs, as in ``PeopleChanges/Move``, each counted once.
  package var moves: [PeopleChanges.Move]
  /// The first suggestions before and after.
  package var old: [Suggestion]
  package var new: [Suggestion]
  package var causes: [Cause]
}
