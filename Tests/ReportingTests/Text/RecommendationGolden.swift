import Diagnostics
import Reporting
import Testing

/// The whole page for somebody who grieves, with one question left.
@Suite("The page of a recommendation")
struct RecommendationGolden {
  @Test("reads well at every width", arguments: [(40, narrow), (80, usual), (120, wide)])
  func goldenText(width: Int, expected: String) throws {
    #expect(try RecommendationSample.page(RecommendationSample.grieving, width: width) == expected)
  }

  @Test("in colour") func colouredText() throws {
    #expect(try RecommendationSample.page(RecommendationSample.grieving, width: 80, ink: .ansi) == Self.coloured)
  }

  @Test("colour only repeats what the words say", arguments: [40, 57, 80, 120], people)
  func colourAddsNothing(width: Int, answers: [String: String]) throws {
    let plain = try RecommendationSample.page(answers, width: width)
    let coloured = try RecommendationSample.page(answers, width: width, ink: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test("no line is wider than asked for or ends in spaces", arguments: [0, 40, 41, 59, 60, 79, 100, 200], people)
  func linesFit(width: Int, answers: [String: String]) throws {
    for line in try RecommendationSample.page(answers, width: width).split(separator: "\n") {
      #expect(line.displayWidth <= max(40, width), "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test("the first in full, the rest in short") func top() throws {
    let page = try RecommendationSample.page(RecommendationSample.grieving, top: 1)
    #expect(page.contains("The first one in full, the other 1 in short."))
    #expect(page.contains("You have lost someone close."))
    #expect(!page.contains("Trials were in mild depression."))
    let none = try RecommendationSample.page(RecommendationSample.grieving, top: 0)
    #expect(!none.contains("You have lost someone close."))
    #expect(none.contains("check first: Which of these do you take now?"))
  }

  /// Answers that between them show every part of the page.
  static let people: [[String: String]] = [
    RecommendationSample.grieving, [:], ["thoughts": "plan"],
    ["thoughts": "some", "country": "NZ", "medicines": "ssri", "severity": "mild", "total": "9"],
  ]
}
