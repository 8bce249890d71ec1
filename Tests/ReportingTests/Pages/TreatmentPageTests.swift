import Diagnostics
import Foundation
import Knowledge
import Testing

@testable import Reporting

@Suite struct TreatmentPageTests {
  private func page(_ id: String = "cbt-i", _ old: String = "", as new: String = "") throws -> TreatmentPage {
    let ruleSet = try PageSample.ruleSet(old, as: new)
    return TreatmentPage(ruleSet, treatment: try #require(ruleSet.treatment(named: id)))
  }

  @Test(arguments: [
    ("cbt-i", 60, TreatmentPageGolden.narrow), ("cbt-i", 100, TreatmentPageGolden.wide),
    ("night-pills", 60, TreatmentPageGolden.bare),
  ])
  func looksAsAReaderExpects(id: String, width: Int, golden: String) throws {
    #expect(try page(id).text(width: width, ink: .plain) == golden)
  }

  @Test(arguments: Array(stride(from: 40, through: 130, by: 3)))
  func fitsAnyWidthButForLinks(width: Int) throws {
    for line in try page().text(width: width, ink: .plain).split(separator: "\n") where !line.contains("://") {
      #expect(line.displayWidth <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test func linksAreNeverBroken() throws {
    let lines = try page().text(width: 40, ink: .plain).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains("https://doi.org/10.1000/sleep.1"))
    #expect(lines.contains("https://example.org/trial"))
  }

  @Test func coloursWithoutChangingTheWords() throws {
    let page = try page()
    let coloured = page.text(width: 80, ink: .ansi)
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == page.text(width: 80, ink: .plain))
  }

  @Test func escapesWhatComesFromFiles() throws {
    let page = try page("cbt-i", "note: A large effect.", as: #"note: "A \e[31mlarge\u202E effect.\a""#)
    let text = page.text(width: 100, ink: .plain)
    #expect(text.contains(#"A \u{1B}[31mlarge\u{202E} effect.\u{7}"#))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  /// A figure stands in an item that begins with its population and its comparator, and nowhere else.
  @Test(arguments: [40, 60, 100])
  func figuresStandWithPeopleAndComparator(width: Int) throws {
    let page = try page()
    let items = page.text(width: width, ink: .plain).replacing(#/\s+/#, with: " ").split(separator: "• ")
    for finding in page.treatment.findings {
      let people = [finding.population, finding.severity].compactMap(\.self).joined(separator: " · ")
      let start = (people + " · compared with: " + finding.comparator).lowercased()
      let item = try #require(items.first { $0.lowercased().hasPrefix(start) })
      let figures = finding.interval + [finding.value, finding.studies, finding.participants].compactMap(\.self)
      for figure in figures { #expect(item.contains(figure.text)) }
    }
    let needed = items.filter { $0.contains("number needed to treat 2.9") }
    #expect(needed.count == 1)
    #expect(needed.first?.hasPrefix("Adults · chronic insomnia · compared with: waiting list ") == true)
  }

  @Test func namesEverySourceThatItCites() throws {
    let text = try page().text(width: 100, ink: .plain)
    let parts = text.split(separator: "Key references\n")
    try #require(parts.count == 2)
    let cited = Set(parts[0].matches(of: #/\[(\d+)\]/#).map { String($0.1) })
    let listed = parts[1].matches(of: #/ \[(\d+)\] /#).map { String($0.1) }
    #expect(cited.sorted() == ["1", "2", "3"])
    #expect(listed == ["1", "2", "3"])
  }

  // MARK: - JSON

  private func object(_ page: TreatmentPage) throws -> [String: Any] {
    var json = JSONWriter()
    page.json(&json, version: "0.0.0")
    return try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
  }

  @Test func saysTheSameAsJSON() throws {
    let page = try page()
    let object = try object(page)
    #expect(object["schema"] as? String == "evident.treatment/1")
    let ruleSet = try #require(object["ruleset"] as? [String: Any])
    #expect(ruleSet["id"] as? String == "sleep")
    #expect((ruleSet["fingerprint"] as? String)?.hasPrefix("sha256:") == true)
    let text = page.text(width: 100, ink: .plain).replacing(#/\s+/#, with: " ").lowercased()
    let told: Set = [
      "name", "short", "what", "how", "label", "symbol", "meaning", "because", "when", "note", "population",
      "severity", "comparator", "outcome", "citation", "doi", "url", "questions", "reviewed", "notice", "help", "phone",
    ]
    var count = 0
    func look(_ value: Any, key: String) {
      switch value {
      case let object as [String: Any]: for (key, value) in object { look(value, key: key) }
      case let array as [Any]: for value in array { look(value, key: key) }
      case let string as String where told.contains(key):
        count += 1
        #expect(
          text.contains(string.split { $0.isWhitespace }.joined(separator: " ").lowercased()), "\(key): \(string)")
      default: break
      }
    }
    look(object, key: "")
    #expect(count > 50)
  }

  @Test func marksClassRulesAndWhatNeedsConfirmation() throws {
    let page = try page()
    let object = try object(page)
    let caveats = try #require(object["caveats"] as? [[String: Any]])
    let weeks = try #require(caveats.first { $0["rule"] as? String == "therapies/caveats/weeks" })
    #expect(weeks["class"] as? String == "therapies")
    #expect(weeks["confirm"] as? Bool == true)
    #expect(weeks["sources"] as? [String] == ["guide 2.1"])
    let place = page.rules.caveats.first { $0.rule.id == "therapies/caveats/weeks" }?.rule.place
    #expect(weeks["at"] as? String == place?.description)
    #expect(place?.source == "rules.yaml")
    let ruled = try #require(object["contraindications"] as? [[String: Any]])
    #expect(ruled.map { $0["ifUnknown"] as? String } == ["withhold", "check-first"])
  }

  @Test(arguments: [
    ("0.90", "0.90"), ("-0.10", "-0.10"), ("16", "16"), ("0", "0"), ("1e3", "\"1e3\""), ("+2", "\"+2\""),
    (".5", "\".5\""), ("5.", "\"5.\""), ("007", "\"007\""), ("0x10", "\"0x10\""),
  ])
  func figuresStayAsPublished(figure: String, written: String) throws {
    var json = JSONWriter()
    json.figure(try #require(Figure(figure)))
    #expect(String(decoding: json.bytes, as: UTF8.self) == written)
  }
}
