import Inference
import Knowledge
import Reporting
import Sampling
import TestSupport
import Testing

/// Made-up profiles are good ones, always the same for a seed, and as full as asked for.
@Suite struct ProfileSamplerTests {
  private static func rows(_ ruleSet: RuleSet, missing: Double, seed: UInt64, count: Int = 400) -> [AnswerRow] {
    let sampler = ProfileSampler(ruleSet, missing: missing)
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in sampler.row(&random) }
  }

  @Test func theSameSeedGivesTheSamePeople() {
    var random = Seed.generator(50, case: 0)
    let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
    let lines = ProfileLines(ruleSet, format: .ndjson)
    func text(_ seed: UInt64) -> [[UInt8]] {
      Self.rows(ruleSet, missing: 0.2, seed: seed).map { lines.line($0, id: "x") }
    }
    #expect(text(7) == text(7))
    #expect(text(7) != text(8))
  }

  @Test(arguments: [0, 0.15, 0.5, 1])
  func asMuchIsMissingAsAskedFor(share: Double) {
    var random = Seed.generator(51, case: 0)
    let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
    let base = ruleSet.facts.indices.filter { ruleSet.facts[$0].derivation == nil }.map { FactID($0) }
    let rows = Self.rows(ruleSet, missing: share, seed: 3, count: 2000)
    let stated = rows.reduce(0) { count, row in count + base.count { row.isStated($0) } }
    let found = 1 - Double(stated) / Double(rows.count * base.count)
    #expect(abs(found - share) < 0.05, "\(Seed.note(case: 0)): \(found)")
  }

  /// Derived facts are left to their derivations, so nothing can disagree with itself.
  @Test func nothingContradictsItself() {
    for number in 0..<20 {
      var random = Seed.generator(52, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let rows = Self.rows(ruleSet, missing: 0.1, seed: UInt64(number), count: 128)
      let contradicted = Program(ruleSet).conclusions(rows).count { $0 == nil }
      #expect(contradicted == 0, "\(Seed.note(case: number))")
    }
  }
}
