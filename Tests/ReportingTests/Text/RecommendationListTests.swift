import Inference
import Knowledge
import Reporting
import RuleFiles
import TestSupport
import Testing

/// Long lists stay readable: the first suggestions in full, the next a line each, the rest by name; what is left out
/// for one reason is told once.
@Suite struct RecommendationListTests {
  /// Treatments `Way 01` and so on, in the order of their ranks, the last one of `count` with a check; and more lines.
  private static func page(suggested count: Int, more: String = "", top: Int? = nil) throws -> String {
    let treatments = (1...count).map { number in
      let id = number < 10 ? "0\(number)" : "\(number)"
      let last = number == count ? "caveats: {first: {level: check, note: Ask first., source: book}}" : "how: It works."
      return """
          way-\(id):
            name: Way \(id)
            kind: talking
            rating: {otherwise: {level: good, basis: published, source: book}}
            \(last)
        """
    }
    let text = RuleText("facts:\n  alone: {type: yes-no}\ntreatments:\n\(treatments.joined(separator: "\n"))\n\(more)")
    let program = Program(try text.ruleSet())
    let row = try text.row(["alone": "yes"])
    guard case .recommendation(let recommendation) = program.recommend(row, detail: .everything) else {
      throw Unanswered()
    }
    return RecommendationText(program, width: 80, top: top).render(recommendation, profile: "anna")
  }

  private struct Unanswered: Error {}

  @Test func fewAreAllListed() throws {
    let page = try Self.page(suggested: 11)
    #expect(page.contains("The first 3 in full, the other 8 in short."))
    #expect(page.contains("11  Way 11"))
    #expect(!page.contains("Further down"))
  }

  @Test func theRestOfManyIsNamed() throws {
    let page = try Self.page(suggested: 13)
    #expect(page.contains("The first 3 in full, the next 7 in short, the other 3 by name."))
    #expect(page.contains("10  Way 10"))
    #expect(page.contains("Way 11 · Way 12 · Way 13 (check first)\n") && page.contains("Further down the list:\n"))
  }

  @Test func moreInFullMeansMoreListed() throws {
    let page = try Self.page(suggested: 13, top: 12)
    #expect(page.contains("The first 12 in full, the other 1 by name."))
    #expect(page.contains("12  Way 12"))
    #expect(page.contains("Way 13 (check first)\n") && page.contains("Further down the list:\n"))
  }

  @Test func whatRulesOutSeveralIsToldOnce() throws {
    let more = """
        tea: {name: Tea, kind: talking, classes: [herbs], rating: {otherwise: {level: good, basis: published, source: book}}}
        balm: {name: Balm, kind: talking, classes: [herbs], rating: {otherwise: {level: good, basis: published, source: book}}}
        oil:
          name: Oil
          kind: talking
          classes: [herbs]
          rating: {otherwise: {level: good, basis: published, source: book}}
          contraindications: {sore: {when: {alone: yes}, note: It stains., source: book}}
      classes:
        herbs: {name: Herbs, contraindications: {alone: {when: {alone: yes}, note: Not alone., source: book}}}
      """
    let page = try Self.page(suggested: 1, more: more)
    #expect(page.contains("\n  Balm · Tea\n"))
    #expect(page.contains("\n  Oil\n"))
    #expect(page.split(separator: "Not alone.").count == 3)
  }

  @Test func whatIsNotKnownEnoughIsNamedByRating() throws {
    let more = """
        tea: {name: Tea, kind: talking, rating: {otherwise: {level: unclear, basis: published, source: book}}}
        balm: {name: Balm, kind: talking, rating: {otherwise: {level: unclear, basis: published, source: book}}}
      """
    let page = try Self.page(suggested: 1, more: more)
    #expect(page.contains("Balm · Tea"))
  }
}
