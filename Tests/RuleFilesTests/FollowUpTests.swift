import Diagnostics
import RuleFiles
import Testing

/// A fault never causes another: what is misspelt, broken or unread counts as declared.
struct FollowUpTests {
  private func ids(_ files: [String: String]) -> [String] { GoldenCase.load(files).diagnostics.map(\.id) }

  @Test func aFileThatEndsEarlyHidesNoName() {
    let found = ids(["facts.yaml": "facts:\n  sleep: {type: yes-no}\n  bed: [\n", "t.yaml": Self.triage])
    #expect(found == ["yaml-syntax"])
  }

  @Test func aCommaInAFlowMappingIsOneFault() {
    #expect(
      ids(["c.yaml": "classes:\n  all:\n    caveats:\n      weekly: {note: It is weekly, for months}\n"]) == [
        "key-without-value"
      ])
  }

  @Test func aMisspeltSectionIsOneFault() {
    #expect(
      ids(["facts.yaml": "fatcs:\n  age: {type: integer, range: 0 to 9}\n", "t.yaml": Self.triage]) == [
        "unknown-section"
      ])
    #expect(ids(["contacts.yaml": "contcats:\n  helpline: {name: H}\n", "t.yaml": Self.triage]) == ["unknown-section"])
  }

  @Test func aMissingSectionIsOneFault() {
    #expect(ids(["facts.yaml": "", "t.yaml": Self.triage]) == ["missing-section"])
    #expect(
      ids(["ranking.yaml": "", "c.yaml": "classes:\n  all:\n    suitability:\n      a: {favours: strongly, note: N}\n"])
        == ["missing-section"])
  }

  @Test func aBrokenTypeIsOneFault() {
    let facts = "facts:\n  age: {type: integer}\n"
    #expect(ids(["facts.yaml": facts, "t.yaml": Self.triage]) == ["missing-key"])
    #expect(ids(["facts.yaml": "facts:\n  age: {}\n", "t.yaml": Self.triage]) == ["missing-key"])
    #expect(ids(["facts.yaml": "facts:\n  age: 3\n", "t.yaml": Self.triage]) == ["wrong-shape"])
  }

  @Test func aBrokenTreatmentStaysATreatment() {
    let kinds = "kinds: {medical: Medicines}\nclasses:\n  exercises: {name: E}\n"
    let found = ids([
      "treatments.yaml": kinds + "treatments:\n  walking:\n    - broken\n",
      "t.yaml": "facts:\n  f: {type: yes-no, derive: {when: {tried: {any-of: [walking]}}}}\n",
    ])
    #expect(found == ["wrong-shape"])
  }

  @Test func aRepeatIsReadForItsOwnFaults() {
    #expect(ids(["z.yaml": "facts:\n  age: {type: integer, rnage: 0 to 9}\n"]) == ["doubled-id", "unknown-key"])
  }

  @Test func emptyFilesAndCommentsAreNoFault() {
    #expect(ids(["a.yaml": "", "b.yaml": "# Nothing yet.\n", "c.yaml": "{}\n"]) == [])
  }

  @Test func everyFileIsReadToItsEnd() {
    let found = ids(["a.yaml": "- no\n", "b.yaml": "sources:\n  x: {}\n", "c.yaml": "sources:\n  y: {}\n"])
    #expect(found == ["wrong-shape", "missing-key", "missing-key"])
  }

  private static let triage =
    "triage:\n  t: {urgency: soon, when: {age: under 5}, title: T, note: N, contacts: [helpline]}\n"
}
