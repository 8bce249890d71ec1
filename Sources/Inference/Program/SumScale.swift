import Knowledge

/// The whole numbers in which a sum is computed: each item's weight as a coefficient over one common denominator, in
/// units of the result's places.
///
/// A quantity with *q* places counts in units of 10^−q, so that with weight *w* and *p* places of the result its
/// coefficient is *w* · 10^(p−q) over the common denominator. That all of it fits 64 bits is checked where rules are
/// loaded.
struct SumScale {
  let coefficients: [Int64]
  let denominator: Int64
  private let facts: [Fact]
  private let scoreDenominators: [FactID: Int64]

  init(_ line: SumLine, places: Int, facts: [Fact]) {
    var scoreDenominators: [FactID: Int64] = [:]
    let weights = line.items.map { item -> Fraction in
      var shift = places
      var unit = Fraction.one
      switch item.quantity {
      case .number(let fact):
        if case .number(let type) = facts[fact.index].type { shift -= type.places }
      case .score(let fact):
        let common = facts[fact.index].type.options.reduce(1) {
          Self.leastCommonMultiple($0, $1.score?.denominator ?? 1)
        }
        scoreDenominators[fact] = common
        unit = Fraction(1, over: common) ?? .one
      case .one, .count: break
      }
      let ten = (0..<abs(shift)).reduce(Int64(1)) { power, _ in power * 10 }
      let scale = (shift >= 0 ? Fraction(ten) : Fraction(1, over: ten)) ?? .one
      guard let weight = item.weight.multiplied(by: scale)?.multiplied(by: unit) else {
        preconditionFailure("a weight too large for 64 bits")
      }
      return weight
    }
    let denominator = weights.reduce(1) { Self.leastCommonMultiple($0, $1.denominator) }
    coefficients = weights.map { $0.numerator * (denominator / $0.denominator) }
    self.denominator = denominator
    self.facts = facts
    self.scoreDenominators = scoreDenominators
  }

  /// The scores of a choice's options as multiples of their common denominator.
  func scores(of fact: FactID) -> [Int64] {
    let common = scoreDenominators[fact] ?? 1
    return facts[fact.index].type.options.map { option in
      guard let score = option.score else { return 0 }
      return score.numerator * (common / score.denominator)
    }
  }

  private static func leastCommonMultiple(_ a: Int64, _ b: Int64) -> Int64 {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return a / x * b
  }
}
