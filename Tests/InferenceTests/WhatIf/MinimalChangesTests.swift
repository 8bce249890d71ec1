import Inference
import Knowledge
import TestSupport
import Testing

/// Which smallest changes bring a treatment among the first, on a rule set that can be followed by eye.
@Suite struct MinimalChangesTests {
  private static func changes(
    bringing treatment: String, intoFirst count: Int, _ answers: [String: String], limit: Int = .max
  ) throws -> (ways: [String], more: Int) {
    let ruleSet = try SmallRules.text.ruleSet()
    let index = try #require(ruleSet.treatment(named: treatment))
    let row = try RuleText.row(answers, in: ruleSet)
    let found = Program(ruleSet).minimalChanges(row, bringing: index, intoFirst: count, limit: limit)
    let changes = try #require(found)
    let ways = changes.ways.map { way in
      way.changes.map { SmallRules.text($0, in: ruleSet) }.joined(separator: ", ") + ": \(way.rank)"
    }
    return (ways, changes.more)
  }

  private static func ways(
    bringing treatment: String, intoFirst count: Int, _ changed: [String: String?] = [:]
  ) throws -> [String] {
    try changes(bringing: treatment, intoFirst: count, SmallRules.answers(but: changed)).ways
  }

  @Test func oneChangeIsSmallerThanTwo() throws {
    // A budget alone gives the therapy 56 points, and no homework refused 45.
    #expect(
      try Self.ways(bringing: "therapy", intoFirst: 2) == [
        "internet no: 2", "refuses +pills: 2", "budget much, refuses -homework: 1",
      ])
    #expect(
      try Self.ways(bringing: "therapy", intoFirst: 1) == [
        "internet no, refuses +pills: 1", "budget much, refuses -homework: 1",
      ])
  }

  @Test func aNearerValueIsSmaller() throws {
    // The pills need a total of 5, and have one of 3.
    #expect(
      try Self.ways(bringing: "pills", intoFirst: 1) == ["sleep 3: 1", "internet no: 1", "sleep 2, mood 3: 1"])
  }

  @Test func whatRulesATreatmentOutMustGoFirst() throws {
    #expect(
      try Self.ways(bringing: "pills", intoFirst: 1, ["refuses": "pills;homework"]) == [
        "sleep 3, refuses -pills: 1", "internet no, refuses -pills: 1",
      ])
  }

  @Test func twoOptionsOfOneFactAreTwoChanges() throws {
    let answers = ["refuses": "groups;homework", "internet": "no", "budget": "much"]
    #expect(
      try Self.ways(bringing: "therapy", intoFirst: 1, answers) == [
        "refuses +pills: 1", "refuses -groups, refuses -homework: 1",
      ])
  }

  @Test func anAnswerToAnOpenQuestionIsAChange() throws {
    #expect(try Self.ways(bringing: "course", intoFirst: 2, ["internet": nil]) == ["internet yes?: 1"])
    #expect(
      try Self.ways(bringing: "therapy", intoFirst: 2, ["refuses": nil, "internet": "no"]) == [": 2"])
    #expect(
      try Self.ways(bringing: "therapy", intoFirst: 1, ["refuses": nil, "internet": "no"]) == [
        "budget much: 1", "refuses [pills]?: 1",
      ])
  }

  @Test func whatNobodyCanChangeIsLeftAside() throws {
    // The voices keep everything back, and at 65 the pills would be the first.
    #expect(try Self.ways(bringing: "course", intoFirst: 1, ["voices": "yes"]) == [])
    #expect(!(try Self.ways(bringing: "pills", intoFirst: 1).contains { $0.contains("age") }))
    #expect(!(try Self.ways(bringing: "pills", intoFirst: 1, ["age": nil]).contains { $0.contains("age") }))
  }

  @Test func whatIsAmongTheFirstNeedsNoChange() throws {
    #expect(try Self.ways(bringing: "course", intoFirst: 1) == [": 1"])
    #expect(try Self.ways(bringing: "therapy", intoFirst: 3) == [": 3"])
  }

  @Test func whatIsLeftOutIsCounted() throws {
    let (ways, more) = try Self.changes(bringing: "pills", intoFirst: 1, SmallRules.answers, limit: 1)
    #expect(ways == ["sleep 3: 1"] && more == 2)
    let none = try Self.changes(bringing: "pills", intoFirst: 1, SmallRules.answers, limit: 0)
    #expect(none.ways == [] && none.more == 3)
  }

  @Test func aProfileThatContradictsItselfHasNone() throws {
    let ruleSet = try SmallRules.text.ruleSet()
    let row = try RuleText.row(SmallRules.answers(but: ["total": "6"]), in: ruleSet)
    #expect(Program(ruleSet).minimalChanges(row, bringing: 0, intoFirst: 1) == nil)
  }
}
