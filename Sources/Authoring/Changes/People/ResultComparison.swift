import Inference
import Knowledge

/// The comparison of what two rule sets say to one person, by indices that both share.
struct ResultComparison: Sendable {
  let treatments: CommonNames
  let triage: CommonNames

  init(_ changes: RuleSetChanges) {
    treatments = CommonNames(changes.old.treatments.map(\.id), changes.new.treatments.map(\.id))
    triage = CommonNames(
      changes.old.triage.map(\.ruleID), changes.new.triage.map(\.ruleID), renamed: changes.renamed)
  }

  /// A difference in one aspect: before and after; of a set, what has gone and what has come.
  struct Difference: Hashable, Sendable {
    var aspect: PeopleAspect
    var old: [Int]
    var new: [Int]
  }

  /// How many suggestions count as the first ones.
  static let few = 3

  func differences(_ old: Conclusion, _ new: Conclusion) -> [Difference] {
    var found: [Difference] = []
    addSet(.triage, triage.old(old.triage), triage.new(new.triage), to: &found)
    addSet(.withheld, treatments.old(old.withheld), treatments.new(new.withheld), to: &found)
    addSet(.ruledOut, treatments.old(old.ruledOut), treatments.new(new.ruledOut), to: &found)
    let before = treatments.old(old.suggestions.prefix(Self.few))
    let after = treatments.new(new.suggestions.prefix(Self.few))
    guard before != after else { return found }
    if before.first != after.first {
      found.append(Difference(aspect: .first, old: Array(before.prefix(1)), new: Array(after.prefix(1))))
    }
    found.append(Difference(aspect: .firstThree, old: before, new: after))
    addSet(.firstThreeInAnyOrder, before, after, to: &found)
    return found
  }

  private func addSet(_ aspect: PeopleAspect, _ old: [Int], _ new: [Int], to found: inout [Difference]) {
    if old == new { return }
    let gone = old.filter { !new.contains($0) }.sorted()
    let come = new.filter { !old.contains($0) }.sorted()
    if !gone.isEmpty || !come.isEmpty { found.append(Difference(aspect: aspect, old: gone, new: come)) }
  }

  /// The ids behind one side of a difference.
  func names(_ indices: [Int], of aspect: PeopleAspect) -> [String] {
    (aspect == .triage ? triage : treatments).names(indices)
  }
}
