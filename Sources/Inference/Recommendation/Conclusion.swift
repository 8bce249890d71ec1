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
    let block = Block(self)
    var result: [Conclusion?] = []
    result.reserveCapacity(rows.count)
    for start in stride(from: 0, to: rows.count, by: Block.lanes) {
      let window = rows[start..<min(rows.count, start + Block.lanes)]
      block.evaluate(window)
      let contradicted = block.contradicted
      for lane in 0..<window.count {
        result.append(contradicted >> UInt64(lane) & 1 == 1 ? nil : block.conclusion(lane))
      }
    }
    return result
  }
}

extension Block {
  /// The lanes in which a stated fact that must agree with its derivation does not.
  fileprivate var contradicted: UInt64 {
    program.differences.reduce(0) { lanes, difference in
      program.ruleSet[difference.fact].whenStated == .mustAgree
        ? lanes | planes[Int(difference.wire.index)] : lanes
    }
  }
}

extension Block {
  fileprivate func conclusion(_ lane: Int) -> Conclusion {
    var conclusion = Conclusion()
    for index in program.triage.indices where isSet(program.triage[index].value.isTrue, lane) {
      conclusion.triage.append(index)
    }
    var ranked: [(key: RankKey, treatment: Int)] = []
    for treatment in program.treatments.indices {
      let digits = digits(of: program.treatments[treatment], lane)
      switch Standing.allCases[digits.standing] {
      case .suggested: ranked.append((program.ranks.key(of: treatment, digits), treatment))
      case .ruledOut: conclusion.ruledOut.append(treatment)
      case .withheld: conclusion.withheld.append(treatment)
      case .notEnoughEvidence, .notSuggested, .needsAnswers, .notApplicable: break
      }
    }
    ranked.sort { $0.key < $1.key }
    conclusion.suggestions = ranked.map(\.treatment)
    return conclusion
  }
}
