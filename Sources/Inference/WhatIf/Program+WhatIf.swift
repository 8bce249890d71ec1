package import Knowledge

extension Program {
  /// What every single change of a profile's answers would change of the first so many suggestions and of triage: every
  /// other answer to what is answered, and every answer to what open rules wait for. Nothing for a profile whose stated
  /// facts contradict their derivations. O(changes × (gates + treatments)).
  ///
  /// Facts that nobody can change are among them: that a rule turns on age is worth knowing. See
  /// ``Change/isChangeable``.
  package func whatIf(_ row: AnswerRow, first count: Int) -> WhatIf? {
    let verdicts = Verdicts(self)
    verdicts.evaluate([row])
    guard verdicts.contradicted == 0 else { return nil }
    verdicts.rank(.suggestions)
    let changes = verdicts.changes(of: row, answering: Set(verdicts.openFacts))
    let baseline = Baseline(verdicts, first: count)
    var differences: [WhatIf.Difference?] = []
    var tried = changes.count
    verdicts.evaluate(row, with: changes.count, changes: { changes[$0].apply(to: &$1) }) { window in
      verdicts.rank(.suggestions)
      let contradicted = verdicts.contradicted
      tried -= contradicted.nonzeroBitCount
      let triage = baseline.lanesOfOtherTriage(verdicts)
      for lane in 0..<window.count {
        let isContradicted = contradicted >> UInt64(lane) & 1 == 1
        let isOther = triage >> UInt64(lane) & 1 == 1 || baseline.isOther(verdicts, lane)
        differences.append(!isContradicted && isOther ? baseline.difference(verdicts, lane) : nil)
      }
    }
    let ladders = Ladders(changes)
    let effects = changes.indices.compactMap { index -> WhatIf.Effect? in
      guard let difference = differences[index] else { return nil }
      if let nearer = ladders.nearer(than: index), differences[nearer] == difference { return nil }
      return WhatIf.Effect(change: changes[index], difference: difference)
    }
    return WhatIf(first: baseline.first, isWithheld: baseline.isWithheld, effects: effects, tried: tried)
  }
}
