import Authoring
import Diagnostics
import Foundation
import Inference
import Knowledge
import RuleFiles
import TestSupport
import Testing

/// What is warned of, and where; and what is not, though it is near.
struct LintTests {
  /// Facts that are all used, and a treatment to which a case adds a section.
  private static func base(_ more: String = "") -> String {
    """
    facts:
      age: {type: integer, range: 5 to 110}
      group: {type: choice, ordered: true, options: {young: Young, old: Old}, derive: {old: {age: at least 60}, otherwise: young}}
      mood: {type: choice, ordered: true, options: {good: Good, low: Low}}
      alone: {type: yes-no}
      pills: {type: choices, options: {red: Red, blue: Blue, green: Green}}
      load: {type: integer, range: 0 to 4, derive: {sum: [{points: 1, when: {alone: yes}}, {count: pills}]}}
    treatments:
      tea:
        name: Tea
        kind: talking
        rating: {otherwise: {level: unclear, basis: published, source: book}}
        access:
          everything:
            when: {any: [{age: 40}, {group: old}, {mood: low}, {alone: yes}, {pills: red}, {load: 2}]}
            note: This uses every fact.
            source: book
    \(more)
    """
  }

  /// What the tests' base leaves unused.
  private static let unusedInBase: Set<String> = ["unused-kind", "unused-weight"]

