import Diagnostics

/// What loads but is surely or probably a mistake, by its stable id.
package enum Lint: String, Sendable, CaseIterable {
  // Conditions, judged over all complete profiles.
  case neverHolds = "never-holds"
  case alwaysHolds = "always-holds"
  case lineUnreachable = "line-unreachable"
  case ruleImplied = "rule-implied"
  case neverMatters = "never-matters"
  case notDecided = "not-decided"

  // What is declared and not used.
  case unusedFact = "unused-fact"
  case needlessQuestion = "needless-question"
  case unusedClass = "unused-class"
  case unusedContact = "unused-contact"
  case unusedKind = "unused-kind"
  case unusedWeight = "unused-weight"
  case uncitedSource = "uncited-source"

  // What is missing.
  case claimWithoutSource = "claim-without-source"
  case groupWithoutRating = "group-without-rating"
  case contactsMissing = "contacts-missing"

  // Texts.
  case sameNote = "same-note"
  case reviewOverdue = "review-overdue"
}

extension Diagnostic {
  /// A warning of this module.
  static func lint(
    _ lint: Lint, _ message: String, at place: Place?, caption: String? = nil, labels: [Label] = [], help: [String]
  ) -> Diagnostic {
    Diagnostic(
      lint == .notDecided ? .remark : .warning, lint.rawValue, message, at: place, caption: caption, labels: labels,
      help: help)
  }
}
