import Knowledge

/// A rank as one number, smaller being better. 128 bits hold the ranks of any rule set that can be loaded.
typealias RankKey = UInt128

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
  /// The points of first, second, later and no line.
  let linePoints: [Int]
  /// The greatest score a treatment can have.
  private let greatestScore: Int
  private let scoreRadix: RankKey
  private let ratingRadix: RankKey
  /// The position of each treatment by name, in UTF-8 bytes, the same for equal names; and by id.
  private let nameRanks: [RankKey]
  private let idRanks: [RankKey]

  init(_ ruleSet: RuleSet, treatments: [CompiledTreatment]) {
    order = ruleSet.ranking.order
    let lines = TreatmentLine.allCases.map { ruleSet.ranking.points(of: $0) } + [0]
    linePoints = lines
    let spans = treatments.map { treatment -> ClosedRange<Int> in
      let points = treatment.suitability.map(\.points)
      let ratings = ruleSet.ratings.map(\.points) + [0]
      let low = points.filter { $0 < 0 }.reduce(0, +) + (lines.min() ?? 0) + (ratings.min() ?? 0)
      let high = points.filter { $0 > 0 }.reduce(0, +) + (lines.max() ?? 0) + (ratings.max() ?? 0)
      return low...high
    }
    greatestScore = spans.map(\.upperBound).max() ?? 0
    scoreRadix = RankKey(greatestScore - (spans.map(\.lowerBound).min() ?? 0)) + 1
    ratingRadix = RankKey(max(1, ruleSet.ratings.count))
    nameRanks = Self.ranks(ruleSet.treatments) { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    idRanks = Self.ranks(ruleSet.treatments) { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The rank key of a treatment; no two treatments have the same.
  func key(of treatment: Int, _ digits: Digits) -> RankKey {
    var key: RankKey = 0
    for part in order {
      switch part {
      case .standing: key = key &* RankKey(Standing.allCases.count) &+ RankKey(digits.standing)
      case .score: key = key &* scoreRadix &+ RankKey(greatestScore - digits.score)
      case .rating: key = key &* ratingRadix &+ RankKey(digits.rating)
      case .line: key = key &* RankKey(TreatmentLine.allCases.count + 1) &+ RankKey(digits.line)
      case .name: key = key &* RankKey(nameRanks.count) &+ nameRanks[treatment]
      }
    }
    return key &* RankKey(idRanks.count) &+ idRanks[treatment]
  }

  /// The position of each treatment in an order, the same where neither comes before the other.
  private static func ranks(
    _ treatments: [Treatment], by areInOrder: (Treatment, Treatment) -> Bool
  ) -> [RankKey] {
    var ranks = Array(repeating: RankKey(0), count: treatments.count)
    let sorted = treatments.indices.sorted { areInOrder(treatments[$0], treatments[$1]) }
    for (rank, (before, index)) in zip(sorted, sorted.dropFirst()).enumerated() {
      let isAfter = areInOrder(treatments[before], treatments[index])
      ranks[index] = isAfter ? RankKey(rank + 1) : ranks[before]
    }
    return ranks
  }
}