  private static func found(_ text: RuleText) throws -> [Diagnostic] {
    let loading = text.loading
    let ruleSet = try #require(
      loading.ruleSet, "\(CaretRenderer(sources: loading.sources).render(loading.diagnostics))")
    return Lints.diagnostics(of: ruleSet).filter { diagnostic in
      diagnostic.place?.source == text.source.name || !unusedInBase.contains(diagnostic.id)
    }
  }

  @Test func theBaseIsClean() throws {
    #expect(try Self.found(RuleText(Self.base())).map(\.message) == [])
  }

  @Test(arguments: LintCase.conditions + LintCase.rules)
  func saysWhatIsWrongWithARule(_ lint: LintCase) throws {
    try check(RuleText(Self.base("    \(lint.text)")), lint)
  }

  @Test(arguments: LintCase.sections)
  func saysWhatIsWrongWithTheRest(_ lint: LintCase) throws {
    let base = SourceText(name: "tea.yaml", text: Self.base())
    try check(RuleText(lint.text, beneath: RuleText.base + [base]), lint)
  }

  private func check(_ text: RuleText, _ lint: LintCase) throws {
    let found = try Self.found(text)
    guard let id = lint.id else {
      #expect(found.map(\.message) == [])
      return
    }
    #expect(found.map(\.id) == [id])
    #expect(found.first?.place == text.places.first)
    #expect(found.first?.severity == .warning)
  }

  @Test func anUnusedWeightIsSaid() throws {
    let ids = Lints.diagnostics(of: try RuleText(Self.base()).ruleSet()).map(\.id)
    #expect(ids.filter { $0 == "unused-weight" }.count == 2)
  }

  @Test(arguments: [("2027-11-21", []), ("2027-11-22", ["tea"]), ("2028-06-02", ["tea", "the rule set"])])
  func aReviewIsOverdueTheDayAfter(_ today: String, _ owners: [String]) throws {
    let text = RuleText(
      Self.base("    reviewed: 2025-11-21"), beneath: [Self.header("reviewed: 2026-06-01, review-months: 24")])
    let today = try #require(Day(today))
    let found = Lints.diagnostics(of: try text.ruleSet(), today: today).filter { $0.id == "review-overdue" }
    #expect(found.count == owners.count)
    for owner in owners { #expect(found.contains { $0.message.contains(owner) }) }
  }

  /// The tests' base whose header says more.
  private static func header(_ more: String) -> SourceText {
    let base = String(decoding: RuleText.base[0].bytes, as: UTF8.self)
    return SourceText(name: "base.yaml", text: base.replacing("title: Test}", with: "title: Test, \(more)}"))
  }

  @Test(arguments: [("language: en", ["needless-question", "unused-fact"]), ("summary-by: [shoes]", [])])
  func aFactOfSummariesIsUsed(_ header: String, _ ids: [String]) throws {
    let text = RuleText(
      """
      facts:
        size: {type: integer, range: 20 to 50, question: Which size?}
        shoes: {type: yes-no, derive: {when: {size: over 44}}}
      """, beneath: [Self.header(header), SourceText(name: "tea.yaml", text: Self.base())])
    #expect(try Self.found(text).map(\.id).sorted() == ids)
  }

  @Test func aSourceOfATestCaseIsCited() throws {
    let text = RuleText(
      "sources: {novel: {citation: A novel. 2021.}}",
      beneath: RuleText.base + [SourceText(name: "tea.yaml", text: Self.base())])
    let ruleSet = try text.ruleSet()
    let reading = CaseFiles(Program(ruleSet)).read([
      SourceText(name: "t.yaml", text: "cases: {a: {source: novel, expect: {standing: {tea: not-enough-evidence}}}}")
    ])
    let ids = Lints.diagnostics(of: ruleSet, cases: reading.cases).map(\.id)
    #expect(!ids.contains("uncited-source"))
  }

  @Test func whatIsTooMuchIsNotDecided() throws {
    let facts = (0..<20).map { "  item-\($0): {type: integer, range: 0 to 9}" }.joined(separator: "\n")
    let items = (0..<20).map { "{of: item-\($0), times: 2, when: {alone: yes}}" }.joined(separator: ", ")
    // Twice a number is never odd, but nothing short of all the answers shows that.
    let text = RuleText(
      """
      facts:
      \(facts)
        sum: {type: integer, range: 0 to 360, derive: {sum: [\(items)]}}
      """,
      beneath: RuleText.base + [
        SourceText(
          name: "tea.yaml",
          text: Self.base("    caveats: {odd: {when: {sum: 179}, note: Odd., source: book}}"))
      ])
    let found = Lints.diagnostics(of: try text.ruleSet()).filter { $0.place?.source == "tea.yaml" }
    #expect(found.map(\.id) == ["not-decided"])
    #expect(found.first?.severity == .remark)
    #expect(found.first?.help.first?.contains("more than \(Int.max) worlds") == true)
  }

  @Test func aSumOfManyItemsIsDecided() throws {
    let facts = (0..<20).map { "  item-\($0): {type: integer, range: 0 to 9}" }.joined(separator: "\n")
    let items = (0..<20).map { "{of: item-\($0), times: 2}" }.joined(separator: ", ")
    let text = RuleText(
      """
      facts:
      \(facts)
        sum: {type: integer, range: 0 to 360, derive: {sum: [\(items)]}}
      """,
      beneath: RuleText.base + [
        SourceText(
          name: "tea.yaml",
          text: Self.base("    caveats: {odd: {when: {sum: 179}, note: Odd., source: book}}"))
      ])
    let found = Lints.diagnostics(of: try text.ruleSet()).filter { $0.place?.source == "tea.yaml" }
    #expect(found.map(\.id) == ["never-holds"])
  }

  @Test func everyLintIsTested() {
    let tested = Set((LintCase.conditions + LintCase.rules + LintCase.sections).compactMap(\.id))
    #expect(tested.union(["review-overdue", "unused-weight", "not-decided"]) == Set(Lint.allCases.map(\.rawValue)))
  }

  @Test func theShippedRulesAreClean() throws {
    for (loading, name) in [(Shipped.depression, "depression"), (Shipped.insomnia, "insomnia")] {
      let ruleSet = try #require(loading.ruleSet)
      let tests = RuleFolder.read(Shipped.project.appending(path: "Rules/\(name)").path(), .tests)
      let reading = CaseFiles(Program(ruleSet)).read(tests.sources)
      let found = Lints.diagnostics(of: ruleSet, cases: reading.cases, today: Day("2026-11-21"))
      #expect(found.map(\.message) == [])
    }
  }
}
