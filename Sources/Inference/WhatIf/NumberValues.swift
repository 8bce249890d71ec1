import Knowledge

/// The values of numbers that are worth trying: one of each stretch that no test of the rule set tells apart.
///
/// Where a number enters a sum, and where it must agree with a derivation, each value may matter: all are tried where
/// they are not more than 64, else 64 at equal distances and the first and last of each stretch. What a sum turns on
/// between two of these is then found at the further one.
struct NumberValues {
  /// The first values of the stretches, from the least.
  private var cuts: [FactID: [Int64]] = [:]
  /// The numbers of which each value may matter.
  private var countsEach: Set<FactID> = []

  /// What a program asks of numbers. O(tests + derivations).
  init(_ program: Program) {
    var found: [FactID: Set<Int64>] = [:]
    for test in program.tests.keys {
      if case .number(let bounds) = test.check { found[test.fact, default: []].formUnion(bounds.cuts) }
    }
    cuts = found.mapValues { $0.sorted() }
    for (index, fact) in program.ruleSet.facts.enumerated() {
      guard let derivation = fact.derivation else { continue }
      if fact.whenStated == .mustAgree { countsEach.insert(FactID(index)) }
      guard case .firstSum(let lines) = derivation else { continue }
      for case .number(let source) in lines.flatMap(\.items).map(\.quantity) { countsEach.insert(source) }
    }
  }

  /// The values of a number within a range that differ from its present one, from the least: of a stretch the one
  /// nearest to it, or the least where there is none.
  func values(of fact: FactID, in range: ClosedRange<Int64>, besides present: Int64?) -> [Int64] {
    let firsts = (cuts[fact] ?? []).filter { range.contains($0) && $0 > range.lowerBound }
    var values: Set<Int64> = []
    if countsEach.contains(fact) {
      values.formUnion(Possible.selection(of: range) + [range.upperBound])
      values.formUnion(firsts)
      values.formUnion(firsts.map { $0 - 1 })
    } else if let present {
      for first in firsts { values.insert(first > present ? first : first - 1) }
    } else {
      values.formUnion(firsts)
      values.insert(range.lowerBound)
    }
    if let present { values.remove(present) }
    return values.sorted()
  }
}
