import Knowledge

/// A fact, or some options of one, and the answers that it has to go through: one for all that no test can tell apart.
struct Axis {
  enum Setting {
    /// A derived number that follows its derivation.
    case unstated
    case answer(Answer)
    /// Options of choices that are so, and some that are not.
    case options(yes: [Int], no: [Int])
  }

  var fact: FactID
  var settings: [Setting]

  func set(_ setting: Setting, in row: inout AnswerRow) {
    switch setting {
    case .unstated: row.set(fact, to: nil)
    case .answer(let answer): row.set(fact, to: answer)
    case .options(let yes, let no):
      for option in yes { row.set(option, of: fact, to: true) }
      for option in no { row.set(option, of: fact, to: false) }
    }
  }
}

/// The axes along which a formula can vary: together they reach every complete profile that could make a difference.
///
/// A derived fact follows its derivation, so that no profile contradicts itself; a number of which the statement wins
/// also takes every value that can be stated.
struct Axes {
  private(set) var all: [Axis] = []
  /// How many of them, the first ones, say whether a number follows its derivation. A correction is not an answer: it
  /// may take back what was known, so that nothing is known before these are set.
  private(set) var corrections = 0
  /// The number of worlds, the greatest number for more than that.
  private(set) var worlds = 1

  /// The axes of a closure; nothing where a single fact has more answers than the limit.
  init?(_ closure: Closure, facts: [Fact], limit: Int) {
    var totals: [FactID: [Int64]] = [:]
    var isWithinTotal: Set<FactID> = []
    for id in closure.order {
      guard let total = Total(of: id, closure, facts: facts, limit: limit) else { continue }
      totals[id] = total.values
      isWithinTotal.formUnion(total.items)
    }
    for id in closure.order where !isWithinTotal.contains(id) {
      guard let use = closure.uses[id] else { continue }
      let fact = facts[id.index]
      if let values = totals[id] {
        add(Axis(fact: id, settings: Self.told(apart: values, use).map { .answer(.number($0)) }))
        continue
      }
      if Closure.followsDerivation(fact), fact.whenStated == .mustAgree { continue }
      guard let axes = Self.axes(of: id, fact, use, limit: limit) else { return nil }
      for axis in axes { add(axis, isCorrection: Closure.followsDerivation(fact)) }
    }
  }

  private mutating func add(_ axis: Axis, isCorrection: Bool = false) {
    all.insert(axis, at: isCorrection ? 0 : all.endIndex)
    corrections += isCorrection ? 1 : 0
    let (product, overflow) = worlds.multipliedReportingOverflow(by: axis.settings.count)
    worlds = overflow ? .max : product
  }

  private static func axes(of id: FactID, _ fact: Fact, _ use: Closure.Use, limit: Int) -> [Axis]? {
    switch fact.type {
    case .yesNo: return [Axis(fact: id, settings: [.answer(.yesNo(true)), .answer(.yesNo(false))])]
    case .choice(let options, _):
      return [Axis(fact: id, settings: told(apart: options.count, use).map { .answer(.choice($0)) })]
    case .choices(let options, _):
      return OptionGroups(of: options.count, use).groups.map { group in
        Axis(
          fact: id,
          settings: [
            .options(yes: group.few, no: group.all.filter { !group.few.contains($0) }),
            .options(yes: group.many, no: group.all.filter { !group.many.contains($0) }),
          ])
      }
    case .number(let type):
      var values = [type.range.lowerBound]
      if use.isSummed {
        let width = type.range.upperBound.subtractingReportingOverflow(type.range.lowerBound)
        guard !width.overflow, width.partialValue < limit else { return nil }
        values = Array(type.range)
      } else {
        values += cuts(use).filter { type.range.contains($0) }
      }
      let stated = Set(values).sorted().map { Axis.Setting.answer(.number($0)) }
      return [Axis(fact: id, settings: Closure.followsDerivation(fact) ? [.unstated] + stated : stated)]
    }
  }

  /// The values at which a test of a number changes from one outcome to the other, each the least of its stretch.
  static func cuts(_ use: Closure.Use) -> [Int64] {
    use.checks.flatMap { check -> [Int64] in
      guard case .number(let bounds) = check else { return [] }
      return bounds.cuts
    }
  }

  /// The first value of each stretch that the tests tell apart; all where the value enters a sum.
  private static func told(apart values: [Int64], _ use: Closure.Use) -> [Int64] {
    if use.isSummed { return values }
    let cuts = Set(cuts(use)).sorted()
    var seen: Set<Int> = []
    return values.filter { value in seen.insert(cuts.count { $0 <= value }).inserted }
  }

  /// The first of the options that pass the same tests; all where a score enters a sum.
  private static func told(apart count: Int, _ use: Closure.Use) -> [Int] {
    if use.isSummed { return Array(0..<count) }
    let checks = Array(use.checks)
    var seen: Set<[Bool]> = []
    return (0..<count).filter { option in
      let passes = checks.map { check -> Bool in
        switch check {
        case .oneOf(let options): options.contains(option)
        case .ordered(let from, let to): option >= from ?? 0 && option <= to ?? count - 1
        default: false
        }
      }
      return seen.insert(passes).inserted
    }
  }
}

extension NumberTest {
  /// The values at which the test changes from one outcome to the other, each the least of its stretch: beyond the last
  /// value below a bound and the first above it nothing changes.
  var cuts: [Int64] { [minimum, maximum.map { $0 == .max ? $0 : $0 + 1 }].compactMap { $0 } }
}
