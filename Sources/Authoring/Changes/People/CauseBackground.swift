import Inference
import Knowledge

/// Which changes can make a rule do something else: its own, those of its points, and those of the facts behind it.
struct CauseBackground {
  private let old: RuleSet
  private let new: RuleSet
  private let changes: [Change]
  private let oldScales: RuleScales
  private let newScales: RuleScales

  init(_ changes: RuleSetChanges) {
    old = changes.old
    new = changes.new
    self.changes = changes.list
    oldScales = RuleScales(changes.old)
    newScales = RuleScales(changes.new)
  }

  /// The indices of the changes, the rule's own first.
  func changes(behind id: String, _ before: RuleEntry?, _ after: RuleEntry?, for treatment: String?) -> [Int] {
    let scales = [before.flatMap { oldScales.scales[$0.id] }, after.flatMap { newScales.scales[$0.id] }].compactMap {
      $0
    }
    let facts = names(behind: before?.when, in: old).union(names(behind: after?.when, in: new))
    let isLine = [RuleEntry.Role.rates, .line].contains((after ?? before)?.role)
    let list = id[...(id.lastIndex(of: "/") ?? id.startIndex)]
    let owner = id.prefix { $0 != "/" }
    let isShared = treatment != nil && String(owner) != treatment && id.contains("/")
    func concerns(_ change: Change) -> Bool {
      if change.bearing == .words { return false }
      if change.id == id { return change.noun != "treatment" || ["name", nil].contains(change.what) }
      if scales.contains("\(change.noun) \(change.id)") { return true }
      // Which line comes first turns on the others of its list.
      if isLine, change.id.hasPrefix(list) { return true }
      if change.section == .facts {
        return facts.contains(String(change.id.prefix { $0 != "/" }))
      }
      guard change.noun == "treatment", change.id == treatment else {
        return change.noun == "class" && isShared && change.id == owner
      }
      // The order of lines, the classes it is in, or its kind, which triage can go by.
      return isLine && change.verb == .reordered || isShared && ["classes", "kind"].contains(change.what)
    }
    let found = changes.indices.filter { concerns(changes[$0]) }
    return found.filter { changes[$0].id == id } + found.filter { changes[$0].id != id }
  }

  private func names(behind condition: Condition?, in ruleSet: RuleSet) -> Set<String> {
    Set(ruleSet.factsBehind([condition].compactMap { $0 }).map { ruleSet[$0].id })
  }
}
