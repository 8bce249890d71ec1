import Testing

/// The rules that come with the program, and a man who has lost his wife.
struct WidowerTests {
  private static let therapy = "interpersonal-psychotherapy"
  private static let herb = "st-johns-wort"

  @Test func isToldOfInterpersonalPsychotherapyAndWhy() throws {
    let document = try RecommendationDocument.ofExample("bereaved-widower")
    #expect(document.schema == "evident.recommendation/1")
    #expect(document.profile == "bereaved-widower")
    let therapy = try #require(document.suggestions.prefix(3).first { $0.treatment == Self.therapy })
    let grief = try #require(therapy.reasons.first { $0.rule.hasSuffix("/suitability/grief") })
    #expect(grief.effect == "favours")
    #expect(grief.note.lowercased().contains("grief"))
    #expect(grief.answers["problem-areas"] == ["grief"])
    #expect(grief.answers["life-events"] != nil)
    #expect(!grief.sources.isEmpty)
    #expect(grief.at.wholeMatch(of: /treatments\/interpersonal-psychotherapy\.yaml:[0-9]+:[0-9]+/) != nil)
    #expect(document.derived["severity"] == "moderate")
  }

  @Test func isToldTheSameInText() throws {
    let run = try Run.evident(["recommend", "Examples/profiles/bereaved-widower.yaml"])
    #expect(run.status == 0)
    #expect(run.stderr == "")
    #expect(run.stdout.contains("Interpersonal psychotherapy"))
    #expect(run.stdout.lowercased().contains("grief"))
    #expect(run.stdout.contains(/treatments\/interpersonal-psychotherapy\.yaml:[0-9]+/))
  }

  @Test func whoLeavesOutHisMedicinesHasTheHerbChecked() throws {
    let document = try RecommendationDocument.ofExample("bereaved-widower", ["medicines": nil])
    let herb = try #require(document[Self.herb])
    #expect(herb.standing == "suggested")
    #expect(herb.checkFirst)
    let open = herb.open.filter { $0.effect == "contraindicates" && $0.asks.contains("medicines") }
    #expect(!open.isEmpty)
    #expect(open.allSatisfy { !$0.note.isEmpty && $0.at.contains(".yaml:") })
    #expect(document.asks.contains("medicines"))
  }

  @Test func whoTakesAnSSRIHasTheHerbRuledOut() throws {
    let document = try RecommendationDocument.ofExample("bereaved-widower", ["medicines": "[ssri]"])
    let herb = try #require(document[Self.herb])
    #expect(herb.standing == "ruled-out")
    #expect(herb.rank == nil)
    let reason = try #require(herb.reasons.first { $0.effect == "contraindicates" })
    #expect(reason.answers["medicines"] == ["ssri"])
    #expect(!reason.note.isEmpty && !reason.sources.isEmpty)
  }

  @Test func whoTakesNothingHasNeither() throws {
    let document = try RecommendationDocument.ofExample("bereaved-widower", ["medicines": "[]"])
    let herb = try #require(document[Self.herb])
    #expect(herb.standing == "suggested")
    #expect(!herb.open.contains { $0.asks.contains("medicines") })
    #expect(!herb.reasons.contains { $0.effect == "contraindicates" })
    #expect(!document.asks.contains("medicines"))
  }
}
