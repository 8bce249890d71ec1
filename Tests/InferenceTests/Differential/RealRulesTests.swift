import Diagnostics
import Foundation
import Inference
import Knowledge
import RuleFiles
import Sampling
import TestSupport
import Testing

/// The engine must say what the naive evaluator says of the rules that come with it, too.
@Suite struct RealRulesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules/depression")

  @Test func engineAgreesOnTheRulesAboutDepression() throws {
    let loading = RuleFolder.load(Self.folder.path())
    let ruleSet = try #require(
      loading.ruleSet, "\(CaretRenderer(sources: loading.sources).render(loading.diagnostics))")
    let program = Program(ruleSet)
    let evaluator = ReferenceEvaluator(ruleSet)
    let profiles = ProfileGenerator(ruleSet)
    var random = Seed.generator(12, case: 0)
    let rows = (0..<100).map { _ in profiles.row(&random) }
    for (row, outcome) in zip(rows, program.recommend(rows)) {
      let comparison = Comparison(program, row, outcome, evaluator.verdict(on: row))
      #expect(comparison.differences == [], "\(Seed.note(case: 0)): \(comparison.describe.text(row))")
    }
  }
}
