import Knowledge

/// The changes of numbers as ladders: from the present value up, from it down, and from the least up where there is
/// none. A lower rung is a smaller change. Every other change is a ladder of one rung.
struct Ladders {
  /// For each change, the first one in the list that is of its ladder.
  private var ladders: [Int] = []
  /// For each change, how many smaller ones its ladder has.
  private var rungs: [Int] = []
  private let isDownward: [Bool]

  /// - Parameter changes: those of a fact stand together, its values from the least.
  init(_ changes: [Change]) {
    isDownward = changes.map { change in
      guard case .number(let to) = change.to, case .number(let from)? = change.from else { return false }
      return to < from
    }
    for (index, change) in changes.enumerated() {
      if case .number = change.to, index > 0, changes[index - 1].fact == change.fact,
        isDownward[index - 1] == isDownward[index]
      {
        ladders.append(ladders[index - 1])
        rungs.append(rungs[index - 1] + 1)
      } else {
        ladders.append(index)
        rungs.append(0)
      }
    }
    // The way down was climbed from its far end.
    for index in changes.indices.reversed() where isDownward[index] {
      let isNearest = index + 1 == changes.count || ladders[index + 1] != ladders[index]
      rungs[index] = isNearest ? 0 : rungs[index + 1] + 1
    }
  }

  /// The first change of the ladder that a change is on.
  func ladder(_ change: Int) -> Int { ladders[change] }

  /// How many changes of its ladder are smaller.
  func rung(_ change: Int) -> Int { rungs[change] }

  /// The next smaller change on a change's ladder.
  func nearer(than change: Int) -> Int? {
    rungs[change] == 0 ? nil : isDownward[change] ? change + 1 : change - 1
  }
}
