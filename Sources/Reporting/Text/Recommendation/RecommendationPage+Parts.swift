import Diagnostics
import Inference

extension RecommendationPage {
  /// The parts that a score adds up from, as a bar and each with its reason.
  mutating func writeParts(of suggestion: Assessment) {
    var explained = explainedRatings
    let parts = scoreParts(of: suggestion, explaining: &explained)
    writeBar(of: parts)
    for part in parts {
      item(
        points(part.points), part.points < 0 ? .warning : .good,
        cited(part.words, part.citations, needsConfirmation: part.needsConfirmation))
      guard let location = part.location else { continue }
      smallPrint(part.answers.isEmpty ? location : "because: \(part.answers)\(Self.separator)\(location)")
    }
    explainedRatings = explained
  }
}
