import Diagnostics
import Foundation
import Knowledge
import Testing

@testable import Reporting

@Suite struct DataDictionaryTests {
  @Test(arguments: [(60, DataDictionaryGolden.narrow), (100, DataDictionaryGolden.wide)])
  func showsEveryFact(width: Int, golden: String) throws {
    #expect(try DataDictionary(PageSample.ruleSet()).text(width: width, ink: .plain) == golden)
  }

  @Test(arguments: Array(stride(from: 40, through: 130, by: 3)))
  func fitsAnyWidthButForItsLastLine(width: Int) throws {
    let dictionary = try DataDictionary(PageSample.ruleSet())
    let lines = dictionary.text(width: width, ink: .plain).split(separator: "\n")
    for line in lines.dropLast() { #expect(line.displayWidth <= width, "\(line)") }
    #expect(lines.last.map(String.init) == dictionary.csvHeader)
  }

  @Test func coloursWithoutChangingTheWords() throws {
    let dictionary = try DataDictionary(PageSample.ruleSet())
    let coloured = dictionary.text(width: 80, ink: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == dictionary.text(width: 80, ink: .plain))
  }

  @Test func headerNamesEveryFactOnceInTheOrderOfTheInterview() throws {
    let ruleSet = try PageSample.ruleSet()
    let columns = DataDictionary(ruleSet).csvHeader.split(separator: ",").map(String.init)
    #expect(columns.prefix(7) == ["id", "age", "country", "internet", "medicines", "loss", "falling"])
    #expect(columns.dropFirst().sorted() == ruleSet.facts.map(\.id).sorted())
  }

  @Test func headerIsQuotedWhereItMustBe() throws {
    var ruleSet = try PageSample.ruleSet()
    ruleSet.facts[0].id = "a,b"
    ruleSet.facts[1].id = "say \"c\""
    ruleSet.facts[2].id = "d\ne"
    #expect(DataDictionary(ruleSet).csvHeader.hasPrefix("id,\"a,b\",\"say \"\"c\"\"\",\"d\ne\",medicines,"))
    #expect(DataDictionary(ruleSet).text(width: 80, ink: .plain).hasSuffix("frail\n"))
  }

  @Test func listsFactsWhereThereIsNoQuestionnaire() throws {
    var ruleSet = try PageSample.ruleSet()
    ruleSet.interview = []
    #expect(DataDictionary(ruleSet).text(width: 80, ink: .plain).contains("\n\nFacts\n  age "))
  }

  @Test func isJSONWithTheSameFacts() throws {
    let ruleSet = try PageSample.ruleSet()
    let dictionary = DataDictionary(ruleSet)
    var json = JSONWriter()
    dictionary.json(&json, version: "0.0.0")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    #expect(object["schema"] as? String == "evident.facts/1")
    let facts = try #require(object["facts"] as? [[String: Any]])
    #expect(facts.count == ruleSet.facts.count)
    #expect((object["csv"] as? [String: Any])?["header"] as? String == dictionary.csvHeader)
    func fact(_ id: String) throws -> [String: Any] { try #require(facts.first { $0["fact"] as? String == id }) }
    #expect(try fact("age")["to"] as? Int == 110)
    #expect(try fact("age")["unit"] as? String == "years")
    #expect(try fact("age")["changeable"] as? Bool == false)
    #expect(try fact("loss")["from"] as? Double == -5)
    #expect(try fact("snoring")["ordered"] as? Bool == true)
    let options = try #require(try fact("snoring")["options"] as? [[String: Any]])
    #expect(options.map { $0["score"] as? Double } == [0, 1.5])
    #expect(try fact("severity")["whenStated"] as? String == "wins")
    #expect(try fact("frail")["derived"] as? String == "yes if age is over 80 years; otherwise no")
    #expect(try fact("falling")["group"] as? String == "Your nights")
    #expect((try fact("falling")["instrument"] as? [String: Any])?["title"] as? String == "ISI")
  }

  @Test(arguments: [
    (1, 1, "1"), (-6, 5, "-1.2"), (1, 2, "0.5"), (-1, 2, "-0.5"), (1, 36, "1/36"), (25, 36, "25/36"), (0, 7, "0"),
    (7, 4, "1.75"), (1, 1_000_000_000, "0.000000001"), (1, 10_000_000_000, "1/10000000000"),
    (Int64.max, 2, "9223372036854775807/2"),
  ])
  func writesFractions(numerator: Int64, denominator: Int64, text: String) throws {
    #expect(try #require(Fraction(numerator, over: denominator)).text == text)
  }
}
