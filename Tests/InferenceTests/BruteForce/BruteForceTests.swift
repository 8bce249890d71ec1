import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What the engine says of an incomplete profile must hold for every complete profile it can still become.
@Suite struct BruteForceTests {
  private static let ruleSets = 200
  private static let profiles = 50

  @Test func everyCompletionKeepsWhatWasSaid() async {
    let workers = 8
    let tally = await withTaskGroup(of: Tally.self) { group in
      for worker in 0..<workers {
        group.addTask {
          stride(from: worker, to: Self.ruleSets, by: workers).reduce(into: Tally()) { $0.add(Self.run(case: $1)) }
        }
      }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
    for failure in tally.failures.prefix(3) { Issue.record("\(failure)") }
    #expect(tally.profiles == Self.ruleSets * Self.profiles)
    #expect(tally.completions > 50_000)
    let share = tally.missed * 1000 / max(1, tally.open)
    print(
      """
      brute force: \(tally.profiles) profiles (\(tally.contradictory) contradict themselves), \
      \(tally.completions) completions; of \(tally.open) profiles with several completions of which some \
      suggestion is truly settled, fewer are called settled in \(tally.missed) (\(share / 10).\(share % 10) %); \
      \(tally.settled) of \(tally.trulySettled) truly settled suggestions are called so
      """)
  }

  struct Tally: Sendable {
    var profiles = 0
    var contradictory = 0
    var completions = 0
    var settled = 0
    var trulySettled = 0
    /// Profiles with several completions of which some suggestion is truly settled.
    var open = 0
    /// Those of them of which fewer are called settled than truly are.
    var missed = 0
    var failures: [String] = []

    mutating func add(_ other: Tally) {
      profiles += other.profiles
      contradictory += other.contradictory
      completions += other.completions
      settled += other.settled
      trulySettled += other.trulySettled
      open += other.open
      missed += other.missed
      failures += other.failures
    }
  }

  private static func run(case number: Int) -> Tally {
    var random = Seed.generator(2, case: number)
    let ruleSet = RuleSetGenerator.ruleSet(.small, &random)
    let profiles = ProfileGenerator(ruleSet)
    let rows = (0..<Self.profiles).map { _ in profiles.row(&random) }
    var run = BruteForceRun(ruleSet, note: Seed.note(case: number))
    run.check(rows, &random)
    return run.tally
  }
}
