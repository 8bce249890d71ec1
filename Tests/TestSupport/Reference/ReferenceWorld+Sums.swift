import Inference
package import Knowledge

extension ReferenceWorld {
  /// The interval of a derived number: the hull over the lines that may be the first that holds, rounded to the fact's
  /// places and never clamped to its range.
  func derivedNumber(_ lines: [SumLine], of fact: FactID) -> ClosedRange<Int64> {
    var places = 0
    if case .number(let type) = ruleSet[fact].type { places = type.places }
    let reached = outcomes(ofLines: lines.map { truth(of: $0.when) })
    let sums = zip(lines, reached).filter(\.1.isPossible).map { bounds(of: $0.0.items) }
    let lowest = sums.map(\.lowerBound).min() ?? .zero
    let highest = sums.map(\.upperBound).max() ?? .zero
    return lowest.rounded(places: places)...highest.rounded(places: places)
  }

  /// The interval that the items' own bounds add up to; items are not compared with each other.
  private func bounds(of items: [SumItem]) -> ClosedRange<Rational> {
    items.reduce(Rational.zero...Rational.zero) { sum, item in
      let bounds = bounds(of: item)
      return sum.lowerBound + bounds.lowerBound...sum.upperBound + bounds.upperBound
    }
  }

  /// What an item adds; an open condition adds 0 to its bounds.
  private func bounds(of item: SumItem) -> ClosedRange<Rational> {
    let quantity = bounds(of: item.quantity)
    let ends = [quantity.lowerBound, quantity.upperBound].map { $0 * Rational(item.weight) }
    switch truth(of: item.when) {
    case .false: return .zero ... .zero
    case .true: return min(ends[0], ends[1])...max(ends[0], ends[1])
    case .unknown: return min(ends[0], ends[1], .zero)...max(ends[0], ends[1], .zero)
    }
  }

  /// What a quantity can still be.
  package func bounds(of quantity: SumItem.Quantity) -> ClosedRange<Rational> {
    switch quantity {
    case .one:
      return .one ... .one
    case .number(let fact):
      guard case .number(let range) = value(of: fact), case .number(let type) = ruleSet[fact].type else { break }
      return Rational(
        scaled: range.lowerBound, places: type.places)...Rational(
          scaled: range.upperBound, places: type.places)
    case .score(let fact):
      guard case .choice(let possible) = value(of: fact) else { break }
      let options = ruleSet[fact].type.options
      let scores = possible.compactMap { options[$0].score }.map { Rational($0) }
      return (scores.min() ?? .zero)...(scores.max() ?? .zero)
    case .count(let fact, let options):
      guard case .choices(let yes, let no) = value(of: fact) else { break }
      return Rational(
        Int128(options.count { yes.contains($0) }))...Rational(
          Int128(options.count { !no.contains($0) }))
    }
    preconditionFailure("a quantity that does not fit its fact")
  }
}
