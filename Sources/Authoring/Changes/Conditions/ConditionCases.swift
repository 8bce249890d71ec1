import Diagnostics
import Inference
import Knowledge

/// The reasoning about changed conditions: whether they hold in the same cases as before.
///
/// Exact for every complete profile. Where a fact behind the conditions has itself changed, or where it would take
/// too long, nothing is said.
struct ConditionCases {
  let old: RuleSet
  let new: RuleSet
  private let oldKeys: ConditionKey
  private let newKeys: ConditionKey

  /// The most partial profiles that are tried for one condition.
  private static let limit = 1 << 16

  init(old: RuleSet, new: RuleSet) {
    self.old = old
    self.new = new
    oldKeys = ConditionKey(ruleSet: old)
    newKeys = ConditionKey(ruleSet: new)
  }

  /// In which cases a condition of the new rules holds, compared with one of the old; nothing where that is not known.
  func cases(from before: Condition?, to after: Condition?, of subject: Subject) -> Cases? {
    let always = Condition.all([], new.header.place)
    let (before, after) = (before ?? always, after ?? always)
    guard haveSameFacts(before, after) else { return nil }
    // A class rule must be judged for every treatment that its `this` can mean.
    let results = treatments(of: subject).map { treatment -> Cases? in
      guard let before = ConditionTranslation(from: old, to: new, this: treatment).condition(before),
        let after = ConditionTranslation(from: new, to: new, this: treatment).condition(after)
      else { return nil }
      return compare(before, after)
    }
    guard let first = results.first else { return nil }
    return results.dropFirst().reduce(first) { sum, next in Self.joined(sum, next) }
  }

  private func compare(_ before: Condition, _ after: Condition) -> Cases? {
    let reasoner = Reasoner(new, limit: Self.limit)
    let (before, after) = (reasoner.formula(before), reasoner.formula(after))
    guard let holdsStill = reasoner.implies(before, after), let heldBefore = reasoner.implies(after, before) else {
      return nil
    }
    return holdsStill ? (heldBefore ? .same : .more) : heldBefore ? .fewer : .other
  }

  private func haveSameFacts(_ before: Condition, _ after: Condition) -> Bool {
    let oldFacts = old.factsBehind([before]).map { old[$0] }
    let newFacts = new.factsBehind([after]).map { new[$0] }
    return Set(oldFacts.map(\.id)).union(newFacts.map(\.id)).allSatisfy { id in
      guard let oldFact = old.fact(named: id), let newFact = new.fact(named: id) else { return false }
      return oldKeys.key(old[oldFact]) == newKeys.key(new[newFact])
    }
  }

  /// The ids of the treatments that a rule can speak of; a rule of none speaks of no treatment.
  private func treatments(of subject: Subject) -> [String?] {
    switch subject {
    case .none: return [nil]
    case .treatment(let id): return [id]
    case .family(let id):
      let members = new.treatments.indices.filter { index in
        new.classes(of: index).contains { new.classes[$0].id == id }
      }
      return members.isEmpty ? [nil] : members.map { new.treatments[$0].id }
    }
  }

  private static func joined(_ left: Cases?, _ right: Cases?) -> Cases? {
    guard let left, let right else { return nil }
    if left == right || right == .same { return left }
    return left == .same ? right : .other
  }
}
