/// What is said of the counts of one table.
///
/// An item with few profiles is withheld, broken down in no way, and so are the groups with few profiles; what is left is
/// a network of cells for each fact that it is broken down by. To one who knows nothing but what is said, every hidden
/// count that is not zero could be at least two numbers.
struct SuppressedTable {
  /// What is said of each item's counts: of all profiles, then of each group.
  private(set) var shown: [[ShownCount]]
  private let counts: [[Int]]
  private let groups: SuppressedGroups
  /// Whether each profile counts for exactly one item, so that every column adds up to a known number.
  private let isExclusive: Bool
  private let suppression: Suppression

  init(_ counts: [[Int]], _ groups: SuppressedGroups, isExclusive: Bool, _ suppression: Suppression) {
    self.counts = counts
    self.groups = groups
    self.isExclusive = isExclusive
    self.suppression = suppression
    shown = counts.map { $0.map { .exactly($0) } }
    if suppression.limit == 0 { return }
    if groups.isWithheld(0) {
      shown = counts.map { $0.map { _ in .withheld } }
      return
    }
    var unprotected: Set<Int> = []
    // Each round ends it or withholds one more item.
    while let isHidden = hiddenItems(unprotected) {
      shown = counts.map { $0.map { .exactly($0) } }
      withhold(isHidden)
      guard let item = protectCells() else { return }
      unprotected.insert(item)
    }
    for item in counts.indices where counts[item][0] > 0 { shown[item][0] = .withheld }
    withholdCells(Array(repeating: true, count: counts.count))
  }

  /// The items to withhold, or nothing where that would not do.
  private func hiddenItems(_ unprotected: Set<Int>) -> [Bool]? {
    let all = counts.map { $0[0] }
    if isExclusive { return HiddenLine(all, also: unprotected, suppression)?.isHidden }
    return all.indices.map { suppression.isSmall(all[$0]) || unprotected.contains($0) }
  }

  private mutating func withhold(_ isHidden: [Bool]) {
    for item in counts.indices where isHidden[item] {
      // No count exceeds the number of profiles, so that the least count of all of them would be no secret.
      let isBound = counts[item][0] == suppression.limit && suppression.limit == groups.profiles[0]
      shown[item][0] = isBound ? .withheld : suppression.hidden(counts[item][0])
    }
    withholdCells(isHidden)
  }

  /// Withholds the cells of some items and of the withheld groups, but for those that can only be zero.
  private mutating func withholdCells(_ isHidden: [Bool]) {
    for item in counts.indices where counts[item][0] > 0 {
      for group in groups.profiles.indices.dropFirst() where groups.profiles[group] > 0 {
        if isHidden[item] || groups.isWithheld(group) { shown[item][group] = .withheld }
      }
    }
  }

  /// Hides the small cells of what is left, and others to protect them; gives back an item that can't be protected so.
  private mutating func protectCells() -> Int? {
    // Items that don't exclude each other have nothing in common that could give one away.
    let parts = isExclusive ? [counts.indices] : counts.indices.map { $0..<$0 + 1 }
    for columns in groups.breakdowns {
      for items in parts {
        var network = CellNetwork(
          items.map { Array(counts[$0][columns]) }, shown: items.map { Array(shown[$0][columns]) },
          most: Array(groups.profiles[columns]), hasColumnSums: isExclusive, suppression)
        if let row = network.protect() { return items.lowerBound + row }
        for item in items { shown[item].replaceSubrange(columns, with: network.shown[item - items.lowerBound]) }
      }
    }
    return nil
  }
}
