import Diagnostics
import Inference

extension RecommendationPage {
  /// The parts that a score adds up from, each with its reason.
  mutating func writeParts(of suggestion: Assessment) {
    var explained = explainedRatings
    for part in scoreParts(of: suggestion, explaining: &explained) {
      item(
        points(part.points), part.points < 0 ? .warning : .good,
        cited(part.words, part.citations, needsConfirmation: part.needsConfirmation))
      guard let location = part.location else { continue }
      smallPrint(part.answers.isEmpty ? location : "because: \(part.answers)\(Self.separator)\(location)")
    }
    explainedRatings = explained
  }
}
