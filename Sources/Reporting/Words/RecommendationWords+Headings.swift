package import Inference
package import Knowledge

extension RecommendationWords {
  /// The rating's label; where it turns on answers, the least it can be.
  package func label(of assessment: Assessment) -> String {
    shown(ruleSet.ratings[assessment.rating].label) + (assessment.possibleRatings.count > 1 ? " or better" : "")
  }

  /// `score 83 (79 to 91)`.
  package func score(of assessment: Assessment) -> String { assessment.scoreWords }

  /// `first line of treatment`; nothing where it has none.
  package func lineWords(of assessment: Assessment) -> String? {
    if assessment.open.contains(where: { rule($0.rule).role == .line }) { return "line of treatment still open" }
    return assessment.line.map { "\($0.rawValue) line of treatment" }
  }

  /// The open rules of an assessment that could rule it out.
  package func openContraindications(of assessment: Assessment) -> [OpenRule] {
    assessment.open.filter { rule($0.rule).role == .contraindicates }
  }

  /// When an open rule would rule a treatment out.
  package func ruledOutWords(_ rule: RuleEntry, treatment: Int) -> String? {
    rule.when.map { "It is ruled out where \(shown(ruleSet.sentence(for: $0, treatment: treatment)))" }
  }

  /// What stands before the questions of open contraindications, where there are several.
  package var eachCouldRuleOut: String { "check first; each of these could rule it out:" }

  /// That many open rules could rule a treatment out.
  package func rulesCouldRuleOut(_ count: Int) -> String {
    "\(count) rules could rule it out, depending on the answer."
  }

  /// What else could still change a suggestion.
  package func couldStillChange(_ suggestion: Assessment) -> String? {
    let asks = inOrder(suggestion.open.filter { rule($0.rule).role != .contraindicates })
    return asks.isEmpty ? nil : "could still change by: \(few(topics(asks)))"
  }

  /// The questions of open rules, each once, in interview order.
  package func inOrder(_ open: [OpenRule]) -> [FactID] {
    let asks = Set(open.flatMap(\.asks))
    return ruleSet.interviewOrder.filter { asks.contains($0) }
  }
}

extension CaveatLevel {
  /// What stands before a caveat; empty for a mere note.
  package var words: String {
    switch self {
    case .check: "check first"
    case .caution: "with care"
    case .note: ""
    }
  }
}

extension Urgency {
  /// How soon, for the person.
  package var words: String {
    switch self {
    case .emergencyNow: "Now, an emergency"
    case .sameDay: "Today"
    case .soon: "Soon"
    case .tellYourDoctor: "For your doctor"
    }
  }
}
