public import Knowledge

/// Whether each of many conditions can hold and can fail, over all complete profiles that agree with themselves.
///
/// Exact, or not decided. A sample of profiles, the same for all, settles most; the rest are settled by going through
/// every answer that could make a difference, each with a program of its facts alone.
public struct ConditionSurvey: Sendable {
  /// What is known of each probe, in their order.
  public let results: [Satisfaction]

  /// - Parameter limit: the most worlds to go through for one condition.
  public init(_ ruleSet: RuleSet, _ probes: [Probe], limit: Int = 1 << 18) {
    let facts = ruleSet.withoutRules
    let seen = Self.sample(facts, probes)
    results = zip(probes, seen).map { probe, seen in
      guard let condition = probe.condition else { return .always }
      if seen.holds, seen.fails { return .sometimes }
      return Program(facts, probing: [probe])
        .satisfaction(of: condition, treatment: probe.treatment, limit: limit)
    }
  }

  /// Which conditions were seen to hold and to fail.
  private static func sample(_ ruleSet: RuleSet, _ probes: [Probe]) -> [(holds: Bool, fails: Bool)] {
    let program = Program(ruleSet, probing: probes)
    var worlds = SampleWorlds(of: probes, in: ruleSet, layout: program.layout)
    var seen = [(holds: Bool, fails: Bool)](repeating: (false, false), count: probes.count)
    let block = Block(program)
    for _ in 0..<blocks {
      block.evaluate((0..<Block.lanes).map { _ in worlds.next() })
      let lanes = block.active & ~block.contradicted
      for (index, probe) in program.probes.enumerated() {
        if block.planes[Int(probe.isTrue.index)] & lanes != 0 { seen[index].holds = true }
        if block.planes[Int(probe.isFalse.index)] & lanes != 0 { seen[index].fails = true }
      }
    }
    return seen
  }

  private static let blocks = 256
}

extension RuleSet {
  /// The facts alone: what conditions come to depends on nothing else.
  fileprivate var withoutRules: RuleSet {
    RuleSet(header: header, ratings: ratings, facts: facts, treatments: [], ranking: ranking)
  }
}
