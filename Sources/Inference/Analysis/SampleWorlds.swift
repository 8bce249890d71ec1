import Knowledge

/// Complete profiles drawn at random, always the same ones: most conditions are seen both to hold and to fail in them,
/// which proves that they can.
///
/// Numbers are drawn near the values at which some test changes, choices with few, some or most of their options, so
/// that rare conditions come up too.
struct SampleWorlds {
  private let ruleSet: RuleSet
  private let layout: AnswerLayout
  /// What of each fact the conditions turn on.
  private let uses: [FactID: Closure.Use]
  private var state: UInt64 = 0x5EED_0F_E71D_E271

  init(of probes: [Probe], in ruleSet: RuleSet, layout: AnswerLayout) {
    self.ruleSet = ruleSet
    self.layout = layout
    var closure = Closure(of: [], for: nil, in: ruleSet)
    for probe in probes { closure.add(probe.condition, for: probe.treatment) }
    uses = closure.uses
  }

  /// The next profile.
  mutating func next() -> AnswerRow {
    var row = AnswerRow(layout)
    for (fact, use) in uses.sorted(by: { $0.key < $1.key }) {
      let declared = ruleSet[fact]
      if declared.derivation != nil {
        if declared.whenStated == .mustAgree || below(2) == 0 { continue }
      }
      row.set(fact, to: answer(to: declared, use))
    }
    return row
  }

  private mutating func answer(to fact: Fact, _ use: Closure.Use) -> Answer {
    switch fact.type {
    case .yesNo: return .yesNo(below(2) == 0)
    case .choice(let options, _): return .choice(below(options.count))
    case .choices(let options, _):
      // Of a hundred options, so many are included.
      let share = [0, 3, 15, 50, 90][below(5)]
      var yes: [Int] = []
      var no: [Int] = []
      for option in options.indices {
        if below(100) < share { yes.append(option) } else { no.append(option) }
      }
      return .choices(yes: yes, no: no)
    case .number(let type):
      let cuts = use.cuts.sorted()
      guard !cuts.isEmpty, below(4) > 0 else { return .number(value(in: type.range)) }
      let cut = cuts[below(cuts.count)]
      let near = below(2) == 0 ? cut : cut.subtractingReportingOverflow(1).partialValue
      return .number(min(max(near, type.range.lowerBound), type.range.upperBound))
    }
  }

  private mutating func value(in range: ClosedRange<Int64>) -> Int64 {
    let (span, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    guard !overflow, span < Int64.max else { return range.lowerBound }
    return range.lowerBound + Int64(bits() % UInt64(span + 1))
  }

  private mutating func below(_ count: Int) -> Int { Int(bits() % UInt64(count)) }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
