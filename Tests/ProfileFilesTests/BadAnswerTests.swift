import Diagnostics
import Knowledge
import ProfileFiles
import Testing

@Suite("bad answers")
struct BadAnswerTests {
  @Test(arguments: BadAnswerCases.yaml)
  func yaml(_ marked: String, _ id: String, _ help: String) { check("p.yaml", marked, id, help) }

  @Test(arguments: BadAnswerCases.json)
  func json(_ marked: String, _ id: String, _ help: String) { check("p.json", marked, id, help) }

  private func check(_ name: String, _ marked: String, _ id: String, _ help: String) {
    let (text, range) = Marked.split(marked)
    let source = SourceText(name: name, text: text)
    let reading = ProfileReader(SmallRules.ruleSet).read(source)
    let found = reading.allDiagnostics
    #expect(found.map(\.id) == [id], "\(found.map(\.message))")
    #expect(found.first?.severity == .error)
    let place = found.first?.place
    #expect(place == source.place(range), "\(found.first.map { CaretRenderer(sources: [source]).render($0) } ?? "")")
    #expect(
      (found.first?.help ?? []).joined(separator: "\n").contains(help) || help.isEmpty, "\(found.first?.help ?? [])")
    #expect(reading.profiles.allSatisfy { $0.profile == nil })
    let wording = (found.first?.message ?? "") + (found.first?.help ?? []).joined()
    #expect(found.first?.message.last != "." && !wording.contains("Optional"))
    if !id.hasPrefix("yaml") { #expect(ProfileDiagnostics.ids.contains(id)) }
  }

  @Test func allFaultsAreFoundAtOnce() {
    let text = """
      age: 200
      aeg: 1
      internet: maybe
      severity: midl
      life-events: [x, bereavement, bereavement]
      bmi: 18.55
      """
    let reading = ProfileReader(SmallRules.ruleSet).read(SourceText(name: "p.yaml", text: text))
    #expect(
      reading.allDiagnostics.map { "\($0.place?.start.line ?? 0) \($0.id)" } == [
        "1 out-of-range", "2 unknown-fact", "3 wrong-type", "4 not-an-option", "5 not-an-option", "5 doubled-option",
        "6 too-many-places",
      ])
  }

  @Test func faultsPointAtBothSides() {
    let text = #"{"life-events": {"yes": ["retirement", "job-loss"], "no": ["job-loss"]}, "age": 1, "age": 2}"#
    let source = SourceText(name: "p.json", text: text)
    let reading = ProfileReader(SmallRules.ruleSet).read(source)
    #expect(reading.allDiagnostics.map(\.id) == ["both-sides", "out-of-range", "duplicate-key"])
    guard reading.allDiagnostics.count == 3 else { return }
    #expect(reading.allDiagnostics[0].labels.map(\.place) == [source.place(39..<49)])
    #expect(reading.allDiagnostics[2].labels.map(\.place) == [source.place(73..<78)])
  }

  @Test func outOfRangeNamesRangeAndUnit() {
    let reading = ProfileReader(SmallRules.ruleSet).read(SourceText(name: "p.yaml", text: "age: 200\nbmi: 9.5"))
    #expect(
      reading.allDiagnostics.map(\.message) == [
        "'age' is 5 to 110 years, and this is 200", "'bmi' is 10.0 to 90.0, and this is 9.5",
      ])
  }

  @Test func aProfileWithoutEndOfFaultsIsCutOff() {
    let text = "{" + (0..<5000).map { "\"x\($0)\": 1" }.joined(separator: ", ") + "}"
    let reading = ProfileReader(SmallRules.ruleSet).read(SourceText(name: "p.json", text: text))
    #expect(reading.allDiagnostics.count == 101)
    #expect(reading.allDiagnostics.last?.id == "too-many-faults")
  }
}
