import Diagnostics
import Foundation
import Inference
import Reporting
import TestSupport
import Testing

@Suite struct RecommendationEncoderTests {
  private static let some = [
    "age": "58", "events": "death", "medicines": "!maoi;?", "thoughts": "none", "weight": "61.5",
  ]

  @Test func hasTheKeysOfTheContractInTheirOrder() throws {
    let document = try JSONSample.document(Self.some)
    let keys = [
      "schema", "ruleset", "evident", "profile", "triage", "triageOpen", "withheld", "derived", "possible",
      "suggestions", "others", "remarks", "settled", "asks", "contacts",
    ]
    #expect(Set(document.object.keys) == Set(keys))
    let positions = keys.compactMap { document.text.firstRange(of: "\"\($0)\":")?.lowerBound }
    #expect(positions.count == keys.count)
    #expect(document.object.has("schema", "evident.recommendation/1"))
    #expect(document.object.has("evident", "0.1.0"))
    #expect(document.object.has("profile", "Ann \"A\""))
    #expect(document.object.has("withheld", false))
    let ruleSet = try document.object.object("ruleset")
    #expect(ruleSet.has("id", "test") && ruleSet.has("version", "1.0.0"))
    #expect((ruleSet["fingerprint"] as? String)?.hasPrefix("sha256:") == true)
    #expect(!document.text.contains("\n"))
    #expect(document.text.contains(#""withheld":false"#))
  }

