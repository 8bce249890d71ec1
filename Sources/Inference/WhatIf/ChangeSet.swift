/// One or two changes by their position in a list, the earlier first.
struct ChangeSet {
  var first: Int
  var second: Int?
  /// Which suggestion a treatment is with them, from 1.
  var rank = 0

  init(_ first: Int, _ second: Int? = nil) {
    self.first = first
    self.second = second
  }

  var changes: [Int] { [first] + [second].compactMap { $0 } }
}

extension Ladders {
  /// Those of some sets of one size of which no smaller one is among them, in the order of the changes. O(n log n).
  func smallest(_ sets: [ChangeSet]) -> [ChangeSet] {
    struct Key: Hashable {
      var first: Int
      var second: Int?
    }
    let families = Dictionary(grouping: sets) { Key(first: ladder($0.first), second: $0.second.map(ladder)) }
    var smallest: [ChangeSet] = []
    for family in families.values {
      let sorted = family.sorted { rungs(of: $0) < rungs(of: $1) }
      // With the first change growing, the second must shrink.
      var least = Int.max
      for set in sorted where rungs(of: set).second < least {
        least = rungs(of: set).second
        smallest.append(set)
      }
    }
    return smallest.sorted { ($0.first, $0.second ?? 0) < ($1.first, $1.second ?? 0) }
  }

  private func rungs(of set: ChangeSet) -> (first: Int, second: Int) {
    (rung(set.first), set.second.map(rung) ?? 0)
  }
}
