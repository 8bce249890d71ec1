import Batch
import ProfileFiles
import Reporting
import Testing

@Suite struct BatchSummaryTests {
  private func summary(
    by facts: [String] = ["age-group", "internet"], _ suppression: Suppression = .usual
  ) throws -> BatchSummary {
    BatchSummary(try SummarySample.counts(SummarySample.plan(by: facts)), suppressing: suppression)
  }

  /// A document without the fingerprint of its rule set.
  private func text(_ document: String) -> String { document.replacing(/sha256:[0-9a-f]{64}/, with: "sha256:…") }

  private func json(_ summary: BatchSummary, indent: Int? = nil) -> [UInt8] {
    var json = JSONWriter(indent: indent)
    summary.json(&json, version: "0.0.0")
    return json.bytes
  }

  @Test func isAPageOfMarkdown() throws {
    #expect(text(try summary().markdown(version: "0.0.0")) == BatchSummaryGolden.markdown + "\n")
  }

  @Test func isADocumentOfJSON() throws {
    #expect(text(String(decoding: json(try summary(), indent: 2), as: UTF8.self)) == BatchSummaryGolden.json)
  }

  @Test func withoutFactsAndLimitItIsPlain() throws {
    let page = try summary(by: [], .none).markdown(version: "0.0.0")
    #expect(page.contains(BatchSummaryGolden.withoutGroups))
    #expect(!page.contains("held back"))
  }

  /// The order of what is held back must not say which is the more.
  @Test func orderTellsNothingOfWhatIsHeldBack() throws {
    func rows(_ counts: [Int]) throws -> String {
      let plan = try SummarySample.plan(by: [])
      var all = BatchCounts(plan)
      for (item, count) in counts.enumerated() {
        for _ in 0..<count {
          all.add(1, to: item, of: .firstSuggestion, groups: [1])
          all.add(1, to: 0, of: .urgency, groups: [1])
        }
      }
      all.rows = counts.reduce(0, +)
      return BatchSummary(all, suppressing: .usual).markdown(version: "0.0.0")
    }
    #expect(try rows([2, 4, 30]) == rows([4, 2, 30]))
    #expect(try rows([2, 9, 30]) != rows([9, 2, 30]))
  }

  @Test func fewProfilesAreOnlyCounted() throws {
    var counts = BatchCounts(try SummarySample.plan())
    counts.add(0b111, to: 0, of: .urgency, groups: Array(repeating: 0b111, count: 8))
    counts.add(0b111, to: 2, of: .firstSuggestion, groups: Array(repeating: 0b111, count: 8))
    counts.rows = 3
    let summary = BatchSummary(counts, suppressing: .usual)
    #expect(
      summary.markdown(version: "0.0.0").hasSuffix("That is too few to say more: counts under 5 are not shown.\n"))
    let document = try #require(JSONNode(json(summary)))
    #expect(document["profiles"]?["under"]?.integer == 5)
    for table in document["tables"]?.elements ?? [] { #expect(table["items"] == .list([])) }
  }

  @Test func nothingCountedIsSaidToo() throws {
    let summary = BatchSummary(BatchCounts(try SummarySample.plan()), suppressing: .usual)
    let page = summary.markdown(version: "0.0.0")
    #expect(page.contains("0 rows read, none failed, 0 counted."))
    #expect(page.contains("2 treatments come first for nobody."))
    #expect(JSONNode(json(summary))?["profiles"]?.integer == 0)
  }

  @Test func documentsAreTheSameEveryTime() throws {
    #expect(json(try summary()) == json(try summary()))
    #expect(try summary().markdown(version: "1") == summary().markdown(version: "1"))
  }
}
