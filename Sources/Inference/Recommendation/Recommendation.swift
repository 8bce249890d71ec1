public import Knowledge

/// What a rule set says to one profile: triage first, then ranked suggestions with their reasons, then the rest with
/// why not. Indices are those of the program's rule set.
public struct Recommendation: Sendable {
  /// The triage rules that fired, most urgent first, those of one urgency by id.
  public var triage: [TriageFinding]
  /// The triage rules that can't be decided, in the same order.
  public var triageOpen: [OpenTriage]
  /// Whether a rule that fired withholds all suggestions.
  public var isWithheld: Bool
  /// Every derived fact with what it can still be, in the order of the facts.
  public var derived: [FactValue]
  /// The treatments that are suggested, ranked.
  public var suggestions: [Assessment]
  /// All the rest but the not applicable, in the order of ``Standing``, within one by the ranking.
  public var others: [Assessment]
  /// Derived facts that were stated otherwise, where the statement wins.
  public var remarks: [Contradiction]
  /// How many of the first suggestions no further answer can change.
  public var settled: Int
  /// The contacts to show with where to turn at any time, for this person.
  public var contacts: [Int]
  /// The unanswered facts that open triage and all that can still be suggested turn on, in interview order.
  public var asks: [FactID]
}

/// A triage rule that fired.
public struct TriageFinding: Sendable {
  /// The index of the rule in the rule set's triage.
  public var triage: Int
  public var rule: RuleID
  /// The answers that made it fire.
  public var answers: [FactValue]
  /// The contacts for this person: those whose condition is not false.
  public var contacts: [Int]
}

/// A triage rule that can't be decided.
public struct OpenTriage: Sendable {
  public var triage: Int
  public var rule: RuleID
  /// The unanswered facts it turns on, in interview order.
  public var asks: [FactID]
}

/// A fact and what it can still be.
public struct FactValue: Sendable, Hashable {
  public var fact: FactID
  public var value: Possible

  public init(fact: FactID, value: Possible) {
    self.fact = fact
    self.value = value
  }
}

/// A derived fact that was stated otherwise than its derivation definitely says.
public struct Contradiction: Sendable, Hashable {
  public var fact: FactID
  /// What the profile states.
  public var stated: Possible
  /// What the derivation says.
  public var derived: Possible
  /// The stated base facts that the derivation read, in the order of the facts.
  public var from: [FactID]
}

/// Where a treatment ends for a profile, in the order in which treatments are listed.
public enum Standing: String, Sendable, CaseIterable, Comparable {
  case suggested
  case notEnoughEvidence = "not-enough-evidence"
  case notSuggested = "not-suggested"
  case needsAnswers = "needs-answers"
  case withheld
  case ruledOut = "ruled-out"
  case notApplicable = "not-applicable"

  /// The position in the list, from 0.
  public var order: Int {
    switch self {
    case .suggested: 0
    case .notEnoughEvidence: 1
    case .notSuggested: 2
    case .needsAnswers: 3
    case .withheld: 4
    case .ruledOut: 5
    case .notApplicable: 6
    }
  }

  public static func < (left: Standing, right: Standing) -> Bool { left.order < right.order }
}

/// Where one treatment stands for a profile, and why.
public struct Assessment: Sendable {
  public var treatment: Int
  public var standing: Standing
  /// The standings it can still end in, its present one aside.
  public var possibleStandings: [Standing]
  /// The rating that counts: the lowest that is still possible.
  public var rating: Int
  /// The ratings that are still possible, best first.
  public var possibleRatings: [Int]
  /// The line of treatment that counts: the one worth least that is still possible.
  public var line: TreatmentLine?
  public var score: Int
  /// The least and the greatest score that the open rules leave possible.
  public var bounds: ClosedRange<Int>
  /// Whether somebody must clear something before it is started.
  public var isCheckFirst: Bool
  /// Whether a caution applies.
  public var isWithCare: Bool
  /// What fired and counts for its rank or standing, caveats and access notes aside.
  public var reasons: [Reason]
  /// The caveats that fired, gravest first.
  public var caveats: [Reason]
  /// The access notes that fired.
  public var access: [Reason]
  /// The rules that can't be decided.
  public var open: [OpenRule]
}

/// A rule that fired and the answers that made it fire.
public struct Reason: Sendable {
  public var rule: RuleID
  /// The facts that decided it, stated and derived, each with what of it mattered.
  public var answers: [FactValue]
}

/// A rule that can't be decided and what it waits for.
public struct OpenRule: Sendable {
  public var rule: RuleID
  /// The unanswered facts it turns on, in interview order.
  public var asks: [FactID]
}
