import Sampling
import TestSupport

/// Counts of made-up profiles: of all, and of each group of some break-downs.
struct RandomCounts {
  struct Table {
    var isExclusive: Bool
    /// For each item a count of all profiles, then of each group.
    var counts: [[Int]]
  }

  private(set) var profiles: [Int]
  private(set) var breakdowns: [Range<Int>] = []
  private(set) var tables: [Table]

  /// - Parameters:
  ///   - groups: the number of groups of each break-down.
  ///   - items: the number of items of each table.
  init(profiles count: Int, groups: [Int], items: [(count: Int, isExclusive: Bool)], _ random: inout SplitMix64) {
    var groupCount = 1
    for count in groups {
      breakdowns.append(groupCount..<groupCount + count)
      groupCount += count
    }
    profiles = Array(repeating: 0, count: groupCount)
    tables = items.map { Table(isExclusive: $0.isExclusive, counts: []) }
    for table in tables.indices {
      tables[table].counts = Array(repeating: Array(repeating: 0, count: groupCount), count: items[table].count)
    }
    // Some groups and items are rare.
    let shares = items.map { item in (0..<item.count).map { _ in random.pick([0.02, 0.1, 0.3, 0.9]) } }
    let rare = breakdowns.map { groups in groups.map { _ in random.pick([1, 1, 3, 10]) } }
    for _ in 0..<count {
      let own = [0] + breakdowns.indices.map { Self.pick(Array(breakdowns[$0]), weights: rare[$0], &random) }
      for group in own { profiles[group] += 1 }
      for table in tables.indices {
        let all = Array(tables[table].counts.indices)
        let items =
          tables[table].isExclusive
          ? [Self.pick(all, weights: shares[table].map { Int($0 * 50) }, &random)]
          : all.filter { random.chance(shares[table][$0]) }
        for item in items {
          for group in own { tables[table].counts[item][group] += 1 }
        }
      }
    }
  }

  private static func pick(_ values: [Int], weights: [Int], _ random: inout SplitMix64) -> Int {
    var rest = random.int(0...weights.reduce(0, +) - 1)
    for (value, weight) in zip(values, weights) {
      if rest < weight { return value }
      rest -= weight
    }
    return values[0]
  }
}
