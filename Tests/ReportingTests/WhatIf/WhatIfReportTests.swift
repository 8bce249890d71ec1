import Diagnostics
import Foundation
import Inference
import Knowledge
import Testing

@testable import Reporting

@Suite struct WhatIfReportTests {
  private static func report(
    _ answers: [String: String], more: String = "", first count: Int = 3, profile: String = "someone"
  ) throws -> WhatIfReport {
    let program = try RecommendationSample.program(more)
    let row = try RecommendationSample.row(program, answers)
    return WhatIfReport(
      program, try #require(program.whatIf(row, first: count)),
      of: try RecommendationSample.recommendation(program, answers), profile: profile, first: count)
  }

  /// The lines of a report on a fact: how the change is told, and what comes of it.
  private static func lines(_ report: WhatIfReport, _ kind: WhatIfReport.Kind, _ label: String) -> [String] {
    let topic = report.sections.first { $0.kind == kind }?.topics.first { $0.label == label }
    return (topic?.lines ?? []).map { line in
      let consequences = line.consequences.map { "\($0.kind.word) \($0.items.joined(separator: ", "))" }
      return ([line.change.text(hasSymbols: true)] + consequences).joined(separator: " | ")
    }
  }

  @Test func tellsChangesApartByWhatTheyAreToThePerson() throws {
    let more = "facts: {weather: {label: weather, type: yes-no, question: Is it hot?}}"
    let report = try Self.report(RecommendationSample.grieving, more: more)
    #expect(report.sections.map(\.kind) == [.changeable, .unanswered])
    #expect(report.sections[1].topics.map(\.label) == ["medicines taken now"])
    // Neither the answers of which none makes a difference, nor a fact that no rule asks for.
    #expect(!report.sections.flatMap(\.topics).contains { ["country", "weather"].contains($0.label) })
  }

