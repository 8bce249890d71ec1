import Authoring
import Diagnostics
import Inference
import Knowledge
import Sampling
import TestSupport
import Testing

/// What a change of rules does to people.
struct PeopleTests {
  @Test(arguments: ["people.ndjson", "people.json", "people.csv"]) func countsLikeOneByOne(name: String) {
    for number in 0..<40 {
      var random = Seed.generator(44, case: number)
      let sample = PeopleSample(people: number == 0 ? 600 : 40, name: name, &random)
      #expect(NaivePeople(sample.people()) == NaivePeople(sample), "\(Seed.note(case: number))")
    }
  }

  /// More people than are counted in one stretch, some of them in the next.
  @Test func countsManyPeopleInStretches() {
    var random = Seed.generator(45, case: 0)
    let sample = PeopleSample(people: 4500, &random)
    #expect(NaivePeople(sample.people()) == NaivePeople(sample), "\(Seed.note(case: 0))")
  }

  /// A move counts those who make it, and every example is one of them, with the rule that did it.
  @Test func examplesHaveACause() {
    for number in 0..<60 {
      var random = Seed.generator(46, case: number)
      let sample = PeopleSample(people: 60, &random)
      let people = sample.people(examples: 2)
      let note = Seed.note(case: number)
      #expect(people.examples.isEmpty == (people.differing == 0), "\(note)")
      for aspect in PeopleAspect.allCases {
        #expect(people.examples.count { $0.aspect == aspect } <= 2, "\(note)")
      }
      for example in people.examples {
        #expect(!example.causes.isEmpty, "\(note), \(example.profile): \(example.moves)")
        #expect(example.moves.contains { $0.aspect == example.aspect }, "\(note)")
        for move in example.moves {
          #expect(
            people.moves.contains { $0.aspect == move.aspect && $0.old == move.old && $0.new == move.new }, "\(note)")
        }
      }
    }
  }

  // MARK: - Causes

  private static func people(_ edits: [(String, String)], _ rows: String) throws -> PeopleChanges {
    let changes = try Small.changes(edits)
    let file = PeopleFile(SourceText(name: "people.ndjson", text: rows), .init(changes))
    #expect(file.diagnostics.map(\.message) == [])
    return PeopleChanges(changes, [file], examples: 3)
  }

  @Test func aCauseIsTheRuleWithWhatOfItHasChanged() throws {
    let edits = [("{when: {age: at least 12}}", "{when: {age: at least 21}}")]
    let changes = try Small.changes(edits)
    let people = try Self.people(edits, #"{"id":"eve","age":18,"mood":1}"# + "\n" + #"{"age":40}"# + "\n")
    #expect(people.compared == 2)
    #expect(people.differing == 1)
    let example = try #require(people.examples.first)
    #expect(example.profile == "eve")
    #expect(example.old.map(\.treatment) == ["tablets", "walking"])
    #expect(example.new.map(\.treatment) == ["walking"])
    #expect(example.causes.map(\.id) == ["tablets/applies"])
    let cause = try #require(example.causes.first)
    #expect([cause.old, cause.new] == [.fires, .silent])
    #expect(cause.changes.map { changes.list[$0].id } == ["tablets/applies"])
  }

  @Test func aCauseReachesBackToTheFactBehindTheRule() throws {
    let edits = [("moderate: {mood: 10 to 19}", "moderate: {mood: 10 to 14}")]
    let changes = try Small.changes(edits)
    let people = try Self.people(edits, #"{"age":40,"mood":17,"helped":["walking"]}"#)
    let example = try #require(people.examples.first)
    #expect(example.profile == "people#1")
    let cause = try #require(example.causes.first { $0.id == "tablets/line/severe" })
    #expect([cause.old, cause.new] == [.silent, .fires])
    #expect([cause.oldPoints, cause.newPoints] == [0, 10])
    #expect(cause.changes.map { changes.list[$0].id } == ["severity/derive/moderate"])
  }

  // MARK: - Facts of one version

  @Test func eachVersionPassesOverTheFactsOfTheOther() throws {
    let veteran = ("  older: {type", "  veteran: {type: yes-no, question: Are you?}\n  older: {type")
    let people = try Self.people([veteran], #"{"age":40,"veteran":true}"#)
    #expect(people.refusals.isEmpty)
    #expect(people.compared == 1)
    let back = RuleSetChanges(from: try Small.edited([veteran]), to: try Small.edited([]))
    let file = PeopleFile(SourceText(name: "people.yaml", text: "{age: 40, veteran: yes}"), .init(back))
    #expect(PeopleChanges(back, [file], examples: 1).compared == 1)
  }

  @Test func whoIsRefusedByOneIsNotLost() throws {
    let rows = """
      {"id":"old","mood":25}
      {"id":"both","aeg":8}
      {"id":"fine","age":40}
      """
    let people = try Self.people([("range: 0 to 27", "range: 0 to 20")], rows)
    #expect(people.compared == 1)
    #expect([people.refusedByOld, people.refusedByNew, people.refusedByBoth] == [0, 1, 1])
    #expect(people.refusals.map(\.profile) == ["old", "both"])
    #expect(people.refusals[0].old.isEmpty)
    #expect(people.refusals[0].new.map(\.id) == ["out-of-range"])
    #expect(people.refusals[0].new.first?.place?.start.line == 1)
    #expect(people.refusals[1].new.map(\.id) == ["unknown-fact"])
    #expect(people.hasDifferences)
  }

  @Test func aContradictionIsARefusalWithItsPlace() throws {
    let people = try Self.people([("    when-stated: wins\n", "")], #"{"mood":1,"severity":"severe"}"#)
    let refusal = try #require(people.refusals.first)
    #expect(refusal.new.map(\.id) == ["contradiction"])
    #expect(refusal.new.first?.place?.start.column == 22)
  }
}
