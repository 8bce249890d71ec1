import Diagnostics
package import Knowledge

/// What has changed between two versions of a rule set, by meaning.
///
/// Where a rule stands, in which order rules stand, how lines are broken and what comments say is no change. Things are
/// known by their ids.
///
/// ```swift
/// let changes = RuleSetChanges(from: old, to: new)
/// changes.list.map(\.id)   // ["ssri/contraindications/maoi"]
/// ```
package struct RuleSetChanges: Sendable {
  package let old: RuleSet
  package let new: RuleSet
  /// The changes by section, within one by id.
  package let list: [Change]
  /// The new ids of rules that are called otherwise now, by the old ones.
  let renamed: [String: String]

  package init(from old: RuleSet, to new: RuleSet) {
    self.old = old
    self.new = new
    let comparison = InventoryComparison(Inventory(old), Inventory(new))
    let (oldScales, newScales) = (RuleScales(old), RuleScales(new))
    renamed = comparison.renamed
    list = comparison.changes().enumerated().map { index, change in
      var change = change
      if change.what == "points" || change.what == "standing" {
        let touched = newScales.rules(under: change)
        change.touches = touched.isEmpty ? oldScales.rules(under: change) : touched
      }
      return (index, change)
    }
    .sorted { left, right in
      let (l, r) = (left.1, right.1)
      if l.section != r.section { return l.section.order < r.section.order }
      if l.id != r.id { return l.id.utf8.lexicographicallyPrecedes(r.id.utf8) }
      return left.0 < right.0
    }
    .map(\.1)
  }

  /// How many changes can do what.
  package func count(_ bearing: Change.Bearing) -> Int { list.count { $0.bearing == bearing } }
}
