import Knowledge

/// A rank as one number, smaller being better. 128 bits hold the ranks of any rule set that can be loaded.
typealias RankKey = UInt128

/// The ranking order as arithmetic: every key of the order is a digit of one number in a mixed radix, smaller being
/// better, so that ranking is comparing whole numbers, and each digit adds its own share to the number.
final class RankOrder: Sendable {
  /// What a point of the score takes away from a key.
  private let score: RankKey
  /// For each rating and line, what both add.
  private let levels: [RankKey]
  /// For each treatment, the key of the best standing, rating and line with a score of 0.
  private let bases: [RankKey]
  /// How many bits of a key are more than 64.
  private let lowBits: Int
  // The same in 64 bits, which is all there is to a key where it has no more: what wraps comes back.
  private let shortScore: UInt64
  private let shortLevels: Flat<UInt64>
  private let shortBases: Flat<UInt64>
  /// The points of first, second, later and no line.
  let linePoints: [Int]
  let ratingPoints: [Int]
  /// The points of the ratings.
  let points: Flat<Int>
  /// How many bits a key can have.
  let keyBits: Int

  init(_ ruleSet: RuleSet, treatments: [CompiledTreatment]) {
    let lines = TreatmentLine.allCases.map { ruleSet.ranking.points(of: $0) } + [0]
    linePoints = lines
    ratingPoints = ruleSet.ratings.map(\.points)
    points = Flat(ratingPoints)
    let spans = treatments.map { treatment -> ClosedRange<Int> in
      let points = treatment.suitability.map(\.points)
      let ratings = ruleSet.ratings.map(\.points) + [0]
      let low = points.filter { $0 < 0 }.reduce(0, +) + (lines.min() ?? 0) + (ratings.min() ?? 0)
      let high = points.filter { $0 > 0 }.reduce(0, +) + (lines.max() ?? 0) + (ratings.max() ?? 0)
      return low...high
    }
    let greatestScore = spans.map(\.upperBound).max() ?? 0
    let nameRanks = Self.ranks(ruleSet.treatments) { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let idRanks = Self.ranks(ruleSet.treatments) { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let radices: [Ranking.Key: Int] = [
      .standing: Standing.allCases.count, .score: greatestScore - (spans.map(\.lowerBound).min() ?? 0) + 1,
      .rating: max(1, ruleSet.ratings.count), .line: lines.count, .name: max(1, treatments.count),
    ]

    // The id is the last digit: no two treatments have the same key.
    var steps: [Ranking.Key: RankKey] = [:]
    var step = RankKey(max(1, treatments.count))
    for key in ruleSet.ranking.order.reversed() {
      steps[key, default: 0] += step
      step *= RankKey(radices[key] ?? 1)
    }
    let score = steps[.score] ?? 0
    self.score = score
    keyBits = RankKey.bitWidth - step.leadingZeroBitCount
    lowBits = max(0, keyBits - UInt64.bitWidth)
    levels = (0..<max(1, ruleSet.ratings.count)).flatMap { rating in
      lines.indices.map { (steps[.rating] ?? 0) * RankKey(rating) + (steps[.line] ?? 0) * RankKey($0) }
    }
    bases = treatments.indices.map { index in
      (steps[.name] ?? 0) * nameRanks[index] + idRanks[index] &+ score &* RankKey(truncatingIfNeeded: greatestScore)
    }
    shortScore = UInt64(truncatingIfNeeded: score)
    shortLevels = Flat(levels.map { UInt64(truncatingIfNeeded: $0) })
    shortBases = Flat(bases.map { UInt64(truncatingIfNeeded: $0) })
  }

  /// The key of a treatment of the best standing.
  ///
  /// - Parameter level: the rating's position times the number of lines, and the line's position.
  @inline(__always)
  func key(of treatment: Int, level: Int, score points: Int) -> RankKey {
    bases[treatment] &+ levels[level] &- score &* RankKey(truncatingIfNeeded: points)
  }

  /// The 64 highest bits that the key of a treatment can have: all of them, but for enormous rule sets.
  @inline(__always)
  func highBits(of treatment: Int, level: Int, score points: Int) -> UInt64 {
    if lowBits > 0 {
      let key = key(of: treatment, level: level, score: points)
      return UInt64(truncatingIfNeeded: key &>> RankKey(truncatingIfNeeded: lowBits))
    }
    return shortBases.base[treatment] &+ shortLevels.base[level]
      &- shortScore &* UInt64(bitPattern: Int64(points))
  }

  /// Whether keys that begin alike may still differ.
  var hasLowBits: Bool { lowBits > 0 }

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
