import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What a what-if says is what the naive evaluator says of every changed profile, on random rule sets and profiles.
@Suite struct RandomWhatIfTests {
  @Test(arguments: 0..<10) func whatIfsSayWhatEveryChangeDoes(part: Int) throws {
    var profiles = 0
    var effects = 0
    for number in part * 34..<part * 34 + 34 {
      var random = Seed.generator(61, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.forChanges(case: number), &random)
      let program = Program(ruleSet)
      let generator = ProfileGenerator(ruleSet)
      for _ in 0..<3 {
        profiles += 1
        let row = generator.row(&random)
        let count = random.int(1...3)
        let found = program.whatIf(row, first: count)
        let expected = Self.effects(row, first: count, ruleSet)
        #expect((found == nil) == (expected == nil), "\(Seed.note(case: number))")
        guard let found, let expected else { continue }
        let stated = found.effects.filter { !ruleSet.isWide($0.change.fact) }
        #expect(stated.map { DefinedChange($0.change) } == expected.map(\.change), "\(Seed.note(case: number))")
        #expect(stated.map(\.difference) == expected.map(\.difference), "\(Seed.note(case: number))")
        for change in stated.map(\.change) {
          #expect(change.isChangeable == ruleSet[change.fact].isChangeable)
          #expect(change.from == row[change.fact, ruleSet[change.fact].type])
        }
        effects += stated.count
      }
    }
    #expect(profiles == 102 && effects > 100)
  }

  /// The changes that make a difference, by the naive evaluator; nothing for a profile that contradicts itself.
  private static func effects(
    _ row: AnswerRow, first count: Int, _ ruleSet: RuleSet
  ) -> [(change: DefinedChange, difference: WhatIf.Difference)]? {
    let evaluator = ReferenceEvaluator(ruleSet)
    let now = evaluator.verdict(on: row)
    if !now.errors.isEmpty { return nil }
    let changes = DefinedChange.all(of: row, answering: Set(now.asks), in: ruleSet).filter { !ruleSet.isWide($0.fact) }
    let differences = changes.map { change -> WhatIf.Difference? in
      var changed = row
      change.apply(to: &changed)
      let then = evaluator.verdict(on: changed)
      return then.errors.isEmpty ? difference(now, then, first: count) : nil
    }
    return changes.indices.compactMap { index in
      guard let difference = differences[index] else { return nil }
      // Of neighbouring values that come to the same only the nearest is said.
      let isFurther = [index - 1, index + 1].contains {
        changes.indices.contains($0) && differences[$0] == difference
          && changes[$0].isNearer(than: changes[index], in: row)
      }
      return isFurther ? nil : (changes[index], difference)
    }
  }

  private static func difference(
    _ now: ReferenceVerdict, _ then: ReferenceVerdict, first count: Int
  ) -> WhatIf.Difference? {
    let (before, after) = (Array(now.suggestions.prefix(count)), Array(then.suggestions.prefix(count)))
    var difference = WhatIf.Difference(first: after, isWithheld: then.isWithheld)
    difference.entered = after.filter { !before.contains($0) }
    difference.left = before.filter { !after.contains($0) }.map { treatment in
      WhatIf.Departure(treatment: treatment, standing: then.treatments[treatment].standing)
    }
    difference.moved = after.filter {
      before.contains($0) && before.firstIndex(of: $0) != after.firstIndex(of: $0)
    }
    difference.fired = then.triage.filter { !now.triage.contains($0) }
    difference.ended = now.triage.filter { !then.triage.contains($0) }
    return before == after && difference.fired.isEmpty && difference.ended.isEmpty ? nil : difference
  }
}
