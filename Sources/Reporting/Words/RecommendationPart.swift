/// A part of a recommendation with a heading of its own.
package enum RecommendationPart: String, Sendable {
  case triage = "What comes first"
  case unanswered = "Not answered yet"
  case withheld = "No suggestions for now"
  case suggestions = "Suggestions to talk over with a clinician"
  case ruledOut = "Ruled out on your answers"
  case heldBack = "Held back for now"
  case needsAnswers = "Needs answers before anything can be said"
  case notSuggested = "Not suggested"
  case notEnoughEvidence = "Not enough evidence"
  case derived = "From your answers"
  case remarks = "Stated otherwise"
  case settled = "How settled this is"
  case questions = "Questions that could still change something"
  case sources = "Sources"
  case help = "Where to turn at any time"

  /// The words of its heading.
  package var title: String { rawValue }
}
