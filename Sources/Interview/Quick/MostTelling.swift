import Inference
import Knowledge

extension Assessor {
  /// The fact, among some, whose answer leaves least open about the first suggestions, each possible answer tried and
  /// counted alike; of equals the one that the interview asks for first. `facts` must not be empty.
  ///
  /// What is open is measured in points of the score: see ``uncertainty(_:_:)``. The questions of an instrument are
  /// tried by its total, and its gain is shared among them.
  func mostTelling(of facts: [FactID], given row: AnswerRow, forFirst count: Int) -> FactID {
    verdicts.evaluate([row])
    verdicts.rank(.bounds)
    let contenders = verdicts.contenders(forFirst: count, 0)
    let before = uncertainty(0, count, among: contenders)
    var trials: [(fact: Int, row: AnswerRow)] = []
    var shares = Array(repeating: 1.0, count: facts.count)
    var seen: Set<Int> = []
    for (index, fact) in facts.enumerated() {
      var tried = fact
      if let instrument = ruleSet.instrument(of: fact), let total = ruleSet.total(of: instrument) {
        guard seen.insert(instrument).inserted else { continue }
        let items = Set(ruleSet.instruments[instrument].items)
        shares[index] = Double(facts.count { items.contains($0) })
        tried = total
      }
      let value = verdicts.value(of: tried, 0)
      trials += possibleRows(of: tried, value, row).map { (index, $0) }
    }
    var sums = Array(repeating: 0.0, count: facts.count)
    var counts = Array(repeating: 0.0, count: facts.count)
    for start in stride(from: 0, to: trials.count, by: Inspection.lanes) {
      let window = trials[start..<min(trials.count, start + Inspection.lanes)]
      verdicts.evaluate(window.map(\.row)[...])
      verdicts.readBounds()
      let contradicted = verdicts.contradicted
      for (lane, trial) in window.enumerated() where contradicted >> UInt64(lane) & 1 == 0 {
        sums[trial.fact] += uncertainty(lane, count, among: contenders)
        counts[trial.fact] += 1
      }
    }
    var best = (index: 0, gain: -Double.infinity)
    for index in facts.indices where counts[index] > 0 {
      let gain = (before - sums[index] / counts[index]) / shares[index]
      if gain > best.gain { best = (index, gain) }
    }
    return facts[best.index]
  }

  /// How much is open about the first suggestions: over all treatments that can be among them, what its score can still
  /// gain and lose; where it is not surely suggested, all that it has above the least of them.
  func uncertainty(_ lane: Int, _ count: Int, among known: [Int]) -> Double {
    let contenders = verdicts.contenders(forFirst: count, among: known, lane)
    let bounds = contenders.map { verdicts.bounds(of: $0, lane) }
    let floor = bounds.map(\.lowerBound).min() ?? 0
    var sum = 0
    for (treatment, bounds) in zip(contenders, bounds) {
      sum += bounds.upperBound - (verdicts.isSurelySuggested(treatment, lane) ? bounds.lowerBound : floor)
    }
    return Double(sum)
  }
}
