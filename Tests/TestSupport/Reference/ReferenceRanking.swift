import Inference
import Knowledge

/// Ranking and settledness by comparing keys one after the other.
struct ReferenceRanking {
  /// What the ranking order reads of a treatment.
  struct Keys {
    var treatment: Int
    var standing: Standing
    var score: Int
    var rating: Int
    var line: TreatmentLine?
  }

  let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// The treatments by rank, whatever their standing.
  func ranked(_ treatments: [ReferenceAssessment]) -> [ReferenceAssessment] {
    treatments.sorted { comesBefore(Keys(now: $0), Keys(now: $1)) }
  }

  /// How many of the first suggestions no answer can change.
  ///
  /// The i-th is settled when all before it are, *suggested* is its only possible standing, and its worst key comes
  /// before the best key of every treatment not ranked before it that can still be suggested.
  func settled(_ suggestions: [ReferenceAssessment], of treatments: [ReferenceAssessment]) -> Int {
    var before: Set<Int> = []
    for suggestion in suggestions {
      let rivals = treatments.filter {
        $0.treatment != suggestion.treatment && !before.contains($0.treatment) && $0.canBeSuggested
      }
      guard suggestion.possibleStandings == [.suggested],
        rivals.allSatisfy({ comesBefore(Keys(worst: suggestion), Keys(best: $0)) })
      else { break }
      before.insert(suggestion.treatment)
    }
    return before.count
  }

  /// Whether one ranks before the other by the rule set's order; the id breaks what ties are left.
  func comesBefore(_ left: Keys, _ right: Keys) -> Bool {
    for key in ruleSet.ranking.order {
      switch key {
      case .standing: if left.standing != right.standing { return left.standing < right.standing }
      case .score: if left.score != right.score { return left.score > right.score }
      case .rating: if left.rating != right.rating { return left.rating < right.rating }
      case .line: if left.line != right.line { return Self.position(left.line) < Self.position(right.line) }
      case .name:
        let (l, r) = (bytes(left.treatment, \.name), bytes(right.treatment, \.name))
        if l != r { return l.lexicographicallyPrecedes(r) }
      }
    }
    return bytes(left.treatment, \.id).lexicographicallyPrecedes(bytes(right.treatment, \.id))
  }

  private func bytes(_ treatment: Int, _ text: KeyPath<Treatment, String>) -> [UInt8] {
    Array(ruleSet.treatments[treatment][keyPath: text].utf8)
  }

  /// First, second, later; no line ranks after *later*.
  static func position(_ line: TreatmentLine?) -> Int {
    switch line {
    case .first: 0
    case .second: 1
    case .later: 2
    case nil: 3
    }
  }
}

extension ReferenceRanking.Keys {
  /// What counts now.
  init(now assessment: ReferenceAssessment) {
    self.init(
      treatment: assessment.treatment, standing: assessment.standing, score: assessment.score,
      rating: assessment.rating, line: assessment.line)
  }

  /// The best of everything that is possible, each on its own.
  init(best assessment: ReferenceAssessment) {
    self.init(
      treatment: assessment.treatment, standing: assessment.possibleStandings.min() ?? assessment.standing,
      score: assessment.bounds.upperBound, rating: assessment.possibleRatings.first ?? 0,
      line: assessment.possibleLines.first ?? nil)
  }

  /// The worst of everything that is possible, each on its own.
  init(worst assessment: ReferenceAssessment) {
    self.init(
      treatment: assessment.treatment, standing: assessment.possibleStandings.max() ?? assessment.standing,
      score: assessment.bounds.lowerBound, rating: assessment.possibleRatings.last ?? 0,
      line: assessment.possibleLines.last ?? nil)
  }
}
