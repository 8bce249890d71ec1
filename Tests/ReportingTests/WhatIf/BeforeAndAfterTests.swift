import Diagnostics
import Foundation
import Inference
import Knowledge
import Testing

@testable import Reporting

@Suite struct BeforeAndAfterTests {
  private static func report(
    _ answers: [String: String], _ changed: [String: String], first count: Int = 2
  ) throws -> BeforeAndAfter {
    let program = try RecommendationSample.program()
    let merged = answers.merging(changed) { $1 }
    let (old, new) = (
      try RecommendationSample.row(program, answers), try RecommendationSample.row(program, merged)
    )
    let changes = program.ruleSet.facts.indices.map { FactID($0) }.filter {
      changed[program.ruleSet[$0].id] != nil
    }
    return BeforeAndAfter(
      program, of: Profile(name: "someone", answers: old),
      changes: changes.map { fact in
        let type = program.ruleSet[fact].type
        return .init(fact: fact, from: old[fact, type], to: new[fact, type])
      },
      before: try RecommendationSample.recommendation(program, answers),
      after: try RecommendationSample.recommendation(program, merged), first: count)
  }

  /// One change before and after differs as it does among all changes.
  @Test(arguments: [
    [:], RecommendationSample.grieving, ["thoughts": "plan"], ["medicines": "ssri;thinner;?", "low": "3"],
    ["thoughts": "some", "total": "8", "prefers-talking": "no", "medicines": "none"],
  ])
  func differsAsTheWhatIfSays(answers: [String: String]) throws {
    let program = try RecommendationSample.program()
    let row = try RecommendationSample.row(program, answers)
    guard case .recommendation(let before) = program.recommend(row) else { throw RecommendationSample.Contradicted() }
    var effects = 0
    for count in 1...3 {
      let whatIf = try #require(program.whatIf(row, first: count))
      for effect in whatIf.effects {
        var changed = row
        effect.change.apply(to: &changed)
        guard case .recommendation(let after) = program.recommend(changed) else { continue }
        #expect(WhatIf.Difference(from: before, to: after, first: count) == effect.difference, "\(effect.change)")
        effects += 1
      }
    }
    #expect(effects > 0)
  }

  @Test func namesTheRulesThatMakeTheDifference() throws {
    let report = try Self.report(RecommendationSample.grieving, ["events": "none", "low": "3"])
    let talking = try #require(report.rows.first { $0.treatment == 0 })
    let ids = { (rules: [RuleID]) in rules.map { report.program.rules[$0.index].id } }
    // More severe, and the loss is gone.
    #expect(ids(talking.began) == ["talking/line/otherwise"])
    #expect(ids(talking.ended) == ["talking/line/less-severe", "talking/suitability/grief"])
    let text = report.text(width: 100, ink: .plain)
    #expect(text.contains("What has happened: the death of someone close → none"))
    #expect(text.contains("Interpersonal psychotherapy (IPT): score 85, then 60"))
    #expect(text.contains("no longer +15  You have lost someone close. [2][1]"))
    #expect(text.contains("rules.yaml:"))
    #expect(text.contains("[2] A trial. Journal. 2011;1:2-3."))
  }

  @Test func passesOverLinesThatGiveTheSame() throws {
    // Mild before, so that the herb is rated by another line than after, and better.
    let report = try Self.report(["total": "2", "medicines": "none"], ["total": "5"])
    let herb = try #require(report.rows.first { report.ruleSet.treatments[$0.treatment].id == "herb" })
    #expect(herb.began.map { report.program.rules[$0.index].id } == ["herb/rating/otherwise"])
    #expect(herb.ended.map { report.program.rules[$0.index].id } == ["herb/rating/mild"])
    let talking = try #require(report.rows.first { $0.treatment == 0 })
    #expect(talking.began.map { report.program.rules[$0.index].id } == ["talking/caveats/heavy"])
    #expect(talking.ended.isEmpty)
  }

  @Test func saysWhatIsCountedWhileItIsOpen() throws {
    let answers = ["total": "2", "medicines": "none"]
    let program = try RecommendationSample.program()
    let before = try RecommendationSample.recommendation(program, answers)
    let after = try RecommendationSample.recommendation(program, ["medicines": "none"])
    let report = BeforeAndAfter(
      program, of: Profile(name: "someone", answers: try RecommendationSample.row(program, answers)), changes: [],
      before: before, after: after, first: 2)
    let text = report.text(width: 100, ink: .plain)
    #expect(text.contains("now +40        counted as “Useful”, the least it can be while that is open"))
    #expect(text.contains("no longer +60  rated “Very useful”"))
    #expect(text.contains("no longer +10  first line of treatment"))
  }

  @Test func saysWhyATreatmentIsGone() throws {
    var answers = RecommendationSample.grieving
    answers["medicines"] = "none"
    let text = try Self.report(answers, ["medicines": "ssri"], first: 2).text(width: 80, ink: .plain)
    #expect(text.contains("leaves  St John's wort: ruled out"))
    #expect(text.contains("enters  2. Tablets"))
    #expect(text.contains("ruled out: You take a medicine that clashes with it."))
  }

  @Test func standsBesideOrBeneath() throws {
    let report = try Self.report(RecommendationSample.grieving, ["events": "none"])
    let wide = report.text(width: 100, ink: .plain).split(separator: "\n")
    #expect(wide.contains { $0.contains("Before") && $0.contains("After") })
    let narrow = report.text(width: 60, ink: .plain).split(separator: "\n")
    #expect(narrow.contains("  Before") && narrow.contains("  After"))
    let words = report.text(width: 100, ink: .words).split(separator: "\n")
    #expect(words.contains("  Before") && words.contains("  After"))
  }

  @Test func saysThatNothingDiffers() throws {
    let text = try Self.report(RecommendationSample.grieving, ["country": "AU"]).text(width: 100, ink: .plain)
    #expect(text.contains("Country: Australia, as it is already"))
    #expect(text.contains("The first 2 suggestions stay the same and in order, and nothing else becomes urgent."))
    #expect(!text.contains("\nWhy\n"))
  }

  @Test(arguments: Array(stride(from: 40, through: 120, by: 5)))
  func fitsAnyWidth(width: Int) throws {
    let report = try Self.report(RecommendationSample.grieving, ["events": "none", "thoughts": "some"])
    for line in report.text(width: width, ink: .plain).split(separator: "\n") where !line.contains("://") {
      #expect(line.displayWidth <= width, "\(line)")
    }
    let coloured = report.text(width: width, ink: .ansi).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(coloured == report.text(width: width, ink: .plain))
  }

  @Test func isJSON() throws {
    let report = try Self.report(RecommendationSample.grieving, ["thoughts": "plan", "country": "NZ"])
    var json = JSONWriter(indent: 2)
    report.json(&json, version: "0.0.0")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "evident.what-if/1")
    let set = try #require(object["set"] as? [[String: Any]])
    #expect(set.map { $0["fact"] as? String } == ["country", "thoughts"])
    #expect(set.map { $0["to"] as? String } == ["NZ", "plan"])
    let before = try #require((object["before"] as? [String: Any])?["suggestions"] as? [[String: Any]])
    #expect(before.map { $0["rank"] as? Int } == [1, 2])
    let after = try #require(object["after"] as? [String: Any])
    #expect(after["withheld"] as? Bool == true && (after["suggestions"] as? [Any])?.isEmpty == true)
    #expect(object["fired"] as? [String] == ["triage/plan"])
    #expect((object["treatments"] as? [[String: Any]])?.count == 2)
  }
}
