import Inference
import Knowledge
import Reporting
import Testing

@testable import Reports

@Suite("Pages as Markdown")
struct MarkdownReportTests {
  @Test("they say all that the HTML says", arguments: Shipped.examples)
  func isWhole(_ name: String) throws {
    let program = Program(try Shipped.ruleSet())
    let document = try SamplePages.document(name, program, profile: name)
    let markdown = document.markdown()
    let report = try #require(document.page.reports.first)
    for entry in report.contents { #expect(markdown.contains("### \(entry.title)\n")) }
    for card in (report.suggestions?.first ?? []) + (report.suggestions?.rest?.cards ?? []) {
      #expect(markdown.contains("#### \(card.rank). \(markdownText(card.name))\n"))
      for entry in card.reasons.entries { #expect(markdown.contains("- **\(entry.points)** \(entry.words.markdown)")) }
      for caveat in card.caveats { #expect(markdown.contains(caveat.markdown)) }
      for finding in card.evidence?.entries ?? [] { #expect(markdown.contains(finding.words.markdown)) }
    }
  }

  @Test("what tries to break out stands there as text", arguments: ["nothing-answered", "crisis-au"])
  func hostile(_ name: String) throws {
    let program = Program(Hostile.rewritten(try Shipped.ruleSet()))
    let markdown = try SamplePages.document(name, program, profile: Hostile.text).markdown()
    let treatment = try SamplePages.treatmentDocument("ssri", program.ruleSet).markdown()
    let table = TableDocument(TreatmentTable(program.ruleSet), version: "0.1.0").markdown()
    let explained = try SampleCase.all.map { sample in
      ExplanationDocument(try sample.page(program, profile: Hostile.text), version: "0.1.0").markdown()
    }
    for text in [markdown, treatment, table] + explained {
      #expect(text.contains("&lt;script&gt;"))
      for word in ["<script", "<img", "](javascript", "](b)\"", "</title"] { #expect(!text.contains(word)) }
      let tags = text.matches(of: /<[^>\n]*>/).map { String($0.0) }
      #expect(Set(tags).subtracting(["<details>", "</details>", "<summary>", "</summary>"]).isEmpty)
    }
  }
}
