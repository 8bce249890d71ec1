import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// Minimal changes against all sets of up to two changes, on random rule sets and profiles: what is stated does what it
/// says, no smaller set does, and none is missing.
@Suite struct RandomMinimalChangesTests {
  @Test func minimalChangesAreThoseOfAllSets() async {
    let workers = 8
    let tally = await withTaskGroup(of: Tally.self) { group in
      for worker in 0..<workers { group.addTask { Self.run(worker, of: workers) } }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
    for failure in tally.failures.prefix(3) { Issue.record("\(failure)") }
    #expect(tally.profiles >= 1000)
    #expect(tally.sizes.allSatisfy { $0 > 200 }, "\(tally.sizes)")
  }

  struct Tally: Sendable {
    var profiles = 0
    /// How many sets of no, one and two changes there were.
    var sizes = [0, 0, 0]
    var failures: [String] = []

    mutating func add(_ other: Tally) {
      profiles += other.profiles
      sizes = zip(sizes, other.sizes).map { $0 + $1 }
      failures += other.failures
    }
  }

  private static func run(_ worker: Int, of workers: Int) -> Tally {
    var tally = Tally()
    var number = worker * 100_000
    while tally.profiles < 1000 / workers {
      var random = Seed.generator(62, case: number)
      var ruleSet = RuleSetGenerator.ruleSet(.forChanges(case: number), &random)
      ruleSet.fix { random.chance(0.15) }
      let program = Program(ruleSet)
      let profiles = ProfileGenerator(ruleSet)
      for _ in 0..<3 {
        let row = profiles.row(&random)
        if let sets = ChangeSets(row, program) { compare(sets, program, Seed.note(case: number), &tally) }
      }
      number += 1
    }
    return tally
  }

  private static func compare(_ sets: ChangeSets, _ program: Program, _ note: String, _ tally: inout Tally) {
    tally.profiles += 1
    let evaluator = ReferenceEvaluator(program.ruleSet)
    for treatment in program.ruleSet.treatments.indices {
      for count in 1...2 {
        let expected = sets.minimal(bringing: treatment, intoFirst: count)
        let found = program.minimalChanges(sets.row, bringing: treatment, intoFirst: count)
        let ways = found?.ways ?? []
        for way in ways {
          tally.sizes[way.changes.count] += 1
          var changed = sets.row
          for change in way.changes { change.apply(to: &changed) }
          let verdict = evaluator.verdict(on: changed)
          if !verdict.errors.isEmpty || verdict.suggestions.firstIndex(of: treatment) != way.rank - 1
            || way.rank > count
          {
            tally.failures.append("\(note): \(way) does not bring \(treatment) into the first \(count)")
          }
        }
        let stated = ways.map { $0.changes.map { DefinedChange($0) } }
        if stated != expected || found?.more != 0 {
          tally.failures.append(
            "\(note), \(treatment) into the first \(count):\n\(stated)\ninstead of\n\(expected)\n"
              + RuleSetDescription(program.ruleSet).text(sets.row))
        }
      }
    }
  }
}
