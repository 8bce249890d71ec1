import Inference
import Knowledge
import Testing

@testable import Reports

@Suite("A report of recommendations")
struct RecommendationPageTests {
  @Test("every suggestion has a card, in its order, and the first are open", arguments: Shipped.examples)
  func cards(_ name: String) throws {
    let program = Program(try Shipped.ruleSet())
    let recommendation = try Shipped.recommendation(name, program)
    let cards = try #require(SamplePages.pages()[name]).root.all(ofClass: "card")
    let suggestions = recommendation.isWithheld ? [] : recommendation.suggestions
    try #require(cards.count == suggestions.count)
    for (index, (card, suggestion)) in zip(cards, suggestions).enumerated() {
      #expect(card.all("h4").first?.text().contains(program.ruleSet.treatments[suggestion.treatment].name) == true)
      #expect((card.attributes["open"] != nil) == (index < 3))
      #expect(
        !card.all(ofClass: "checks").isEmpty
          || suggestion.open.allSatisfy { open in
            program.rules[open.rule.index].role != .contraindicates
          })
    }
  }

  @Test("the parts of a score add up to it, in the list and in the bar", arguments: Shipped.examples)
  func scores(_ name: String) throws {
    for card in try #require(SamplePages.pages()[name]).root.all(ofClass: "card") {
      let shown = try #require(card.all(ofClass: "score").first).text()
      let score = try #require(Int(shown.split(separator: " ")[1].replacing("−", with: "-")))
      let points = try card.all(ofClass: "points").map { points in
        try #require(Int(points.text().replacing("−", with: "-").replacing("+", with: "")))
      }
      #expect(points.reduce(0, +) == score)
      let bar = try #require(card.all(ofClass: "bar").first)
      #expect(bar.all("rect").count == points.count { $0 != 0 })
      let told = try #require(bar.all("desc").first).text().split(separator: ", ").compactMap { part in
        part.split(separator: " ").first.flatMap { Int($0.replacing("−", with: "-").replacing("+", with: "")) }
      }
      #expect(told == points.filter { $0 != 0 })
    }
  }

  @Test("several profiles share a page, those that can't be answered included") func several() throws {
    let page = try #require(SamplePages.pages()["several"]).root
    #expect(page.all("article").count == SamplePages.together.count + 1)
    #expect(page.all("nav").first?.all("a").count == SamplePages.together.count + 1)
    #expect(page.all("article").last?.text().contains("no fact named 'agee'") == true)
  }

  @Test("as many as are asked for are open") func top() throws {
    let program = Program(try Shipped.ruleSet())
    var document = RecommendationDocument(program, version: "0.1.0", top: 1)
    document.add(try Shipped.recommendation("bereaved-widower", program), profile: "x")
    let suggestions = try #require(document.page.reports.first?.suggestions)
    #expect(suggestions.first.map(\.rank) == [1])
    #expect(suggestions.first.map(\.isOpen) == [true])
    #expect(suggestions.rest?.cards.first?.isOpen == false)
  }
}