  @Test func namesNobodysChoiceLast() throws {
    var ruleSet = try RecommendationSample.program().ruleSet
    let thoughts = try #require(ruleSet.fact(named: "thoughts"))
    ruleSet.facts[thoughts.index].isChangeable = false
    let program = Program(ruleSet)
    let answers = ["thoughts": "none", "medicines": "ssri;!lithium;?"]
    let row = try RecommendationSample.row(program, answers)
    let report = WhatIfReport(
      program, try #require(program.whatIf(row, first: 3)),
      of: try RecommendationSample.recommendation(program, answers), profile: "a", first: 3)
    #expect(report.sections.map(\.kind) == [.changeable, .unanswered, .unchangeable])
    #expect(
      report.sections.map { $0.topics.map(\.label).last } == [
        "medicines taken now", "medicines taken now", "thoughts of suicide",
      ])
  }

  @Test func saysWhatIsUrgentFirst() throws {
    let report = try Self.report(RecommendationSample.grieving)
    #expect(
      Self.lines(report, .changeable, "thoughts of suicide") == [
        "none → now and then | first Soon: “Tell a doctor” | leaves St John's wort: held back for now",
        "none → with a plan | first Now, an emergency: “Please get help now” | "
          + "then all suggestions are held back, because something else comes first",
      ])
  }

  @Test func putsOptionsThatComeToTheSameOnOneLine() throws {
    var answers = RecommendationSample.grieving
    answers["medicines"] = "none"
    let lines = Self.lines(try Self.report(answers), .changeable, "medicines taken now")
    #expect(
      lines == [
        "added: an SSRI or lithium | leaves St John's wort: ruled out | moves Tablets from 3 to 2",
        "added: a blood thinner | leaves Tablets: ruled out",
      ])
    answers["medicines"] = "ssri;lithium"
    let without = Self.lines(try Self.report(answers), .changeable, "medicines taken now")
    // Either of the two is enough to rule it out.
    #expect(without == ["added: a blood thinner | leaves Tablets: ruled out"])
    answers["medicines"] = "ssri;!lithium;?"
    let report = try Self.report(answers)
    #expect(
      Self.lines(report, .changeable, "medicines taken now") == [
        "left out: an SSRI | enters 2. St John's wort"
      ])
    #expect(
      Self.lines(report, .unanswered, "medicines taken now") == [
        "no: a blood thinner | enters 2. Tablets"
      ])
  }

  @Test func saysWhenSuggestionsAreNoLongerHeldBack() throws {
    var answers = RecommendationSample.grieving
    answers["thoughts"] = "plan"
    let line = try #require(Self.lines(try Self.report(answers), .changeable, "thoughts of suicide").first)
    #expect(
      line.hasPrefix("with a plan → none | ends “Please get help now” | then suggestions are no longer held back"))
    let text = try Self.report(answers).text(width: 80, ink: .plain)
    #expect(text.contains("What comes first"))
    #expect(text.contains("All suggestions are held back for now"))
  }

  @Test func saysKindlyWhereNothingChangesAnything() throws {
    let program = try RecommendationSample.program()
    let recommendation = try RecommendationSample.recommendation(program, [:])
    let found = try #require(program.whatIf(AnswerRow(program.layout), first: 3))
    func report(tried: Int, first: [Int]) -> String {
      var whatIf = found
      (whatIf.first, whatIf.effects, whatIf.tried) = (first, [], tried)
      return WhatIfReport(program, whatIf, of: recommendation, profile: "a", first: 3).text(width: 100, ink: .plain)
        .replacing(#/\n */#, with: " ")
    }
    #expect(report(tried: 12, first: [0]).contains("None of them changes the first 3 suggestions, their order,"))
    #expect(report(tried: 12, first: []).contains("None of them changes that nothing is suggested"))
    #expect(report(tried: 0, first: []).contains("there is no answer to change"))
  }

  @Test(arguments: Array(stride(from: 40, through: 120, by: 4)))
  func fitsAnyWidth(width: Int) throws {
    let text = try Self.report(RecommendationSample.grieving).text(width: width, ink: .plain)
    for line in text.split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test func coloursWithoutChangingTheWords() throws {
    let report = try Self.report(RecommendationSample.grieving)
    let coloured = report.text(width: 80, ink: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == report.text(width: 80, ink: .plain))
  }

  @Test func saysAllInWordsWhereThereAreNoSymbols() throws {
    let text = try Self.report(RecommendationSample.grieving).text(width: 80, ink: .words)
    #expect(text.contains("now and then, not none"))
    #expect(text.contains("leaves: St John's wort: held back for now"))
    #expect(!text.contains("→") && !text.contains(" · ") && !text.contains("☺"))
  }

  @Test func escapesNamesOfProfiles() throws {
    let report = try Self.report(RecommendationSample.grieving, profile: "a\u{1B}[2Jb")
    #expect(report.text(width: 80, ink: .plain).contains(#"a\u{1B}[2Jb"#))
  }

  @Test func isJSONWithEveryChangeOnItsOwn() throws {
    var answers = RecommendationSample.grieving
    answers["medicines"] = "none"
    let report = try Self.report(answers)
    var json = JSONWriter(indent: 2)
    report.json(&json, version: "0.0.0")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "evident.what-if/1")
    #expect(object["first"] as? Int == 3)
    #expect(object["suggestions"] as? [String] == ["talking", "herb", "tablets"])
    #expect(object["tried"] as? Int == report.whatIf.tried)
    let effects = try #require(object["effects"] as? [[String: Any]])
    #expect(effects.count == report.whatIf.effects.count)
    let lithium = try #require(effects.first { $0["option"] as? String == "lithium" })
    #expect(lithium["fact"] as? String == "medicines")
    #expect(lithium["from"] as? [String] == [])
    #expect(lithium["to"] as? [String] == ["lithium"])
    #expect(lithium["isAnswer"] as? Bool == false)
    #expect(lithium["changeable"] as? Bool == true)
    #expect(lithium["left"] as? [[String: String]] == [["treatment": "herb", "standing": "ruled-out"]])
    let moved = try #require((lithium["moved"] as? [[String: Any]])?.first)
    #expect(moved["treatment"] as? String == "tablets" && moved["from"] as? Int == 3 && moved["to"] as? Int == 2)
    let plan = try #require(effects.first { $0["to"] as? String == "plan" })
    #expect(plan["fired"] as? [String] == ["triage/plan"])
    #expect(plan["withheld"] as? Bool == true)
  }
}
