/// The smallest changes of a profile's answers that bring a treatment among the first suggestions.
///
/// A set of changes is smaller than another where each of its changes is in the other too, or is to a value of the same
/// number that lies nearer to the present one on the same side; where a number has no answer, nearer to its least value.
/// The sets are minimal: each brings the treatment there, and no smaller one does. Sets of up to two changes are looked
/// for, and only of facts that a person can change; see ``Change`` for what counts as one. An answer to an open question
/// counts as a change where its fact can be changed: what an unchangeable one is can only be told, and what a treatment
/// waits for stands among its open rules.
package struct MinimalChanges: Sendable {
  /// Changes that together bring the treatment among the first suggestions.
  package struct Way: Hashable, Sendable {
    /// In the order of the interview.
    package var changes: [Change]
    /// Which suggestion it then is, from 1.
    package var rank: Int
  }

  package var treatment: Int
  /// Those with the fewest changes first, then in the order of the interview. Where the treatment is among the first as
  /// it is, the only one is without a change.
  package var ways: [Way]
  /// How many more there are.
  package var more: Int
}
