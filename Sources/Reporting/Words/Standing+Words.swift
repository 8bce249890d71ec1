package import Inference

extension Standing {
  /// Where a treatment stands, for the person.
  package var words: String {
    switch self {
    case .suggested: "Suggested"
    case .notEnoughEvidence: "Not enough evidence"
    case .notSuggested: "Not suggested"
    case .needsAnswers: "Needs answers"
    case .withheld: "Held back for now"
    case .ruledOut: "Ruled out"
    case .notApplicable: "Not meant for people like this"
    }
  }
}
