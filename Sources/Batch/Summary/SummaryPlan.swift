package import Inference
package import Knowledge

/// What a batch run counts: the items of each table, and the groups of profiles by which each count is broken down.
///
/// A plan is immutable and shared by the counts of all workers.
package final class SummaryPlan: Sendable {
  /// What is counted of each profile.
  package enum Table: Int, Sendable, CaseIterable {
    /// The most urgent triage rule that fired. Items: each urgency, most urgent first, then none.
    case urgency
    /// The suggestion in the first place. Items: each treatment in the order of the rule set, then none.
    case firstSuggestion
    /// The contraindications that fired, each once a profile. Items: those that speak of some treatment.
    case ruledOut
    /// The questions that are still to be answered. Items: the facts that can be asked.
    case unanswered

    /// Whether a profile counts for exactly one item.
    package var isExclusive: Bool { self == .urgency || self == .firstSuggestion }
  }

  /// A fact by which the counts are broken down, and its groups: one an option (of a yes-no fact *yes*, then *no*),
  /// and last one for the profiles that leave more than one of them possible.
  package struct Breakdown: Sendable {
    package let fact: FactID
    /// The indices of its groups among all groups.
    package let groups: Range<Int>

    /// The group of the profiles whose value is not known.
    package var notKnown: Int { groups.upperBound - 1 }
  }

  package let ruleSet: RuleSet
  package let breakdowns: [Breakdown]
  /// The number of groups; the first holds all profiles.
  package let groupCount: Int

  let rules: [RuleEntry]
  /// The rules that are the items of `ruledOut`.
  let ruledOut: [RuleID]
  /// The facts that are the items of `unanswered`.
  let askable: [FactID]
  private let ruledOutItems: [Int?]
  private let unansweredItems: [Int?]

  /// What to count for a rule set, broken down by choice and yes-no facts, each of which is given once.
  package init(_ program: Program, by facts: [FactID]) {
    ruleSet = program.ruleSet
    rules = program.rules
    var breakdowns: [Breakdown] = []
    var groupCount = 1
    for fact in facts {
      let type = program.ruleSet[fact].type
      assert(type.isGrouping)
      let values = type == .yesNo ? 2 : type.options.count
      breakdowns.append(Breakdown(fact: fact, groups: groupCount..<groupCount + values + 1))
      groupCount += values + 1
    }
    self.breakdowns = breakdowns
    self.groupCount = groupCount
    let speaking = Set(program.ruleSet.treatments.indices.flatMap(program.rules(of:)))
    ruledOut = speaking.filter { program.rules[$0.index].role == .contraindicates }.sorted()
    askable = program.ruleSet.facts.indices.map { FactID($0) }.filter {
      program.ruleSet[$0].derivation == nil || program.ruleSet[$0].question != nil
    }
    ruledOutItems = Self.positions(of: ruledOut.map(\.index), among: program.rules.count)
    unansweredItems = Self.positions(of: askable.map(\.index), among: program.ruleSet.facts.count)
  }

  private static func positions(of indices: [Int], among count: Int) -> [Int?] {
    var positions = [Int?](repeating: nil, count: count)
    for (position, index) in indices.enumerated() { positions[index] = position }
    return positions
  }

  // MARK: - Items

  /// The number of items of a table.
  package func itemCount(of table: Table) -> Int {
    switch table {
    case .urgency: Urgency.allCases.count + 1
    case .firstSuggestion: ruleSet.treatments.count + 1
    case .ruledOut: ruledOut.count
    case .unanswered: askable.count
    }
  }

  /// The item of an urgency, or of none. O(1).
  package func item(of urgency: Urgency?) -> Int {
    urgency.flatMap { Urgency.allCases.firstIndex(of: $0) } ?? Urgency.allCases.count
  }

  /// The item of a treatment in the first place, or of none. O(1).
  package func item(ofTreatment treatment: Int?) -> Int { treatment ?? ruleSet.treatments.count }

  /// The item of a contraindication; nothing for other rules. O(1).
  package func item(of rule: RuleID) -> Int? { ruledOutItems[rule.index] }

  /// The item of an unanswered fact; nothing for facts that are never asked. O(1).
  package func item(of fact: FactID) -> Int? { unansweredItems[fact.index] }

  /// The group of a profile for a break-down: that of the one value left, else *not known*.
  package func group(of value: Possible, in breakdown: Breakdown) -> Int {
    switch value {
    case .yesNo(let canBeYes, let canBeNo) where canBeYes != canBeNo:
      breakdown.groups.lowerBound + (canBeYes ? 0 : 1)
    case .choice(let options) where options.count == 1: breakdown.groups.lowerBound + options[0]
    default: breakdown.notKnown
    }
  }
}
