import Diagnostics
import Foundation
import Knowledge
import Testing

@testable import Reporting

@Suite struct TreatmentTableTests {
  @Test(arguments: [(60, TreatmentTableGolden.narrow), (100, TreatmentTableGolden.wide)])
  func showsAllTreatmentsByKind(width: Int, golden: String) throws {
    #expect(try TreatmentTable(PageSample.ruleSet()).text(width: width, ink: .plain) == golden)
  }

  @Test(arguments: Array(stride(from: 40, through: 130, by: 3)))
  func fitsAnyWidth(width: Int) throws {
    let text = try TreatmentTable(PageSample.ruleSet()).text(width: width, ink: .plain)
    for line in text.split(separator: "\n") { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test func coloursWithoutChangingTheWords() throws {
    let table = try TreatmentTable(PageSample.ruleSet())
    let coloured = table.text(width: 80, ink: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == table.text(width: 80, ink: .plain))
  }

  @Test func escapesWhatComesFromFiles() throws {
    let ruleSet = try PageSample.ruleSet("name: Night pills", as: #"name: "Night\e[2J pills""#)
    let text = TreatmentTable(ruleSet).text(width: 80, ink: .plain)
    #expect(text.contains(#"Night\u{1B}[2J pills"#))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func isJSONWithTheSameFacts() throws {
    let ruleSet = try PageSample.ruleSet()
    var json = JSONWriter(indent: 2)
    TreatmentTable(ruleSet).json(&json, version: "0.0.0")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "evident.treatments/1")
    let kinds = try #require(object["kinds"] as? [[String: Any]])
    #expect(kinds.map { $0["kind"] as? String } == ["talking", "medical"])
    let treatments = try kinds.flatMap { try #require($0["treatments"] as? [[String: Any]]) }
    #expect(treatments.map { $0["treatment"] as? String } == ["cbt-i", "night-pills"])
    #expect(treatments.map { $0["rules"] as? Int } == [17, 2])
    let ratings = try #require(treatments[0]["ratings"] as? [[String: Any]])
    #expect(ratings.map { $0["rating"] as? String } == ["good", "unclear"])
    #expect((object["ratings"] as? [[String: Any]])?.count == 3)
    #expect(object["notice"] as? String == "Talk it over with a clinician.")
  }
}
