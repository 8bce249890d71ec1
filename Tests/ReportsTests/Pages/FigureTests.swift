import Inference
import Knowledge
import Testing

@testable import Reports

/// Every number on a page was published, answered, or counts what is on the page.
@Suite("Figures")
struct FigureTests {
  /// What the page itself says of its rules and rule files: their places, and marks on a scale.
  private static func isMachinery(_ element: HTMLElement) -> Bool {
    element.classes.contains("place") || element.classes.contains("axis") || ["style", "footer"].contains(element.name)
  }

  private static func numbers(in text: String) -> [String] {
    text.matches(of: /[0-9]+(?:[.,][0-9]+)*/).map { String($0.0) }
  }

  @Test(
    "all numbers of a report are found in the rules or the answers, or rank, score or count",
    arguments: Shipped.examples)
  func recommendation(_ name: String) throws {
    let program = Program(try Shipped.ruleSet())
    let recommendation = try Shipped.recommendation(name, program)
    let published = Set(Self.numbers(in: try Shipped.rulesText() + (try Shipped.text(ofProfile: name))))
    let assessments = recommendation.suggestions + recommendation.others
    let scores = assessments.flatMap { [$0.score, $0.bounds.lowerBound, $0.bounds.upperBound] }.map(\.magnitude)
    let counts = 0...max(program.ruleSet.sources.count, program.ruleSet.facts.count)
    let page = try #require(SamplePages.pages()[name]).root
    let body = try #require(page.all("body").first)
    let found = Self.numbers(in: body.text(leavingOut: Self.isMachinery))
    #expect(found.count > 10)
    for number in Set(found) where !published.contains(number) {
      let value = try #require(UInt(number), "\(number) is in no rule file")
      #expect(scores.contains(value) || counts.contains(Int(value)), "\(number) is in no rule file")
    }
  }

  @Test("the figures of a card are those of its treatment", arguments: Shipped.examples)
  func card(_ name: String) throws {
    let ruleSet = try Shipped.ruleSet()
    let page = try #require(SamplePages.pages()[name]).root
    for card in page.all(ofClass: "card") {
      let heading = try #require(card.all("h4").first).text()
      let treatment = try #require(
        ruleSet.treatments.first { entry in
          heading.hasSuffix(entry.short.map { "\(entry.name) (\($0))" } ?? entry.name)
        })
      try check(card, treatment)
    }
  }

  @Test(
    "the figures of a treatment's page are its own",
    arguments: [("show-ipt", "interpersonal-psychotherapy"), ("show-ssri", "ssri")])
  func treatment(_ name: String, _ id: String) throws {
    let ruleSet = try Shipped.ruleSet()
    let treatment = ruleSet.treatments[try #require(ruleSet.treatment(named: id))]
    try check(try #require(SamplePages.pages()[name]).root, treatment)
  }

  private func check(_ element: HTMLElement, _ treatment: Treatment) throws {
    let drawn = element.all(ofClass: "effect").filter { !$0.classes.contains("axis") }
    let withInterval = treatment.findings.filter { $0.effectKind != nil }
    #expect(drawn.count == withInterval.count)
    let effects = withInterval.compactMap { finding in
      finding.value.map { "\($0.text) (\(finding.interval[0].text) to \(finding.interval[1].text))" }
    }
    for row in drawn {
      let figure = try #require(row.all(ofClass: "figure").first)
      let text = figure.text { $0.classes.contains("cite") }
      #expect(effects.contains { text.hasPrefix($0) }, "\(text) is not among the findings of \(treatment.id)")
    }
    let own = Set(
      treatment.findings.flatMap { finding in
        ([finding.value, finding.numberNeededToTreat, finding.studies, finding.participants].compactMap(\.self)
          + finding.interval).map(\.text)
          + Self.numbers(
            in: [finding.population, finding.comparator, finding.outcome, finding.note, finding.severity]
              .compactMap(\.self).joined(separator: " "))
      }.flatMap { Self.numbers(in: $0) })
    for finding in element.all(ofClass: "finding") {
      let figures = finding.all(ofClass: "figures").map { $0.text { $0.classes.contains("cite") } }.joined()
      for number in Self.numbers(in: figures) where number != "95" {
        #expect(own.contains(number), "\(number) is not a figure of \(treatment.id)")
      }
    }
  }
}
