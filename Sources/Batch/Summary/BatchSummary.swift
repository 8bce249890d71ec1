import Inference
import Knowledge

/// What a batch run counted, as it may be published: with the small counts held back, and others that would give them
/// away.
package struct BatchSummary: Sendable {
  let counts: BatchCounts
  let suppression: Suppression
  /// What is said of the numbers of profiles.
  let groups: SuppressedGroups
  /// What is said of each table.
  let tables: [SuppressedTable]

  /// O(items² × small counts) in the worst case.
  package init(_ counts: BatchCounts, suppressing suppression: Suppression) {
    self.counts = counts
    self.suppression = suppression
    let groups = SuppressedGroups(counts.profiles, counts.plan.breakdowns.map(\.groups), suppression)
    self.groups = groups
    tables = SummaryPlan.Table.allCases.map { table in
      SuppressedTable(
        (0..<counts.plan.itemCount(of: table)).map { counts[table, $0] }, groups, isExclusive: table.isExclusive,
        suppression)
    }
  }

  var plan: SummaryPlan { counts.plan }
  var ruleSet: RuleSet { counts.plan.ruleSet }

  /// The items of a table of which something is said, and those that no profile counts for.
  func items(of table: SummaryPlan.Table) -> (said: [Int], zero: [Int]) {
    if groups.isWithheld(0) { return ([], []) }
    let shown = tables[table.rawValue].shown
    return (shown.indices.filter { shown[$0][0] != .exactly(0) }, shown.indices.filter { shown[$0][0] == .exactly(0) })
  }
}
