/// How much an interview asks.
package enum Pace: Sendable, Hashable {
  /// All that can still matter, in the order of the rule set's groups.
  case full
  /// What can still change the first so many suggestions, and no more.
  case quick(first: Int)
}
