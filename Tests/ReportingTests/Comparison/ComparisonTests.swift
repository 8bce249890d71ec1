import Diagnostics
import Foundation
import Inference
import Knowledge
import Testing

@testable import Reporting

@Suite struct ComparisonTests {
  private static func general(_ ids: [String] = ["cbt-i", "night-pills"]) throws -> Comparison {
    let ruleSet = try PageSample.ruleSet()
    return Comparison(Program(ruleSet), try ids.map { try #require(ruleSet.treatment(named: $0)) }, for: nil)
  }

  private static func personal(_ ids: [String], _ answers: [String: String], _ program: Program) throws -> Comparison {
    let treatments = try ids.map { try #require(program.ruleSet.treatment(named: $0)) }
    let recommendation = try RecommendationSample.recommendation(program, answers)
    return Comparison(program, treatments, for: .init(name: "someone", recommendation: recommendation))
  }

  /// What stands in a cell, a text a part.
  private static func cell(_ comparison: Comparison, _ question: Comparison.Question, _ column: Int) -> [String] {
    comparison.rows.first { $0.question == question }.map { $0.cells[column].map(\.text) } ?? []
  }

  @Test func answersTheQuestionsThatPeopleAsk() throws {
    let comparison = try Self.general()
    #expect(
      comparison.rows.map(\.question) == [.effectiveness, .soon, .involves, .drawbacks, .cost, .access])
    #expect(Self.cell(comparison, .soon, 0) == ["Works within: some weeks"])
    #expect(
      Self.cell(comparison, .involves, 0) == [
        "A talking treatment. It has a clear end.", "You learn what keeps you awake.", "Sessions: 6 to 8",
        "Format: alone, group",
      ])
    #expect(
      Self.cell(comparison, .access, 0) == [
        "In sleep clinics.", "Ask for a plan.", "if country is Australia",
      ])
  }

