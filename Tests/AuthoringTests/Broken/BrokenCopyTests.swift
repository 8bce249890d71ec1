import Authoring
import Diagnostics
import Knowledge
import RuleFiles
import Testing

/// Mistakes in copies of the depression rules: each is found, at the right place, and with a way out.
struct BrokenCopyTests {
  @Test(arguments: BrokenCopy.errors)
  func isRefused(_ copy: BrokenCopy) throws {
    let (sources, place) = try copy.sources()
    let loading = RuleFiles.load(sources)
    #expect(loading.ruleSet == nil)
    try check(loading.diagnostics, copy, place)
    #expect(loading.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: BrokenCopy.warnings)
  func isWarnedOf(_ copy: BrokenCopy) throws {
    let (sources, place) = try copy.sources()
    let loading = RuleFiles.load(sources)
    let ruleSet = try #require(
      loading.ruleSet, "\(CaretRenderer(sources: loading.sources).render(loading.diagnostics))")
    let found = Lints.diagnostics(of: ruleSet, today: Day("2026-11-21"))
    try check(found.filter { !Self.besides.contains($0.message) }, copy, place)
  }

  /// What is said of the rules without a mistake, as the test cases, which cite some works, are left aside here.
  private static let besides = Set(
    Shipped.depression.ruleSet.map { Lints.diagnostics(of: $0, today: Day("2026-11-21")).map(\.message) } ?? [])

  private func check(_ diagnostics: [Diagnostic], _ copy: BrokenCopy, _ place: Place) throws {
    let found = diagnostics.filter { $0.id == copy.id }
    #expect(found.map(\.place?.description).contains(place.description), "\(diagnostics.map(\.message))")
    let fault = try #require(found.first)
    #expect(!fault.help.isEmpty)
    // One mistake gives one fault, or a few that hang together.
    #expect(diagnostics.count <= 3, "\(diagnostics.map(\.message))")
  }

  @Test func thereAreMoreThanTwenty() {
    #expect(BrokenCopy.errors.count + BrokenCopy.warnings.count > 20)
    #expect(Set((BrokenCopy.errors + BrokenCopy.warnings).map(\.id)).count > 18)
  }
}
