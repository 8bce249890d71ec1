import Inference

extension Assessment {
  /// `score 83 (79 to 91)`.
  var scoreWords: String {
    "score \(score.shown)"
      + (bounds.count > 1 ? " (\(bounds.lowerBound.shown) to \(bounds.upperBound.shown))" : "")
  }
}
