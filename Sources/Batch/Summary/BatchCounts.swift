/// How many profiles there are of each kind: for every item of every table, one count a group.
///
/// Counts of different workers add up with ``merge(_:)``, in any order to the same sum.
package struct BatchCounts: Sendable {
  package typealias Table = SummaryPlan.Table

  package let plan: SummaryPlan
  /// The rows that were read, failed ones included.
  package var rows = 0
  /// The rows that got no recommendation.
  package var failedRows = 0
  /// The counts of all tables: group by group, item by item, table by table.
  private var counts: [Int]
  /// Where the counts of each table begin.
  private let starts: [Int]

  /// Counts of nothing yet.
  package init(_ plan: SummaryPlan) {
    self.plan = plan
    var starts: [Int] = []
    var size = 0
    for table in Table.allCases {
      starts.append(size)
      size += plan.itemCount(of: table) * plan.groupCount
    }
    self.starts = starts
    counts = Array(repeating: 0, count: size)
  }

  /// Counts the profiles of some lanes for an item. O(groups), no allocation.
  ///
  /// - Parameter groups: for each group of the plan, the lanes of the profiles in it; the first is all lanes in use.
  package mutating func add(_ lanes: UInt64, to item: Int, of table: Table, groups: [UInt64]) {
    if lanes == 0 { return }
    assert(groups.count == plan.groupCount)
    let start = start(of: item, table)
    for group in groups.indices { counts[start + group] += (lanes & groups[group]).nonzeroBitCount }
  }

  /// Adds the counts of another worker with the same plan.
  package mutating func merge(_ other: BatchCounts) {
    assert(counts.count == other.counts.count)
    rows += other.rows
    failedRows += other.failedRows
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// The counts of an item, one a group.
  package subscript(table: Table, item: Int) -> [Int] {
    let start = start(of: item, table)
    return Array(counts[start..<start + plan.groupCount])
  }

  /// The number of profiles in each group: every profile has one urgency, or none.
  package var profiles: [Int] {
    (0..<plan.groupCount).map { group in
      (0..<plan.itemCount(of: .urgency)).reduce(0) { $0 + counts[start(of: $1, .urgency) + group] }
    }
  }

  mutating func set(_ table: Table, _ item: Int, to values: [Int]) {
    counts.replaceSubrange(start(of: item, table)..<start(of: item, table) + plan.groupCount, with: values)
  }

  private func start(of item: Int, _ table: Table) -> Int { starts[table.rawValue] + item * plan.groupCount }
}

extension BatchCounts: Equatable {
  /// Whether both have counted the same, by plans of the same shape.
  package static func == (left: BatchCounts, right: BatchCounts) -> Bool {
    left.rows == right.rows && left.failedRows == right.failedRows && left.starts == right.starts
      && left.counts == right.counts
  }
}
