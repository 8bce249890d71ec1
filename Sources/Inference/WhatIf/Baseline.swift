import Knowledge

/// What the rules say to the profile as it is, in the first lane of evaluated verdicts.
struct Baseline {
  let first: [Int]
  let isWithheld: Bool
  private let count: Int
  /// By triage rule.
  private let hasFired: [Bool]

  init(_ verdicts: Verdicts, first count: Int) {
    self.count = count
    first = verdicts.suggestions(0).prefix(count).map(\.treatment)
    hasFired = verdicts.program.triage.indices.map { verdicts.plane(ofTriage: $0) & 1 == 1 }
    isWithheld = Self.isWithheld(verdicts, 0)
  }

  private static func isWithheld(_ verdicts: Verdicts, _ lane: Int) -> Bool {
    var isWithheld = false
    verdicts.forEachFiredTriage(lane) {
      if verdicts.program.ruleSet.triage[$0].withholds == .everything { isWithheld = true }
    }
    return isWithheld
  }

  /// The lanes in which other triage rules fire, a bit each.
  func lanesOfOtherTriage(_ verdicts: Verdicts) -> UInt64 {
    hasFired.indices.reduce(0) { lanes, index in
      lanes | (hasFired[index] ? ~verdicts.plane(ofTriage: index) : verdicts.plane(ofTriage: index))
    }
  }

  /// Whether the first suggestions are others, or in another order.
  func isOther(_ verdicts: Verdicts, _ lane: Int) -> Bool {
    !verdicts.suggestions(lane).prefix(count).lazy.map(\.treatment).elementsEqual(first)
  }

  func difference(_ verdicts: Verdicts, _ lane: Int) -> WhatIf.Difference {
    let then = verdicts.suggestions(lane).prefix(count).map(\.treatment)
    var difference = WhatIf.Difference(first: then, isWithheld: Self.isWithheld(verdicts, lane))
    difference.entered = then.filter { !first.contains($0) }
    difference.left = first.filter { !then.contains($0) }.map {
      WhatIf.Departure(treatment: $0, standing: verdicts.standing(of: $0, lane))
    }
    difference.moved = zip(then.indices, then).filter { rank, treatment in
      first.contains(treatment) && !(rank < first.count && first[rank] == treatment)
    }
    .map(\.1)
    for index in verdicts.program.triageOrder {
      let fires = verdicts.plane(ofTriage: index) >> UInt64(lane) & 1 == 1
      if fires, !hasFired[index] { difference.fired.append(index) }
      if !fires, hasFired[index] { difference.ended.append(index) }
    }
    return difference
  }
}
