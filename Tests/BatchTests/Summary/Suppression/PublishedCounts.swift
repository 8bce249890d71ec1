@testable import Batch

/// All that a summary says of its counts as sums over unknown numbers, with the number of all profiles known.
struct PublishedCounts {
  /// The numbers as they are.
  private(set) var truths: [Int] = []
  /// What is said of them.
  private(set) var statements: [ShownCount] = []
  private(set) var names: [String] = []
  private(set) var puzzle = SumPuzzle()

  init(_ counts: RandomCounts, _ suppression: Suppression) {
    let groups = SuppressedGroups(counts.profiles, counts.breakdowns, suppression)
    let total = add(counts.profiles[0], .exactly(counts.profiles[0]), "all", suppression)
    let sizes =
      [total]
      + groups.profiles.indices.dropFirst().map {
        add(counts.profiles[$0], groups.shown[$0], "group \($0)", suppression)
      }
    for columns in counts.breakdowns { puzzle.sums.append(.init(of: columns.map { sizes[$0] }, is: total)) }
    for (number, table) in counts.tables.enumerated() {
      let shown = SuppressedTable(table.counts, groups, isExclusive: table.isExclusive, suppression).shown
      let cells = table.counts.indices.map { item in
        table.counts[item].indices.map { group in
          add(table.counts[item][group], shown[item][group], "table \(number) \(item),\(group)", suppression)
        }
      }
      for row in cells {
        for columns in counts.breakdowns { puzzle.sums.append(.init(of: columns.map { row[$0] }, is: row[0])) }
      }
      for group in sizes.indices {
        if table.isExclusive {
          puzzle.sums.append(.init(of: cells.map { $0[group] }, is: sizes[group]))
        } else {
          for row in cells { puzzle.sums.append(.init(of: [row[group]], is: sizes[group], isAtMost: true)) }
        }
      }
    }
  }

  private mutating func add(
    _ truth: Int, _ shown: ShownCount, _ name: String, _ suppression: Suppression
  ) -> Int {
    truths.append(truth)
    statements.append(shown)
    names.append(name)
    puzzle.truths.append(truth)
    puzzle.ranges.append(suppression.range(shown, most: max(truths[0], 1)))
    return truths.count - 1
  }

  /// The hidden numbers that can be worked out, those that are zero aside.
  var workedOut: [String] {
    truths.indices.filter { index in
      if case .exactly = statements[index] { return false }
      return truths[index] > 0 && puzzle.canDiffer(index) == false
    }.map { "\(names[$0]) is \(truths[$0])" }
  }
}
