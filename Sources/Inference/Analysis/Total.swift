import Knowledge

/// The values that a derived sum can come to, where nothing else reads what it adds up: the sum then stands for its
/// items, and 28 totals for 262,144 ways to answer nine questions.
struct Total {
  /// Sorted.
  let values: [Int64]
  let items: [FactID]

  /// The total of a derived number; nothing where it is another kind of derivation, or where its items matter apart.
  init?(of id: FactID, _ closure: Closure, facts: [Fact], limit: Int) {
    let fact = facts[id.index]
    guard fact.whenStated == .mustAgree, case .number(let type) = fact.type,
      case .firstSum(let lines) = fact.derivation, lines.count == 1, let line = lines.first,
      line.items.allSatisfy({ $0.when == nil })
    else { return nil }
    let items = line.items.compactMap(\.quantity.fact)
    guard Set(items).count == items.count, items.allSatisfy({ Self.isRead($0, by: id, closure, facts) }) else {
      return nil
    }
    let scale = SumScale(line, places: type.places, facts: facts)
    var sums: Set<Int64> = [0]
    for (item, coefficient) in zip(line.items, scale.coefficients) {
      guard let quantities = Self.quantities(item.quantity, scale, facts, limit: limit),
        sums.count * quantities.count <= limit
      else { return nil }
      // That the whole fits 64 bits is checked where rules are loaded.
      sums = Set(sums.flatMap { sum in quantities.map { sum &+ coefficient &* $0 } })
    }
    values = Set(sums.map { $0.roundedQuotient(by: scale.denominator) }).sorted()
    self.items = items
  }

  /// Whether the sum is all that reads a fact, and the fact follows from no other.
  private static func isRead(_ item: FactID, by sum: FactID, _ closure: Closure, _ facts: [Fact]) -> Bool {
    guard let use = closure.uses[item], use.checks.isEmpty, use.sums == [sum] else { return false }
    return !Closure.followsDerivation(facts[item.index])
  }

  private static func quantities(
    _ quantity: SumItem.Quantity, _ scale: SumScale, _ facts: [Fact], limit: Int
  ) -> Set<Int64>? {
    switch quantity {
    case .one: return [1]
    case .count(_, let options): return Set(0...Int64(Set(options).count))
    case .score(let fact): return Set(scale.scores(of: fact))
    case .number(let fact):
      guard case .number(let type) = facts[fact.index].type else { return nil }
      let width = type.range.upperBound.subtractingReportingOverflow(type.range.lowerBound)
      return !width.overflow && width.partialValue < limit ? Set(type.range) : nil
    }
  }
}
