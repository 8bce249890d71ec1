public import Knowledge

/// Whether each of many conditions can hold and can fail, over all complete profiles that agree with themselves.
///
/// Exact, or not decided. A sample of profiles, the same for all, settles most; the rest are settled one by one.
public struct ConditionSurvey: Sendable {
  /// What is known of each probe, in their order.
  public let results: [Satisfaction]
  /// How many worlds each probe that was not decided turns on, by its position; the greatest number for more.
  public let worlds: [Int: Int]

  /// - Parameter limit: the most partial profiles to try for one condition.
  public init(_ ruleSet: RuleSet, _ probes: [Probe], limit: Int = 1 << 17) {
    let reasoner = Reasoner(ruleSet, limit: limit)
    let formulas = probes.map { reasoner.formula($0.condition, for: $0.treatment) }
    reasoner.drawSample()
    let results = formulas.map { reasoner.satisfaction(of: $0) }
    self.results = results
    let open = formulas.indices.filter { results[$0] == .notDecided }
    worlds = Dictionary(uniqueKeysWithValues: open.map { ($0, reasoner.worlds(of: formulas[$0])) })
  }
}