  @Test func sayWhyATreatmentIsSuggested() throws {
    let document = try JSONSample.document(Self.some).object
    let suggestion = try #require(try document.objects("suggestions").first)
    #expect(
      Set(suggestion.keys) == [
        "rank", "treatment", "name", "short", "kind", "standing", "rating", "label", "symbol", "line", "score", "low",
        "high", "checkFirst", "withCare", "reasons", "caveats", "access", "open",
      ])
    #expect(suggestion.has("rank", 1) && suggestion.has("treatment", "talking") && suggestion.has("short", "T"))
    #expect(
      suggestion.has("standing", "suggested") && suggestion.has("rating", "good") && suggestion.has("symbol", "+"))
    #expect(suggestion.has("line", "first") && suggestion.has("score", 85))
    #expect(suggestion.has("low", 85) && suggestion.has("high", 85))
    #expect(suggestion.has("checkFirst", false) && suggestion.has("withCare", false))

    let reasons = try suggestion.objects("reasons")
    #expect(reasons.map { $0["effect"] as? String } == ["rates", "line", "favours"])
    let grief = try #require(reasons.last)
    #expect(Set(grief.keys) == ["rule", "effect", "points", "note", "answers", "sources", "at"])
    #expect(grief.has("rule", "talking/suitability/grief") && grief.has("points", 15))
    #expect(grief.has("note", "It helps with \"grief\"."))
    #expect(try grief.strings("sources") == ["book", "book 7"])
    #expect((grief["at"] as? String)?.hasPrefix("test.yaml:") == true)
    let answers = try grief.object("answers")
    #expect(answers.has("grief", true))
    #expect(try answers.strings("events") == ["death"])

    let caveat = try #require(try suggestion.objects("caveats").first)
    #expect(caveat.has("effect", "warns") && caveat.has("level", "note") && caveat.has("confirm", true))
  }

  @Test func namesWhatAnOpenRuleWaitsFor() throws {
    let document = try JSONSample.document(Self.some).object
    let herb = try #require(try document.objects("suggestions").last)
    #expect(herb.has("treatment", "herb") && herb.has("checkFirst", true) && herb["line"] is NSNull)
    let open = try #require(try herb.objects("open").first)
    #expect(Set(open.keys) == ["rule", "effect", "note", "asks", "sources", "at"])
    #expect(open.has("rule", "herb/contraindications/ssri") && open.has("effect", "contraindicates"))
    #expect(try open.strings("asks") == ["medicines"])
    #expect(try document.strings("asks") == ["medicines"])
    #expect(document.has("settled", 1))
  }

  @Test func putsTheRestAmongTheOthers() throws {
    let document = try JSONSample.document(["medicines": "ssri"]).object
    let others = try document.objects("others")
    #expect(others.map { $0["treatment"] as? String } == ["stones", "herb"])
    #expect(others.map { $0["standing"] as? String } == ["not-enough-evidence", "ruled-out"])
    #expect(others.allSatisfy { $0["rank"] == nil })
    let reason = try #require(try others[1].objects("reasons").first)
    #expect(reason.has("effect", "contraindicates") && reason["points"] == nil)
    #expect(try reason.object("answers").strings("medicines") == ["ssri"])
  }

  @Test func writesDerivedFactsByWhatIsLeftOfThem() throws {
    let known = try JSONSample.document(["age": "58", "events": "none"]).object
    #expect(try known.object("derived").has("age-group", "old") == false)
    #expect(try known.object("derived").has("age-group", "adult") && known.object("derived").has("grief", false))
    #expect(try known.object("possible").isEmpty)

    let unknown = try JSONSample.document([:]).object
    #expect(try unknown.object("derived").isEmpty)
    let group = try unknown.object("possible").object("age-group")
    #expect(try group.strings("oneOf") == ["young", "adult", "old"])
    #expect(try unknown.object("possible")["grief"] is NSNull)
  }

  @Test func showsBothSidesOfARemark() throws {
    let document = try JSONSample.document(["age": "58", "severity": "mild"]).object
    let remark = try #require(try document.objects("remarks").first)
    #expect(remark.has("fact", "severity") && remark.has("stated", "mild") && remark.has("derived", "severe"))
    #expect(try remark.strings("from") == ["age"])
  }

  @Test func putsTriageFirst() throws {
    let document = try JSONSample.document(["thoughts": "plan", "country": "NZ"]).object
    #expect(document.has("withheld", true))
    #expect(try document.objects("suggestions").isEmpty)
    let triage = try #require(try document.objects("triage").first)
    #expect(
      Set(triage.keys) == [
        "rule", "urgency", "title", "note", "contacts", "answers", "sources", "confirm", "at",
      ])
    #expect(triage.has("rule", "triage/plan") && triage.has("urgency", "emergency-now") && triage.has("confirm", true))
    #expect(try triage.strings("sources") == ["book ch. 2"])
    let contact = try #require(try triage.objects("contacts").first)
    #expect(contact.has("contact", "line-nz") && contact.has("text", "17") && contact["phone"] == nil)
    #expect(contact.has("for", "country is New Zealand"))
    let talking = try #require(try document.objects("others").first { $0.has("treatment", "talking") })
    #expect(talking.has("standing", "withheld"))
    #expect(try talking.objects("reasons").contains { $0.has("effect", "withholds") && $0.has("rule", "triage/plan") })
  }

  @Test func saysWhichTriageIsOpen() throws {
    let document = try JSONSample.document([:]).object
    let open = try document.objects("triageOpen")
    #expect(open.map { $0["rule"] as? String } == ["triage/plan", "triage/some"])
    #expect(try open.allSatisfy { try $0.strings("asks") == ["thoughts"] })
    #expect(try JSONSample.document(["thoughts": "plan"]).object.objects("triage")[0].objects("contacts").count == 2)
  }

  @Test(arguments: [some, [:], ["thoughts": "plan"], ["medicines": "ssri", "age": "12", "country": "AU"]])
  func isTheSameHoweverItIsWritten(answers: [String: String]) throws {
    let once = try JSONSample.document(answers)
    #expect(try JSONSample.document(answers, isForMany: true).text == once.text)
    let indented = try JSONSample.document(answers, indent: 2, isForMany: true)
    #expect(NSDictionary(dictionary: indented.object) == NSDictionary(dictionary: once.object))
    #expect(indented.text == (try JSONSample.document(answers, indent: 2)).text)
  }

  @Test func standsInForAProfileWithErrors() throws {
    let program = Program(try JSONSample.rules.ruleSet())
    let place = SourceText(name: "people.yaml", text: "aeg: 3").place(0..<3)
    var json = JSONWriter()
    RecommendationEncoder(program, version: "0.1.0").encodeErrors(
      [
        .error("unknown-fact", "no fact named 'aeg'", at: place), Diagnostic(.warning, "w", "not an error", at: place),
        .error("no-profile", "nothing here", at: nil),
      ], profile: "people#2", into: &json)
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"profile":"people#2","errors":[{"id":"unknown-fact","message":"no fact named 'aeg'","#
        + #""at":"people.yaml:1:1"},{"id":"no-profile","message":"nothing here"}]}"#)
  }
}
