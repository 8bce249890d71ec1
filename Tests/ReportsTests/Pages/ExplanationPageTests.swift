import Diagnostics
import Inference
import Knowledge
import Reporting
import Testing

@testable import Reports

@Suite("A page of an explanation")
struct ExplanationPageTests {
  private static func page(_ sample: SampleCase) throws -> HTMLElement {
    try #require(SamplePages.pages()[sample.name]).root
  }

  private static func report(_ sample: SampleCase) throws -> ExplanationReport {
    let program = Program(try Shipped.ruleSet())
    return ExplanationDocument(try sample.page(program), version: "0.1.0").page.report
  }

  @Test("every rule stands there in words, with its place and its proof", arguments: SampleCase.all)
  func rules(_ sample: SampleCase) throws {
    let content = try sample.page(Program(try Shipped.ruleSet())).content
    let page = try Self.page(sample)
    let rules = page.all(ofClass: "rules").flatMap(\.elements)
    let items = content.sections.flatMap(\.items)
    try #require(rules.count == items.count)
    for (rule, item) in zip(rules, items) {
      let text = rule.text()
      #expect(text.contains(item.text))
      #expect(text.contains(item.rule))
      #expect(rule.classes == ["open"] || item.state == .fires || item.isUnmet)
      #expect(rule.all(ofClass: "does").first?.text().isEmpty == false)
      let lines = rule.all(ofClass: "proof").flatMap(\.elements)
      #expect(lines.count == item.rows.count)
      #expect(rule.all(ofClass: "asks").isEmpty == item.asks.isEmpty)
    }
    let silent = page.all(ofClass: "silent").flatMap(\.elements)
    #expect(silent.count == content.sections.flatMap(\.silent).count)
  }

  @Test("the lines of a proof stand as deep as they do in its outline", arguments: SampleCase.all)
  func depth(_ sample: SampleCase) throws {
    func depths(_ list: HTMLElement, _ depth: Int) -> [Int] {
      list.elements.flatMap { line in
        [depth] + line.elements.filter { $0.classes == ["proof"] }.flatMap { depths($0, depth + 1) }
      }
    }
    let items = try sample.page(Program(try Shipped.ruleSet())).content.sections.flatMap(\.items)
    let rules = try Self.page(sample).all(ofClass: "rules").flatMap(\.elements)
    for (rule, item) in zip(rules, items) {
      let lists = rule.elements.flatMap(\.elements).filter { $0.classes == ["proof"] }
      #expect(lists.flatMap { depths($0, 0) } == item.rows.map(\.depth))
    }
  }

  @Test("the truth of a line is told by a sign and a word, not by its colour alone", arguments: SampleCase.all)
  func truth(_ sample: SampleCase) throws {
    let words = ["true": ["yes:", "✓"], "false": ["no:", "✗"], "unknown": ["open:", "?"]]
    let lines = try Self.page(sample).all(ofClass: "proof").flatMap(\.elements)
    #expect(!lines.isEmpty)
    for line in lines {
      let told = try #require(line.classes.first.flatMap { words[$0] })
      #expect(line.elements.first { $0.classes == ["heard"] }?.text() == told[0] + " ")
      let sign = try #require(line.elements.first { $0.classes == ["sign"] })
      #expect(sign.text() == told[1])
      #expect(sign.attributes["aria-hidden"] == "true")
    }
  }

  @Test("it has no number that the page for a terminal does not have", arguments: SampleCase.all)
  func figures(_ sample: SampleCase) throws {
    let program = Program(try Shipped.ruleSet())
    // Contacts are written more fully than there, from the rules.
    let known = Set(Self.numbers(in: try sample.page(program).text(width: 100, ink: .plain) + Shipped.rulesText()))
    let body = try #require(try Self.page(sample).all("main").first)
    let counts = try Self.report(sample).sections.compactMap { $0.silent.map { "\($0.entries.count)" } }
    let found = Self.numbers(on: body)
    #expect(found.count > 10)
    #expect(Set(found).subtracting(known).subtracting(counts) == [])
  }

  /// The numbers in each text by itself: those of neighbouring cells are not one.
  private static func numbers(on element: HTMLElement) -> [String] {
    element.children.flatMap { child in
      switch child {
      case .text(let text): numbers(in: text)
      case .element(let element): numbers(on: element)
      }
    }
  }

  private static func numbers(in text: String) -> [String] {
    text.matches(of: /[0-9]+(?:[.,][0-9]+)*/).map { String($0.0) }
  }

