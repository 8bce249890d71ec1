import Knowledge

/// The search for a profile in which a formula holds and for one in which it fails.
///
/// It answers the facts one after the other, 64 partial profiles at a time, and goes no further where what is answered
/// already decides the formula: more answers never take back what was known.
struct Search {
  let program: Program
  let axes: Axes
  /// The most partial profiles to evaluate.
  let limit: Int

  /// Whether the program's one probe can hold. O(partial profiles × gates ∕ 64).
  func satisfaction() -> Satisfaction {
    guard let probe = program.probes.first else { return .notDecided }
    let block = Block(program)
    var canHold = false
    var canFail = false
    var evaluated = 0
    var open: [(row: AnswerRow, next: Int)] = [(AnswerRow(program.layout), 0)]
    while !open.isEmpty {
      let batch = Array(open.suffix(Block.lanes))
      open.removeLast(batch.count)
      evaluated += batch.count
      if evaluated > limit { return .notDecided }
      block.evaluate(Array(batch.lazy.map(\.row))[...])
      var decisive: UInt64 = 0
      for (lane, partial) in batch.enumerated() where partial.next >= axes.corrections { decisive |= 1 << UInt64(lane) }
      let isTrue = block.planes[Int(probe.isTrue.index)] & decisive
      let isFalse = block.planes[Int(probe.isFalse.index)] & decisive
      canHold = canHold || isTrue != 0
      canFail = canFail || isFalse != 0
      if canHold, canFail { return .sometimes }
      for (lane, partial) in batch.enumerated() where (isTrue | isFalse) >> UInt64(lane) & 1 == 0 {
        guard partial.next < axes.all.count else { return .notDecided }
        let axis = axes.all[partial.next]
        for setting in axis.settings {
          var row = partial.row
          axis.set(setting, in: &row)
          open.append((row, partial.next + 1))
        }
      }
    }
    return canHold ? .always : .never
  }
}
