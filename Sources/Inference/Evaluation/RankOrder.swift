import Knowledge

/// The ranking order as arithmetic: every key of the order is a digit of one number in a mixed radix, smaller being
/// better, so that ranking is comparing whole numbers.
struct RankOrder: Sendable {
  /// What a key of the ranking order reads.
  struct Digits {
    var standing: Int
    var score: Int
    var rating: Int
    /// The position of the line: first, second, later, none.
    var line: Int
  }

  private let order: [Ranking.Key]
  /// The greatest score a treatment can have.
  private let greatestScore: Int
  private let scoreRadix: UInt64
  private let ratingRadix: UInt64
  /// The position of each treatment by name, in UTF-8 bytes, the same for equal names; and by id.
  private let nameRanks: [UInt64]
  private let idRanks: [UInt64]

  init(_ ruleSet: RuleSet, treatments: [CompiledTreatment]) {
    order = ruleSet.ranking.order
    let spans = treatments.map { treatment -> ClosedRange<Int> in
      let points = treatment.suitability.map(\.points)
      let lines = TreatmentLine.allCases.map { ruleSet.ranking.points(of: $0) } + [0]
      let ratings = ruleSet.ratings.map(\.points) + [0]
      let low = points.filter { $0 < 0 }.reduce(0, +) + (lines.min() ?? 0) + (ratings.min() ?? 0)
      let high = points.filter { $0 > 0 }.reduce(0, +) + (lines.max() ?? 0) + (ratings.max() ?? 0)
      return low...high
    }
    greatestScore = spans.map(\.upperBound).max() ?? 0
    scoreRadix = UInt64(greatestScore - (spans.map(\.lowerBound).min() ?? 0)) + 1
    ratingRadix = UInt64(max(1, ruleSet.ratings.count))
    nameRanks = Self.ranks(ruleSet.treatments) { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    idRanks = Self.ranks(ruleSet.treatments) { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The rank key of a treatment; no two treatments have the same.
  func key(of treatment: Int, _ digits: Digits) -> UInt64 {
    var key: UInt64 = 0
    for part in order {
      switch part {
      case .standing: key = key &* UInt64(Standing.allCases.count) &+ UInt64(digits.standing)
      case .score: key = key &* scoreRadix &+ UInt64(greatestScore - digits.score)
      case .rating: key = key &* ratingRadix &+ UInt64(digits.rating)
      case .line: key = key &* UInt64(TreatmentLine.allCases.count + 1) &+ UInt64(digits.line)
      case .name: key = key &* UInt64(nameRanks.count) &+ nameRanks[treatment]
      }
    }
    return key &* UInt64(idRanks.count) &+ idRanks[treatment]
  }

  /// The position of each treatment in an order, the same where neither comes before the other.
  private static func ranks(
    _ treatments: [Treatment], by areInOrder: (Treatment, Treatment) -> Bool
  ) -> [UInt64] {
    var ranks = Array(repeating: UInt64(0), count: treatments.count)
    let sorted = treatments.indices.sorted { areInOrder(treatments[$0], treatments[$1]) }
    for (rank, (before, index)) in zip(sorted, sorted.dropFirst()).enumerated() {
      let isAfter = areInOrder(treatments[before], treatments[index])
      ranks[index] = isAfter ? UInt64(rank + 1) : ranks[before]
    }
    return ranks
  }
}
