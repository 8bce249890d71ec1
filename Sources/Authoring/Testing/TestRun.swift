package import Inference
import Knowledge
import RuleFiles

/// What came of running test cases.
package struct TestRun: Sendable {
  /// What came of one case.
  package enum Result: Sendable, Hashable {
    case passed
    /// The indices of the expectations that were not met.
    case failed([Int])
    /// The profile contradicts itself, so that nothing can be recommended.
    case contradicts
  }

  /// The results, in the order of the cases.
  package let results: [Result]
  /// What each rule was seen to do.
  package let sightings: [RuleSightings]

  /// Runs the cases, 64 at a time, side by side. O(cases × rules ∕ 64) beside ranking.
  package init(_ program: Program, _ cases: [TestCase]) {
    let blocks = stride(from: 0, to: cases.count, by: Inspection.lanes).map {
      cases[$0..<min(cases.count, $0 + Inspection.lanes)]
    }
    let runs = blocks.concurrentMap(weight: { $0.count << 10 }) { Self.run(program, $0) }
    results = runs.flatMap(\.results)
    var sightings = [RuleSightings](repeating: RuleSightings(), count: program.rules.count)
    for run in runs {
      for index in sightings.indices { sightings[index].add(run.rules, RuleID(index), of: run.results) }
    }
    self.sightings = sightings
  }

  package var passedCount: Int { results.count { $0 == .passed } }

  private static func run(
    _ program: Program, _ cases: ArraySlice<TestCase>
  ) -> (results: [Result], rules: RulePlanes) {
    let inspection = Inspection(program, cases.map(\.answers))
    let results = cases.enumerated().map { lane, test in result(of: test, program, inspection, lane) }
    return (results, inspection.rules)
  }

  static func result(of test: TestCase, _ program: Program, _ inspection: Inspection, _ lane: Int) -> Result {
    let detail = test.expectations.reduce(into: Detail()) { $0.formUnion($1.claim.detail) }
    guard case .recommendation(let recommendation) = inspection.outcome(lane: lane, detail: detail) else {
      return .contradicts
    }
    let check = ClaimCheck(program: program, inspection: inspection, lane: lane, recommendation: recommendation)
    let failed = test.expectations.indices.filter { !check.holds(test.expectations[$0].claim) }
    return failed.isEmpty ? .passed : .failed(failed)
  }
}

/// In how many cases a rule was seen to do each thing it can do. Cases whose profile contradicts itself don't count.
package struct RuleSightings: Sendable, Hashable {
  package var fires = 0
  package var open = 0
  package var silent = 0

  package subscript(state: RuleState) -> Int {
    switch state {
    case .fires: fires
    case .open: open
    case .silent: silent
    }
  }

  fileprivate mutating func add(_ planes: RulePlanes, _ rule: RuleID, of results: [TestRun.Result]) {
    var lanes: UInt64 = 0
    for (lane, result) in results.enumerated() where result != .contradicts { lanes |= 1 << UInt64(lane) }
    let fires = (planes.fires[rule.index] & lanes).nonzeroBitCount
    let open = (planes.open[rule.index] & lanes).nonzeroBitCount
    self.fires += fires
    self.open += open
    silent += lanes.nonzeroBitCount - fires - open
  }
}
