import Diagnostics
import Knowledge
import ProfileFiles
import Reporting
import Sampling
import TestSupport
import Testing

@Suite("profiles as documents")
struct ProfileDocumentTests {
  private static let notations = ["yaml", "json"]

  private func text(_ row: AnswerRow, _ ruleSet: RuleSet, _ notation: String, id: String?) -> String {
    let document = ProfileDocument(ruleSet)
    return notation == "yaml" ? document.yaml(row, id: id) : String(decoding: document.json(row, id: id), as: UTF8.self)
  }

  private func read(_ text: String, _ ruleSet: RuleSet, _ notation: String) -> ProfileReading {
    ProfileReader(ruleSet).read(SourceText(name: "file.\(notation)", text: text))
  }

  /// A fact of every kind, and options whose names mean something else to YAML or JSON.
  private static let awkward: RuleSet = {
    let names = ["no", "yes", "NO", "true", "null", "NULL", "12", "1e3", "0x1f", "2026-11-21", "on", "AU", "none", "-"]
    var sketch = RuleSetSketch()
    _ = sketch.yesNo("internet")
    _ = sketch.yesNo("no")
    _ = sketch.choice("null", names)
    _ = sketch.choices("12", names)
    _ = sketch.choices("one", ["only"])
    _ = sketch.choices("many", (0..<90).map { "option-number-\($0)" })
    _ = sketch.number("age", 5...110)
    _ = sketch.number("change", -12_345...12_345, places: 3)
    let total = sketch.number("total", .min ... .max, places: 2)
    _ = sketch.choice("level", names, lines: [(1, .atLeast(total, 3)), (0, nil)])
    _ = sketch.choices("areas", names, lines: [(2, .atLeast(total, 3))])
    _ = sketch.number("sum", 0...10, sum: [.points(.of(3), when: .yes(FactID(0)))])
    return sketch.ruleSet
  }()

  private func expectReadBack(_ row: AnswerRow, _ ruleSet: RuleSet, _ notation: String, case number: Int) throws {
    let text = text(row, ruleSet, notation, id: "anna")
    let reading = read(text, ruleSet, notation)
    #expect(reading.allDiagnostics.isEmpty && !reading.isList, "\(Seed.note(case: number)): \(text)")
    let profile = try #require(reading.profiles.first?.profile, "\(Seed.note(case: number)): \(text)")
    #expect(profile.name == "anna")
    #expect(
      profile.answers.yes == row.yes && profile.answers.no == row.no,
      "\(notation), \(Seed.note(case: number)): \(text)")
    if notation == "yaml" {
      #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 100 }, "\(Seed.note(case: number)): \(text)")
    }
  }

  @Test(arguments: notations)
  func anyAnswersOfAnyRulesAreReadBack(notation: String) throws {
    for number in 0..<100 {
      var random = Seed.generator(61, case: number)
      let ruleSet = RuleSetGenerator.ruleSet(.any, &random)
      let generator = ProfileGenerator(ruleSet)
      for _ in 0..<3 { try expectReadBack(generator.row(&random), ruleSet, notation, case: number) }
    }
  }

  @Test(arguments: notations)
  func awkwardNamesAreReadBack(notation: String) throws {
    let generator = ProfileGenerator(Self.awkward)
    for number in 0..<200 {
      var random = Seed.generator(62, case: number)
      try expectReadBack(generator.row(&random), Self.awkward, notation, case: number)
    }
  }

  @Test func asAPersonWouldWriteIt() throws {
    var sketch = RuleSetSketch()
    let age = sketch.number("age", 5...110)
    let country = sketch.choice("country", ["AU", "NO", "null"])
    let bmi = sketch.number("bmi", 100...900, places: 1)
    let events = sketch.choices("life-events", ["bereavement", "loneliness"])
    let medicines = sketch.choices("medicines", ["ssri", "maoi", "snri"])
    let internet = sketch.yesNo("internet")
    let used = sketch.choices("used", (1...12).map { "treatment-\($0)" })
    let older = sketch.yesNo("older", when: .atLeast(age, 65))
    sketch.interview = [
      InterviewGroup(id: "first", title: "First", ask: [bmi, country], nextWhen: nil, place: .nowhere)
    ]
    let row = sketch.row([
      age: .number(34), bmi: .number(185), country: .choice(1), events: .choices(yes: [], no: [0, 1]),
      medicines: .choices(yes: [0], no: [1]), internet: .yesNo(true), older: .yesNo(false),
      used: .choices(yes: [0], no: Array(1...10)),
    ])
    #expect(
      ProfileDocument(sketch.ruleSet).yaml(row, id: "anna", comments: ["Answered today.", "", "a\nage: 7"]) == """
        # Answered today.
        #
        # a\\u000Aage: 7
        id: anna
        bmi: 18.5
        country: NO
        age: 34
        life-events: []
        medicines: {yes: [ssri], no: [maoi]}
        internet: yes
        used:
          yes: [treatment-1]
          no:
            - treatment-2
            - treatment-3
            - treatment-4
            - treatment-5
            - treatment-6
            - treatment-7
            - treatment-8
            - treatment-9
            - treatment-10
            - treatment-11
        older: no

        """)
    let small = sketch.row([country: .choice(2), events: .choices(yes: [1], no: []), internet: .yesNo(false)])
    #expect(
      ProfileDocument(sketch.ruleSet).yaml(small) == """
        country: "null"
        life-events: {yes: [loneliness]}
        internet: no

        """)
    #expect(
      String(decoding: ProfileDocument(sketch.ruleSet).json(small, id: "b"), as: UTF8.self) == """
        {
          "id": "b",
          "country": "null",
          "life-events": {
            "yes": [
              "loneliness"
            ],
            "no": []
          },
          "internet": false
        }

        """)
  }

  @Test(arguments: notations)
  func aProfileWithoutAnswersIsOne(notation: String) throws {
    let row = AnswerRow(AnswerLayout(Self.awkward.facts))
    let reading = read(text(row, Self.awkward, notation, id: nil), Self.awkward, notation)
    #expect(reading.allDiagnostics.isEmpty)
    #expect(reading.profiles.map(\.name) == ["file"])
    #expect(
      read(ProfileDocument(Self.awkward).yaml(row, comments: ["a"]), Self.awkward, "yaml").allDiagnostics.isEmpty)
  }
}
