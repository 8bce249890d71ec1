public import Knowledge

/// What a program says to one profile.
public enum Outcome: Sendable {
  case recommendation(Recommendation)
  /// Stated facts that their derivations definitely contradict; nothing is recommended on such a profile.
  case contradictions([Contradiction])
}

extension Program {
  /// What the rules say to each profile, in their order. Rows are of the program's ``layout``.
  public func recommend(_ rows: [AnswerRow], detail: Detail = .everything) -> [Outcome] {
    let verdicts = Verdicts(self)
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(rows.count)
    for start in stride(from: 0, to: rows.count, by: Block.lanes) {
      let window = rows[start..<min(rows.count, start + Block.lanes)]
      verdicts.evaluate(window)
      for (lane, row) in window.enumerated() { outcomes.append(verdicts.outcome(lane, row, detail)) }
    }
    return outcomes
  }

  /// What the rules say to a profile.
  public func recommend(_ row: AnswerRow, detail: Detail = .everything) -> Outcome {
    let verdicts = Verdicts(self)
    verdicts.evaluate([row])
    return verdicts.outcome(0, row, detail)
  }

  /// What a fact can still be for a profile, its derivation included.
  public func value(of fact: FactID, in row: AnswerRow) -> Possible {
    let block = Block(self)
    block.evaluate([row])
    return block.value(of: fact, 0)
  }
}
