import Inference
import Knowledge

/// The cases in order to be run against mutants, with what the changed conditions come to in each.
struct MutantTrial: Sendable {
  private let program: Program
  private let mutants: [Mutant]
  private let cases: [TestCase]
  /// The indices of the cases that pass.
  private let passed: [Int]
  /// For each mutant, where its probes begin; see ``probes(of:_:)``.
  private let probes: [Range<Int>?]
  /// For each block of passed cases, the truth of all probes.
  private let truths: [[(isTrue: UInt64, isFalse: UInt64)]]
  /// For each rule, the cases that expect something of it.
  private let mentions: [RuleID: Set<Int>]

  init(_ program: Program, _ cases: [TestCase], _ passed: [Int], _ mutants: [Mutant]) {
    self.program = program
    self.mutants = mutants
    self.cases = cases
    self.passed = passed
    var conditions: [Probe] = []
    probes = mutants.map { mutant in
      guard let condition = mutant.condition else { return nil }
      let start = conditions.count
      for treatment in condition.treatments {
        conditions.append(Probe(condition.before, treatment: treatment))
        conditions.append(Probe(condition.after, treatment: treatment))
      }
      return start..<conditions.count
    }
    let probing = Program(program.ruleSet, probing: conditions)
    truths = stride(from: 0, to: passed.count, by: Inspection.lanes).map { start in
      let rows = passed[start..<min(passed.count, start + Inspection.lanes)].map { cases[$0].answers }
      let inspection = Inspection(probing, rows)
      return conditions.indices.map { inspection.truth(ofProbe: $0) }
    }
    var mentions: [RuleID: Set<Int>] = [:]
    for index in passed {
      for rule in cases[index].expectations.compactMap(\.claim.rule) { mentions[rule, default: []].insert(index) }
    }
    self.mentions = mentions
  }

  /// Whether some case notices a mutant.
  func fate(of index: Int) -> MutationRun.Fate {
    let mutant = mutants[index]
    let differing = differingCases(index)
    if differing.isEmpty { return .unnoticed(differing: 0) }
    if let noticed = noticedDirectly(index, differing) { return .noticed(by: noticed) }
    var ruleSet = program.ruleSet
    mutant.apply(to: &ruleSet)
    let changed = Program(ruleSet)
    let mentioning = mutant.rule.flatMap { mentions[$0] } ?? []
    let ordered = differing.filter { mentioning.contains($0) } + differing.filter { !mentioning.contains($0) }
    for start in stride(from: 0, to: ordered.count, by: Inspection.lanes) {
      let block = ordered[start..<min(ordered.count, start + Inspection.lanes)]
      let inspection = Inspection(changed, block.map { cases[$0].answers })
      for (lane, test) in block.enumerated()
      where TestRun.result(of: cases[test], changed, inspection, lane) != .passed {
        return .noticed(by: test)
      }
    }
    return .unnoticed(differing: differing.count)
  }

  /// The passed cases in which the mutant's condition comes out otherwise than the rule's; all where there is none.
  private func differingCases(_ index: Int) -> [Int] {
    guard let range = probes[index] else { return passed }
    return lanes(differing: range).map { passed[$0] }
  }

  private func lanes(differing range: Range<Int>) -> [Int] {
    truths.indices.flatMap { block -> [Int] in
      var lanes: UInt64 = 0
      for probe in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
        let (before, after) = (truths[block][probe], truths[block][probe + 1])
        lanes |= (before.isTrue ^ after.isTrue) | (before.isFalse ^ after.isFalse)
      }
      return (0..<Inspection.lanes).filter { lanes >> UInt64($0) & 1 == 1 }.map { block * Inspection.lanes + $0 }
    }
  }

  /// A case that expects of the changed rule itself what it no longer does, seen without running the changed rules.
  private func noticedDirectly(_ index: Int, _ differing: [Int]) -> Int? {
    guard let rule = mutants[index].rule, let range = probes[index], range.count == 2,
      ![RuleEntry.Role.rates, .line].contains(program.rules[rule.index].role), let mentioning = mentions[rule]
    else { return nil }
    let positions = Dictionary(passed.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return differing.first { test in
      guard mentioning.contains(test), let position = positions[test] else { return false }
      let truth = truths[position / Inspection.lanes][range.lowerBound + 1]
      let lane = UInt64(position % Inspection.lanes)
      let state: RuleState =
        truth.isTrue >> lane & 1 == 1 ? .fires : truth.isFalse >> lane & 1 == 1 ? .silent : .open
      return cases[test].expectations.contains { $0.claim.isBroken(by: state, of: rule) }
    }
  }
}

extension Claim {
  /// The rule that it is about.
  fileprivate var rule: RuleID? {
    switch self {
    case .ruledOut(_, let rule), .rule(let rule, _), .caveat(let rule), .triage(let rule): rule
    default: nil
    }
  }

  /// Whether it can't be true where a rule does this.
  fileprivate func isBroken(by state: RuleState, of rule: RuleID) -> Bool {
    switch self {
    case .rule(rule, let expected): expected != state
    case .ruledOut(_, by: rule), .caveat(rule), .triage(rule): state != .fires
    default: false
    }
  }
}
