import Diagnostics
import Knowledge

/// Whether every derived number can be computed exactly in 64 bits.
///
/// A sum is computed as whole numbers over the common denominator of its items, times ten for each place of its fact.
/// What that can become is bounded here in 128 bits; two bits are kept free for rounding.
struct SumBounds {
  private let facts: [Fact]
  private var known: [Int: Bounds] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private typealias Bounds = (least: Int128, greatest: Int128)
  private static let limit = Int128(Int64.max) / 4

  /// Looks through the derivations of all facts, none of which may be part of a cycle.
  init(_ facts: [Fact]) {
    self.facts = facts
    for index in facts.indices { _ = bounds(of: index) }
  }

  /// The scaled values that a number can have, stated or derived.
  private mutating func bounds(of index: Int) -> Bounds? {
    guard case .number(let type) = facts[index].type else { return nil }
    if let bounds = known[index] { return bounds }
    let stated: Bounds = (Int128(type.range.lowerBound), Int128(type.range.upperBound))
    known[index] = stated
    guard case .firstSum(let lines)? = facts[index].derivation else { return stated }
    var result = stated
    for line in lines {
      guard let bounds = bounds(of: line, places: type.places) else {
        diagnostics.append(.sumTooLarge("the derivation of '\(facts[index].id)'", at: line.place))
        continue
      }
      result = (min(result.least, bounds.least), max(result.greatest, bounds.greatest))
    }
    known[index] = result
    return result
  }

  private mutating func bounds(of line: SumLine, places: Int) -> Bounds? {
    // The common denominator of the items.
    var denominator: Int128 = 1
    var parts: [(bounds: Bounds, weight: Fraction, scale: Int128, isCertain: Bool)] = []
    for item in line.items {
      guard let (bounds, scale) = quantity(item.quantity) else { return nil }
      parts.append((bounds, item.weight, scale, item.when == nil))
      let (own, overflow) = Int128(item.weight.denominator).multipliedReportingOverflow(by: scale)
      let step = own / Self.greatestCommonDivisor(own, denominator)
      let (common, overflows) = denominator.multipliedReportingOverflow(by: step)
      guard !overflow, !overflows, common <= Self.limit else { return nil }
      denominator = common
    }
    let factor = Int128(DecimalNumber.powerOfTen(places))
    var total: Bounds = (0, 0)
    var magnitude: Int128 = 0
    for part in parts {
      let share = denominator / (Int128(part.weight.denominator) * part.scale)
      let ends = [part.bounds.least, part.bounds.greatest].map {
        Self.product($0, Int128(part.weight.numerator), share, factor)
      }
      guard let first = ends[0], let second = ends[1] else { return nil }
      let low = min(first, second)
      let high = max(first, second)
      total.least += part.isCertain ? low : min(low, 0)
      total.greatest += part.isCertain ? high : max(high, 0)
      magnitude += max(low.magnitude128, high.magnitude128)
      guard magnitude <= Self.limit else { return nil }
    }
    return (total.least / denominator - 1, total.greatest / denominator + 1)
  }

  /// The values of a quantity as whole numbers, and what they are to be divided by.
  private mutating func quantity(_ quantity: SumItem.Quantity) -> (Bounds, Int128)? {
    switch quantity {
    case .number(let fact):
      guard case .number(let type) = facts[fact.index].type, let bounds = bounds(of: fact.index) else { return nil }
      return (bounds, Int128(DecimalNumber.powerOfTen(type.places)))
    case .score(let fact):
      let scores = facts[fact.index].type.options.compactMap(\.score)
      var common: Int128 = 1
      for score in scores {
        let own = Int128(score.denominator)
        common *= own / Self.greatestCommonDivisor(own, common)
        if common > Self.limit { return nil }
      }
      let values = scores.map { Int128($0.numerator) * (common / Int128($0.denominator)) }
      return ((values.min() ?? 0, values.max() ?? 0), common)
    case .count(_, let options): return ((0, Int128(options.count)), 1)
    case .one: return ((1, 1), 1)
    }
  }

  private static func product(_ factors: Int128...) -> Int128? {
    var result: Int128 = 1
    for factor in factors {
      let (product, overflow) = result.multipliedReportingOverflow(by: factor)
      if overflow || product.magnitude128 > limit { return nil }
      result = product
    }
    return result
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension Int128 {
  /// The magnitude, which fits wherever the bounds of sums do.
  fileprivate var magnitude128: Int128 { self < 0 ? 0 - self : self }
}
