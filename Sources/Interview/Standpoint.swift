package import Knowledge

/// What the rules make of the answers so far, as far as an interview goes by it.
package struct Standpoint: Sendable {
  /// The facts that something open waits for, in the order of the interview.
  package var open: [FactID] = []
  /// Those of them that bear on an emergency, or on what must be looked at today.
  package var urgent: Set<FactID> = []
  /// The groups that come first now, by their position in the rule set's interview.
  package var hurriedGroups: [Int] = []
  /// The triage rules that fired, most urgent first.
  package var triage: [Int] = []
  /// The suggestions, ranked.
  package var suggestions: [Int] = []
  /// How many of the first suggestions no further answer can change.
  package var settled = 0
  /// The treatments that can still be among the first suggestions; empty for an interview at full pace.
  package var contenders: [Int] = []
}
