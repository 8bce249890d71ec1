public import Knowledge

/// A source of made-up profiles for a rule set: people of whom most have little of note, as in a waiting room.
///
/// Base facts are answered, derived ones left to their derivations, so that no profile contradicts itself. Nothing is
/// known of how often an answer is given in truth; the sampler only keeps the rare rare. In a choice each option is
/// half as frequent as the one before it, `yes` is one answer in eight, half of all lists are empty and longer ones
/// ever rarer, and numbers are even over their range.
///
/// ```swift
/// let sampler = ProfileSampler(ruleSet, missing: 0.15)
/// var random = SplitMix64(seed: 7)
/// let row = sampler.row(&random)
/// ```
///
/// The same generator in the same state gives the same profile.
public struct ProfileSampler: Sendable {
  private let layout: AnswerLayout
  private let facts: [(id: FactID, type: FactType)]
  /// The share of questions left unanswered, 0 to 1.
  private let missing: Double

  public init(_ ruleSet: RuleSet, missing: Double) {
    layout = AnswerLayout(ruleSet.facts)
    facts = ruleSet.facts.indices.filter { ruleSet.facts[$0].derivation == nil }
      .map { (FactID($0), ruleSet.facts[$0].type) }
    self.missing = missing
  }

  /// A profile. O(facts + options).
  public func row(_ random: inout SplitMix64) -> AnswerRow {
    var row = AnswerRow(layout)
    for (fact, type) in facts where !random.chance(missing) {
      row.set(fact, to: answer(type, &random))
    }
    return row
  }

  private func answer(_ type: FactType, _ random: inout SplitMix64) -> Answer {
    switch type {
    case .yesNo: return .yesNo(random.chance(0.125))
    case .choice(let options, _):
      // The number of trailing zeros of a random word: 0 for half of all words, 1 for a quarter, and so on.
      return .choice(min(random.next().trailingZeroBitCount, options.count - 1))
    case .choices(let options, _):
      let count = min(random.next().trailingZeroBitCount, options.count)
      var chosen: Set<Int> = []
      while chosen.count < count { chosen.insert(random.index(below: options.count)) }
      return .choices(yes: chosen.sorted(), no: options.indices.filter { !chosen.contains($0) })
    case .number(let number):
      return .number(random.number(in: number.range))
    }
  }
}
