public import Knowledge

/// What a recommendation comes to, in short: enough to tell what two versions of the rules say apart.
///
/// Indices are those of the program's rule set.
public struct Conclusion: Sendable, Hashable {
  /// The triage rules that fired, in the order of the rule set.
  public var triage: [Int]
  /// The treatments that are suggested, ranked.
  public var suggestions: [Int]
  /// The treatments that are ruled out, in the order of the rule set.
  public var ruledOut: [Int]
  /// The treatments that triage withholds, in the order of the rule set.
  public var withheld: [Int]

  public init(triage: [Int] = [], suggestions: [Int] = [], ruledOut: [Int] = [], withheld: [Int] = []) {
    self.triage = triage
    self.suggestions = suggestions
    self.ruledOut = ruledOut
    self.withheld = withheld
  }
}

extension Program {
  /// What each profile's recommendation comes to, in the order of the rows, which are of the program's ``layout``;
  /// nothing for one whose stated facts contradict their derivations.
  ///
  /// It says what a recommendation does, at a fraction of the cost.
  public func conclusions(_ rows: [AnswerRow]) -> [Conclusion?] {
    let verdicts = Verdicts(self)
    var result: [Conclusion?] = []
    result.reserveCapacity(rows.count)
    for start in stride(from: 0, to: rows.count, by: Block.lanes) {
      let window = rows[start..<min(rows.count, start + Block.lanes)]
      verdicts.evaluate(window)
      verdicts.rank(.suggestions)
      let contradicted = verdicts.contradicted
      for lane in 0..<window.count {
        result.append(contradicted >> UInt64(lane) & 1 == 1 ? nil : verdicts.conclusion(lane))
      }
    }
    return result
  }
}

extension Verdicts {
  fileprivate func conclusion(_ lane: Int) -> Conclusion {
    func treatments(_ standing: Standing) -> [Int] {
      program.treatments.indices.filter { block.isSet(program.treatments[$0].standings[standing.order], lane) }
    }
    return Conclusion(
      triage: program.triage.indices.filter { block.isSet(program.triage[$0].value.isTrue, lane) },
      suggestions: suggestions(lane).map(\.treatment), ruledOut: treatments(.ruledOut), withheld: treatments(.withheld))
  }
}
