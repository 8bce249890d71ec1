package import Inference
package import Knowledge

/// What the naive evaluator says to a profile.
package struct ReferenceVerdict: Sendable {
  /// What each fact can still be, in the order of the facts.
  package var facts: [Possible]
  /// The stated facts that their derivations definitely contradict where that is an error. Where there are any,
  /// nothing is recommended.
  package var errors: [FactID]
  /// The stated facts that differ from their derivations where the statement wins.
  package var remarks: [FactID]
  /// The indices of the triage rules that fired and of those that are open, most urgent first, then by id.
  package var triage: [Int]
  package var triageOpen: [Int]
  package var isWithheld: Bool
  /// One for each treatment, in the order of the rule set.
  package var treatments: [ReferenceAssessment]
  /// The treatments suggested, ranked.
  package var suggestions: [Int]
  /// All the rest but the not applicable, by standing, within one by rank.
  package var others: [Int]
  package var settled: Int
  package var asks: [FactID]
}

/// What the naive evaluator says of a treatment.
package struct ReferenceAssessment: Sendable {
  package var treatment: Int
  package var standing: Standing
  /// Those it could end in if the profile were complete.
  package var possibleStandings: Set<Standing>
  /// The ratings still possible, best first; the last one counts.
  package var possibleRatings: [Int]
  /// The lines of treatment still possible, best first; nothing for no line.
  package var possibleLines: [TreatmentLine?]
  /// The line that counts.
  package var line: TreatmentLine?
  package var score: Int
  package var bounds: ClosedRange<Int>
  package var isCheckFirst: Bool
  package var isWithCare: Bool
  /// The ids of the rules that fired.
  package var fired: Set<String>
  /// The ids of the rules that are open, access notes aside, each with what it turns on in interview order.
  package var open: [String: [FactID]]

  /// The rating that counts: the lowest that is still possible.
  package var rating: Int { possibleRatings.last ?? 0 }
  package var canBeSuggested: Bool { possibleStandings.contains(.suggested) }
}
