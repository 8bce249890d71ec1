import Inference
import Knowledge

/// What the engine says to a profile, in the form in which completions are compared.
struct Ending: Sendable {
  /// The treatments suggested, ranked.
  var suggestions: [Int]
  /// All but the not applicable.
  var assessments: [Int: Assessment]
  /// The triage rules that fired and, for each treatment, the rules that did.
  var fired: Set<Fired>
  var derived: [FactValue]
  var settled: Int
  var asks: [FactID]
  var hasOpenTriage: Bool
  /// What each open rule asks, triage and treatments alike.
  var openAsks: [[FactID]]

  struct Fired: Hashable {
    var treatment: Int?
    var rule: RuleID
  }

  /// Nothing where the profile contradicts itself.
  init?(_ outcome: Outcome) {
    guard case .recommendation(let recommendation) = outcome else { return nil }
    let all = recommendation.suggestions + recommendation.others
    suggestions = recommendation.suggestions.map(\.treatment)
    assessments = Dictionary(uniqueKeysWithValues: all.map { ($0.treatment, $0) })
    fired = Set(recommendation.triage.map { Fired(treatment: nil, rule: $0.rule) })
    for assessment in all {
      let reasons = assessment.reasons + assessment.caveats + assessment.access
      fired.formUnion(reasons.map { Fired(treatment: assessment.treatment, rule: $0.rule) })
    }
    derived = recommendation.derived
    settled = recommendation.settled
    asks = recommendation.asks
    hasOpenTriage = !recommendation.triageOpen.isEmpty
    openAsks = all.flatMap(\.open).map(\.asks) + recommendation.triageOpen.map(\.asks)
  }

  /// Where a treatment stands; those not listed are not applicable.
  func standing(_ treatment: Int) -> Standing { assessments[treatment]?.standing ?? .notApplicable }

  /// What a profile with more answers, within what was possible, must not have done.
  func breaches(in later: Ending) -> [String] {
    var breaches: [String] = []
    for lost in fired.subtracting(later.fired) {
      // Of a treatment that turned out not to apply nothing is said.
      if let treatment = lost.treatment, later.assessments[treatment] == nil { continue }
      breaches.append("rule \(lost.rule.index) no longer fires for \(lost.treatment.map { "\($0)" } ?? "triage")")
    }
    for (treatment, now) in assessments {
      let name = "treatment \(treatment)"
      if !now.possibleStandings.contains(later.standing(treatment)), later.standing(treatment) != .needsAnswers {
        breaches.append("\(name) ends \(later.standing(treatment)), not one of \(now.possibleStandings)")
      }
      guard let then = later.assessments[treatment] else { continue }
      if !Set(then.possibleStandings).isSubset(of: now.possibleStandings) {
        breaches.append("\(name) can end in \(then.possibleStandings), once \(now.possibleStandings)")
      }
      if !Set(then.possibleRatings).isSubset(of: now.possibleRatings) {
        breaches.append("\(name) can have ratings \(then.possibleRatings), once \(now.possibleRatings)")
      }
      if then.bounds.lowerBound < now.bounds.lowerBound || then.bounds.upperBound > now.bounds.upperBound {
        breaches.append("\(name) has bounds \(then.bounds), once \(now.bounds)")
      }
      if !now.bounds.contains(then.score) {
        breaches.append("\(name) scores \(then.score), outside of \(now.bounds)")
      }
    }
    for treatment in later.assessments.keys where assessments[treatment] == nil {
      breaches.append("treatment \(treatment) applies after all")
    }
    if later.settled < settled { breaches.append("settled \(later.settled), once \(settled)") }
    if later.suggestions.prefix(settled) != suggestions.prefix(settled) {
      breaches.append("the first \(settled) became \(later.suggestions), once \(suggestions)")
    }
    for (now, then) in zip(derived, later.derived) where !then.value.lies(within: now.value) {
      breaches.append("fact \(now.fact.index) became \(then.value), once \(now.value)")
    }
    return breaches
  }

  /// How many of the first suggestions are the same in all of these.
  func trulySettled(_ endings: [Ending]) -> Int {
    suggestions.indices.prefix { index in
      endings.allSatisfy { $0.suggestions.indices.contains(index) && $0.suggestions[index] == suggestions[index] }
    }.count
  }
}

extension Possible {
  /// Whether all that this leaves possible was possible there.
  func lies(within other: Possible) -> Bool {
    switch (self, other) {
    case (.yesNo(let yes, let no), .yesNo(let otherYes, let otherNo)): (!yes || otherYes) && (!no || otherNo)
    case (.choice(let options), .choice(let others)): Set(options).isSubset(of: others)
    case (.choices(let yes, let no), .choices(let otherYes, let otherNo)):
      Set(otherYes).isSubset(of: yes) && Set(otherNo).isSubset(of: no)
    case (.number(let range), .number(let other)): other.contains(range.lowerBound) && other.contains(range.upperBound)
    default: false
    }
  }
}
