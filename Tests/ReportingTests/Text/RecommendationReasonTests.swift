import Reporting
import Testing

/// How reasons, figures and questions are told.
@Suite("A recommendation's reasons")
struct RecommendationReasonTests {
  @Test("a questionnaire's total stands for its questions") func total() throws {
    let page = try RecommendationSample.page(RecommendationSample.grieving, width: 120)
    #expect(page.contains("because: severity is moderate; Short Scale total is 7 · rules.yaml:"))
    #expect(!page.contains("item 1"))
  }

  @Test("a questionnaire is asked as one") func instrument() throws {
    let page = try RecommendationSample.page([:], width: 120)
    #expect(page.contains("· Short Scale, 3 questions, or its total if you know it"))
    #expect(page.contains("could still change by: what has happened, Short Scale (3 questions) and wish to talk"))
    let partly = try RecommendationSample.page(["low": "1"])
    #expect(partly.contains("· Short Scale, 2 of its 3 questions, or its total if you know it"))
    let almost = try RecommendationSample.page(["low": "1", "tired": "1"])
    #expect(almost.contains("· Short Scale: Lying awake"))
  }

  @Test("a rating that turns on answers counts as the least it can be") func openRating() throws {
    let page = try RecommendationSample.page([:], width: 160)
    #expect(page.contains("☺   Useful or better"))
    #expect(
      page.contains(
        "This is the least it can be; it may turn out as Very useful, depending on Short Scale (3 questions)"))
  }

  @Test("the parts add up to the score", arguments: RecommendationGolden.people)
  func parts(answers: [String: String]) throws {
    var scores: [(stated: Int, sum: Int)] = []
    for line in try RecommendationSample.page(answers, width: 120).split(separator: "\n") {
      if let heading = line.firstMatch(of: #/^ \d  .* score (\d+)/#) {
        scores.append((try #require(Int(heading.1)), 0))
      } else if let part = line.firstMatch(of: #/^ {4,8}([+−]?)(\d+)  /#), !scores.isEmpty {
        scores[scores.count - 1].sum += try #require(Int(part.2)) * (part.1 == "−" ? -1 : 1)
      }
    }
    #expect(scores.allSatisfy { $0.stated == $0.sum }, "\(scores)")
    #expect(scores.isEmpty == (answers["thoughts"] == "plan"))
  }

  @Test("what is stated otherwise shows both sides") func remark() throws {
    let page = try RecommendationSample.page(["severity": "mild", "total": "9"], width: 120)
    #expect(
      page.contains("severity: stated as mild; the other answers would make it severe. What was stated counts."))
  }

  @Test("what part of the treatments is held back says by what") func heldBack() throws {
    let page = try RecommendationSample.page(["thoughts": "some"], width: 120)
    #expect(
      page.contains(
        "Held back for now\n  St John's wort, Tablets and Sugar pills\n    because of what comes first: “Tell a doctor”"
      ))
    #expect(page.contains("Do so in the next days. [1] (to be confirmed with a clinician or pharmacist)"))
  }

  @Test("what was told in full under one suggestion is told in short under the next") func toldBefore() throws {
    let more = """
      classes:
        all:
          caveats:
            fit: {note: It helps to feel at ease. You may change., source: guide, confirm: yes}
      """
    let page = try RecommendationSample.page([:], more: more, width: 120)
    #expect(
      page.contains("!  It helps to feel at ease. You may change. [2] (to be confirmed with a clinician or pharmacist)")
    )
    #expect(
      page.contains("!  as under 1: It helps to feel at ease. [2] (to be confirmed with a clinician or pharmacist)\n"))
  }

  @Test("a source has one number, and all the places in it") func sources() throws {
    let page = try RecommendationSample.page(RecommendationSample.grieving, width: 120)
    #expect(page.contains("[2] A guideline. At 1.5.2; 2.1. https://example.org/guide"))
    #expect(page.ranges(of: "A guideline.").count == 1)
  }

  @Test("a figure stands with its comparator, and the picture only against a control", arguments: findings)
  func figureAndComparator(finding: String, figure: String, picture: String?) throws {
    let more = """
      treatments:
        other:
          name: Other
          kind: talking
          rating:
            otherwise: {level: good, basis: published, source: trial}
          findings:
            one: {\(finding), source: trial}
      """
    let page = try RecommendationSample.page([:], more: more, width: 200)
    #expect(page.contains("evidence: \(figure) [1]\n"))
    let pictures = page.split(separator: "\n").filter { $0.contains("●") && !$0.contains("1 in 3 ") }
    #expect(pictures.map { $0.drop { $0 == " " } } == (picture.map { [$0[...]] } ?? []))
  }

  static let findings: [(String, String, String?)] = [
    (
      "population: adults, comparator: placebo, measure: risk-ratio, value: 1.28, interval: [1.10, 1.49], nnt: 5.2",
      "NNT 5.2, risk ratio 1.28 (1.10 to 1.49) versus placebo; adults",
      "●○○○○○ about 1 in 6 people benefit who would not have without it (compared with: placebo)"
    ),
    (
      "population: adults, comparator: other therapies, nnt: 4, participants: 120",
      "NNT 4 versus other therapies; adults, 120 people", nil
    ),
    (
      "population: adults, comparator: \"IPT alone, against IPT and placebo\", nnt: 4, studies: 1",
      "NNT 4 versus IPT alone, against IPT and placebo; adults, 1 study", nil
    ),
    (
      "population: adults, comparator: control group, measure: hedges-g, value: 0.1, interval: [-0.1, 0.3], nnt: 9",
      "NNT 9, Hedges' g 0.1 (-0.1 to 0.3) versus control group; adults", nil
    ),
    (
      "population: adults, comparator: control group, measure: cohens-d, value: -0.4, nnt: 5",
      "NNT 5, Cohen's d -0.4 versus control group; adults", nil
    ),
    ("population: adults, comparator: placebo, nnt: 40", "NNT 40 versus placebo; adults", nil),
  ]
}