  @Test(
    "the bar of the score adds up to it, whatever the treatment", arguments: ["nothing-answered", "severe-on-ssri"])
  func score(_ example: String) throws {
    let program = Program(try Shipped.ruleSet())
    for treatment in program.ruleSet.treatments {
      let sample = SampleCase(name: treatment.id, example: example, treatment: treatment.id)
      let page = try sample.page(program)
      let report = ExplanationDocument(page, version: "0.1.0").page.report
      let bar = report.sections.first { $0.id == "score" }?.bar
      let told = bar?.description.split(separator: ", ").compactMap { part in
        part.split(separator: " ").first.flatMap { Int($0.replacing("−", with: "-").replacing("+", with: "")) }
      }
      #expect((told ?? []).reduce(0, +) == page.content.proof.assessment.score, "\(treatment.id)")
    }
  }

  @Test("two treatments stand side by side in a table with a head") func versus() throws {
    let sample = try #require(SampleCase.all.first { $0.name == "explain-versus" })
    let table = try #require(try sample.page(Program(try Shipped.ruleSet())).versus)
    let element = try #require(try Self.page(sample).all("table").first)
    let heads = element.all("thead").flatMap { $0.all("th") }
    #expect(heads.map { $0.text() } == ["Point", "IPT", "CBT"])
    #expect(heads.allSatisfy { $0.attributes["scope"] == "col" })
    let rows = element.all("tbody").flatMap { $0.all("tr") }
    #expect(
      rows.map { $0.elements.map { $0.text() } }
        == table.rows.filter(\.differs).map { [$0.title, $0.left, $0.right] })
    #expect(rows.allSatisfy { $0.elements.first?.attributes["scope"] == "row" })
  }

  @Test("for whom a treatment is comes first where it is not for this person, with its proof") func notMeant() throws {
    let sample = try #require(SampleCase.all.first { $0.name == "explain-not-meant" })
    let rule = try #require(try Self.page(sample).all(ofClass: "rules").first?.elements.first)
    #expect(rule.classes == ["grave"])
    #expect(rule.all(ofClass: "does").first?.text() == "not met: ")
    #expect(rule.all(ofClass: "proof").first?.elements.first?.classes == ["false"])
  }

  @Test("what can't wait stands before all else") func alert() throws {
    let sample = try #require(SampleCase.all.first { $0.name == "explain-crisis" })
    let page = try Self.page(sample)
    let article = try #require(page.all("article").first)
    #expect(article.all("section").first?.attributes["role"] == "alert")
    #expect(article.all("a").contains { $0.attributes["href"] == "tel:000" })
    #expect(page.all("nav").isEmpty)
  }

  @Test("the ways to the first suggestion stand there, or that there are none") func ways() throws {
    let program = Program(try Shipped.ruleSet())
    var found = 0
    for sample in SampleCase.all where sample.isAskingWhyNot {
      let page = try sample.page(program)
      let ways = try #require(page.ways)
      let part = try #require(try Self.report(sample).texts.first { $0.id == "ways" })
      let text = try Self.page(sample).text()
      #expect(part.items.count == (page.wayWords == nil ? ways.count + (page.moreWays > 0 ? 1 : 0) : 0))
      for words in part.paragraphs + part.items { #expect(text.contains(words)) }
      found += part.items.count
    }
    #expect(found > 0)
  }

  @Test("Markdown says all that the HTML says", arguments: SampleCase.all)
  func markdown(_ sample: SampleCase) throws {
    let program = Program(try Shipped.ruleSet())
    let document = ExplanationDocument(try sample.page(program), version: "0.1.0")
    let markdown = document.markdown()
    let report = document.page.report
    let titles = report.sections.map(\.title) + report.texts.map(\.title) + [report.versus?.title].compactMap(\.self)
    for title in titles { #expect(markdown.contains("### \(markdownText(title))\n")) }
    for row in report.versus?.rows ?? [] {
      #expect(markdown.contains("| \([row.title, row.left, row.right].map(markdownText).joined(separator: " | ")) |"))
    }
    func check(_ parts: [ProofPart]) {
      for part in parts {
        #expect(markdown.contains("- \(part.sign) \(markdownText(part.text))"))
        check(part.parts)
      }
    }
    for section in report.sections {
      for rule in section.rules {
        #expect(markdown.contains(rule.words.markdown))
        check(rule.parts)
        if let asks = rule.asks { #expect(markdown.contains("**Closed by:** \(markdownText(asks))")) }
      }
      for entry in section.silent?.entries ?? [] { #expect(markdown.contains("- ✗ \(markdownText(entry.text))")) }
    }
    for item in report.texts.flatMap(\.items) { #expect(markdown.contains("- \(markdownText(item))")) }
  }
}