  @Test func givesFiguresAsPublished() throws {
    let cell = Self.cell(try Self.general(), .effectiveness, 0)
    #expect(
      cell == [
        "Useful", "rating as published", "for some people: Unclear",
        "NNT 2.9, Hedges' g 0.90 (-0.10 to 1.20) versus waiting list; time to fall asleep, "
          + "adults (chronic insomnia), 16 studies, 1204 people", "A large effect.",
        "41.2% versus none; women over 60, 1 study",
      ])
    // Not a figure that isn't in the rule files.
    for part in cell {
      for number in part.matches(of: #/[0-9.]+/#) { #expect(PageSample.text.contains(number.output)) }
    }
    #expect(
      Self.cell(try Self.general(), .effectiveness, 1) == [
        "Risky", "rating as published", "No figures are given here.",
      ])
  }

  @Test func saysForWhomADrawbackHolds() throws {
    let parts = try Self.general().rows.first { $0.question == .drawbacks }?.cells[0] ?? []
    #expect(
      parts.map(\.text) == [
        "You may be sleepier at first.", "It takes weeks.", "check first, for some people: Ask about breathing.",
        "if medicines taken now include an opioid", "with care, for some people: Take care when you drive.",
        "if snoring is often",
        "for some people: Weigh yourself.", "if weight lost is over 4.5 kg",
        "ruled out for some people: Not with both.",
        "if medicines taken now include an opioid and a sedative", "ruled out for some people: Not at this age.",
        "if frailty: yes, or (age is under 6 years, and internet at home: no)",
      ])
    #expect(parts[1].needsConfirmation && parts[1].rule == "therapies/caveats/weeks")
    #expect(parts.map(\.kind).prefix(4) == [.item, .item, .warning, .remark])
  }

  @Test func countsWhatHoldsForSomePeopleWhereThatIsMuch() throws {
    let weight = "weight: {when: {loss: over 4.5}, note: Weigh yourself., source: book}"
    let more = (5...9).map { "w\($0): {when: {loss: over \($0)}, note: Loss \($0)., source: book}" }
    let ruleSet = try PageSample.ruleSet(weight, as: ([weight] + more).joined(separator: "\n      "))
    let texts = Self.cell(Comparison(Program(ruleSet), [0, 1], for: nil), .drawbacks, 0)
    #expect(
      Array(texts.prefix(9)) == [
        "You may be sleepier at first.", "It takes weeks.", "check first, for some people: Ask about breathing.",
        "if medicines taken now include an opioid", "with care, for some people: Take care when you drive.",
        "if snoring is often",
        "for some people: Weigh yourself.", "if weight lost is over 4.5 kg",
        "5 more count for some people; its own page names them all",
      ])
  }

  @Test func saysWhatIsNotSaid() throws {
    let comparison = try Self.general()
    #expect(Self.cell(comparison, .cost, 0).isEmpty && Self.cell(comparison, .involves, 1).isEmpty)
    #expect(comparison.text(width: 100, ink: .plain).contains("not said here"))
  }

  @Test func saysWhereEachStandsForAPerson() throws {
    let program = try RecommendationSample.program()
    let ids = ["talking", "herb", "tablets", "sugar", "stones"]
    var answers = RecommendationSample.grieving
    answers["medicines"] = "ssri;?"
    let comparison = try Self.personal(ids, answers, program)
    #expect(comparison.rows.first?.question == .standing)
    #expect(Self.cell(comparison, .standing, 0).prefix(2) == ["Suggestion 1 of 1", "score 85"])
    #expect(
      Self.cell(comparison, .standing, 1) == [
        "Ruled out", "You take a medicine that clashes with it.",
      ])
    #expect(Self.cell(comparison, .standing, 2) == ["Needs answers", "waits for: medicines taken now"])
    #expect(Self.cell(comparison, .standing, 3) == ["Not suggested"])
    #expect(Self.cell(comparison, .standing, 4) == ["Not enough evidence"])
    // Only what holds for them, and what may.
    #expect(
      Self.cell(comparison, .drawbacks, 0) == [
        "with care: Ask about a medicine beside it.", "It means going every week.",
      ])
    #expect(
      Self.cell(comparison, .drawbacks, 2) == [
        "check first: it is ruled out if medicines taken now include a blood thinner"
      ])
  }

  @Test func saysWhatIsHeldBackAndWhy() throws {
    let program = try RecommendationSample.program()
    let comparison = try Self.personal(["talking", "herb"], ["thoughts": "plan"], program)
    #expect(
      Self.cell(comparison, .standing, 0) == [
        "Held back for now", "because of what comes first: “Please get help now”",
      ])
    let text = comparison.text(width: 80, ink: .plain)
    let first = try #require(text.firstRange(of: "What comes first")).lowerBound
    #expect(first < (try #require(text.firstRange(of: "Does it work?")).lowerBound))
  }

  @Test func saysForWhomATreatmentIs() throws {
    let program = Program(try PageSample.ruleSet())
    let comparison = try Self.personal(["cbt-i", "night-pills"], ["age": "9"], program)
    #expect(Self.cell(comparison, .standing, 0) == ["Not meant for people like this", "For people from 12 up."])
    #expect(Self.cell(comparison, .drawbacks, 0).count > 8)
  }

  @Test func standsInColumnsWhereThereIsRoom() throws {
    let comparison = try Self.general()
    func lines(_ width: Int, _ ink: Ink) -> [Substring] {
      comparison.text(width: width, ink: ink).split(separator: "\n")
    }
    #expect(lines(80, .plain).contains { $0.contains("Useful") && $0.contains("Risky") })
    #expect(!lines(52, .plain).contains { $0.contains("Useful") && $0.contains("Risky") })
    #expect(!lines(80, .words).contains { $0.contains("Useful") && $0.contains("Risky") })
    // Beneath each other, each answer has its treatment's name above it.
    let names = lines(52, .plain).count { $0 == "  Night pills" }
    #expect(names == comparison.rows.count + 1)
  }

  @Test(arguments: Array(stride(from: 40, through: 120, by: 4)))
  func fitsAnyWidth(width: Int) throws {
    let comparison = try Self.general()
    let text = comparison.text(width: width, ink: .plain)
    for line in text.split(separator: "\n") where !line.contains("://") {
      #expect(line.displayWidth <= width, "\(line)")
    }
    let coloured = comparison.text(width: width, ink: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == text)
  }

  @Test func escapesWhatComesFromFiles() throws {
    let ruleSet = try PageSample.ruleSet("name: Night pills", as: #"name: "Night\e[2J pills""#)
    let text = Comparison(Program(ruleSet), [0, 1], for: nil).text(width: 80, ink: .plain)
    #expect(text.contains(#"Night\u{1B}[2J pills"#) && !text.contains("\u{1B}"))
  }

  @Test func isJSONWithTheSameWords() throws {
    let program = try RecommendationSample.program()
    let comparison = try Self.personal(["talking", "herb"], RecommendationSample.grieving, program)
    var json = JSONWriter(indent: 2)
    comparison.json(&json, version: "0.0.0")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "evident.comparison/1")
    #expect(object["profile"] as? String == "someone")
    let treatments = try #require(object["treatments"] as? [[String: Any]])
    #expect(treatments.map { $0["treatment"] as? String } == ["talking", "herb"])
    #expect(treatments.map { $0["rank"] as? Int } == [1, 2])
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.map { $0["question"] as? String } == comparison.rows.map(\.question.rawValue))
    let cells = try #require(rows[1]["cells"] as? [[[String: Any]]])
    #expect(cells[0].map { $0["text"] as? String } == Self.cell(comparison, .effectiveness, 0))
    #expect(cells[0][0]["symbol"] as? String == "☺☺")
    #expect((object["sources"] as? [[String: Any]])?.first?["source"] as? String == "trial")
  }
}
