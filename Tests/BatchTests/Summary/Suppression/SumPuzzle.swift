/// Unknown whole numbers of which ranges and sums are known: what one can find out about them, by trying.
struct SumPuzzle {
  /// Numbers that add up to another one, or at most to it.
  struct Sum {
    var terms: [Int]
    var total: Int
    var isAtMost: Bool

    init(of terms: [Int], is total: Int, isAtMost: Bool = false) {
      self.terms = terms
      self.total = total
      self.isAtMost = isAtMost
    }
  }

  /// A solution, which the search stays near to.
  var truths: [Int] = []
  var ranges: [ClosedRange<Int>] = []
  var sums: [Sum] = []

  /// Whether there is a solution with another number in the place of this one; nothing where that takes too long to find.
  func canDiffer(_ index: Int) -> Bool? {
    let (range, truth) = (ranges[index], truths[index])
    var tries = 1000
    if truth > range.lowerBound, hasSolution(index, in: range.lowerBound...truth - 1, &tries) { return true }
    if truth < range.upperBound, hasSolution(index, in: truth + 1...range.upperBound, &tries) { return true }
    return tries > 0 ? false : nil
  }

  private func hasSolution(_ index: Int, in range: ClosedRange<Int>, _ tries: inout Int) -> Bool {
    var ranges = ranges
    ranges[index] = range
    return hasSolution(ranges, &tries)
  }

  private func hasSolution(_ ranges: [ClosedRange<Int>], _ tries: inout Int) -> Bool {
    tries -= 1
    guard tries > 0, let ranges = narrowed(ranges) else { return false }
    let open = ranges.indices.filter { ranges[$0].count > 1 }
    guard let index = open.min(by: { (ranges[$0].count, $0) < (ranges[$1].count, $1) }) else { return true }
    return ranges[index].sorted { (abs($0 - truths[index]), $0) < (abs($1 - truths[index]), $1) }.contains { value in
      var next = ranges
      next[index] = value...value
      return hasSolution(next, &tries)
    }
  }

  /// The ranges that the sums leave, or nothing where they contradict each other.
  private func narrowed(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>]? {
    var ranges = ranges
    var hasChanged = true
    func narrow(_ index: Int, from least: Int, to most: Int) -> Bool {
      let (least, most) = (max(least, ranges[index].lowerBound), min(most, ranges[index].upperBound))
      if least > most { return false }
      if least...most != ranges[index] {
        ranges[index] = least...most
        hasChanged = true
      }
      return true
    }
    while hasChanged {
      hasChanged = false
      for sum in sums {
        let least = sum.terms.reduce(0) { $0 + ranges[$1].lowerBound }
        let most = sum.terms.reduce(0) { $0 + ranges[$1].upperBound }
        let total = ranges[sum.total]
        guard narrow(sum.total, from: least, to: sum.isAtMost ? total.upperBound : most) else { return nil }
        for term in sum.terms {
          let range = ranges[term]
          let from = sum.isAtMost ? range.lowerBound : total.lowerBound - (most - range.upperBound)
          guard narrow(term, from: from, to: total.upperBound - (least - range.lowerBound)) else { return nil }
        }
      }
    }
    return ranges
  }
}
