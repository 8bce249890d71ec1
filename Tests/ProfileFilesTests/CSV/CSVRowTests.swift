import Diagnostics
import Knowledge
import Testing

@testable import ProfileFiles

@Suite("rows of tables")
struct CSVRowTests {
  private static let columns = "id,age,bmi,internet,severity,regular,life-events,medicines"

  private func read(_ rows: String) -> ProfileReading {
    ProfileReader(SmallRules.ruleSet).read(SourceText(name: "people.csv", text: "\(Self.columns)\n\(rows)"))
  }

  private func answers(_ rows: String) -> [String] {
    let reading = read(rows)
    return reading.profiles.map { read in
      "\(read.name): \(read.profile.map { SmallRules.describe($0.answers) } ?? read.diagnostics.map(\.id).joined(separator: " "))"
    }
  }

  @Test func cells() {
    #expect(
      answers(
        """
        anna,34,18.5,yes,mild,none,bereavement;job-loss,"none;ssri"
        ,,,,,,,
        " b",\t35 ,"20.0",false," mild ",no,none,!ssri;?
        "c ""x"", y",,,,,,"job-loss;?",?
        "",5,,no,,yes,,""

        """) == [
          "anna: age=34 bmi=18.5 internet=true severity=mild regular=none life-events=[bereavement,job-loss] medicines=[none,ssri]",
          "people#2: ",
          " b: age=35 bmi=20.0 internet=false severity=mild regular=no life-events=[] medicines=[|ssri]",
          "c \"x\", y: life-events=[job-loss|]",
          "people#5: age=5 internet=false regular=yes",
        ])
  }

  @Test(arguments: [
    ("a,«200»,,,,,,", "out-of-range", "an empty cell"), ("a,«x»,,,,,,", "wrong-type", "an empty cell"),
    ("a, «0x22» ,,,,,,", "wrong-type", ""), ("a,,«18.55»,,,,,", "too-many-places", "18.5"),
    ("a,,\"«18,5»\",,,,,", "wrong-type", "a point"),
    ("a,«034»,,,,,,", "number-form", "34"), ("a,,,«maybe»,,,,", "wrong-type", "write yes or no; an empty cell"),
    ("a,,,«TRUE»,,,,", "wrong-type", ""), ("a,,,,«midl»,,,", "not-an-option", "did you mean 'mild'?"),
    ("a,,,,«mild;severe»,,,", "not-an-option", ""), ("a,,,,\"«mi\"\"ld»\",,,", "not-an-option", "'mild'"),
    ("a,,,,,,job-loss;«berevement»,", "not-an-option", "'bereavement'"),
    ("a,,,,,,job-loss;«job-loss»,", "doubled-option", ""),
    ("a,,,,,,!job-loss; «job-loss»,", "both-sides", ""), ("a,,,,,,job-loss;«none»,", "not-an-option", "stands alone"),
    ("a,,,,,,\"«job-loss, bereavement»\",", "not-an-option", "write ';'"),
    ("a,,,,,,«job-loss|bereavement»,", "not-an-option", "write ';'"),
    ("a,,,,,,job-loss;«»,", "not-an-option", "both sides"),
    ("a,,,,,,\"job-loss;«x\"\"y»;bereavement\",", "not-an-option", ""),
    ("« »,10,,,,,,", "bad-profile-id", ""), ("\"«a\nb»\",,,,,,,", "bad-profile-id", ""),
    ("a,«\"»34,,,,,,", "csv-syntax", "close it"),
    ("a,\"34\"«x»,,,,,,", "csv-syntax", "twice"), ("a,3«\"»4,,,,,,", "csv-syntax", "in quotes"),
    ("a,34,,«»", "ragged-row", "the empty ones too"), ("«»\nb,34,,,,,,", "ragged-row", "take the line away"),
    ("a,34,,,,,,,«x,y»", "ragged-row", "in quotes"), ("a,34,,,,,,\"x\",«»", "ragged-row", ""),
    ("a,é«\0»,,,,,,", "nul-byte", ""),
  ])
  func faults(_ marked: String, _ id: String, _ help: String) {
    let (text, range) = Marked.split(marked)
    let start = Self.columns.utf8.count + 1
    let source = SourceText(name: "people.csv", text: "\(Self.columns)\n\(text)")
    let found = ProfileReader(SmallRules.ruleSet).read(source).allDiagnostics.filter { $0.severity == .error }
    #expect(found.map(\.id) == [id], "\(found.map(\.message))")
    let expected = source.place(range.lowerBound + start..<range.upperBound + start)
    #expect(found.first?.place == expected, "\(CaretRenderer(sources: [source]).render(found))")
    let said = found.first?.help.joined() ?? ""
    #expect(help.isEmpty || said.contains(help), "\(said)")
    #expect(found.allSatisfy { ProfileDiagnostics.ids.contains($0.id) })
  }

  @Test func aBadRowHarmsNoOther() {
    let rows = "a,34,,,,,,\nb,200,,maybe,,,,\nc\nd,\"35\"x,9.9,,,,,\n\ne,36,,,,,,\n\n"
    #expect(
      answers(rows) == [
        "a: age=34", "b: out-of-range wrong-type", "people#3: ragged-row", "d: csv-syntax out-of-range",
        "people#5: ragged-row", "e: age=36",
      ])
    let ragged = read(rows).profiles[2].diagnostics.first
    #expect(ragged?.message == "row 3 has 1 cell, and the header has 8 columns")
  }

  @Test func bothMentionsOfAnOptionAreShown() {
    let found = read("a,,,,,,!job-loss;bereavement; job-loss,").allDiagnostics
    #expect(found.map { $0.place?.start.column } == [31])
    #expect(found.first?.labels.map(\.place.start.column) == [9])
  }

  @Test func placesAreOfTheWholeText() {
    let text = "\u{FEFF}id,age\r\n\"é\nü\",34\r\nzoé,200\n"
    let source = SourceText(name: "p.csv", text: text)
    let reading = ProfileReader(SmallRules.ruleSet).read(source)
    #expect(
      reading.allDiagnostics.map { "\($0.id) \($0.place?.description ?? "")" } == [
        "bad-profile-id p.csv:2:2", "out-of-range p.csv:4:5",
      ])
    for diagnostic in reading.allDiagnostics {
      guard let place = diagnostic.place else { continue }
      #expect(place == source.place(place.start.offset..<place.end.offset))
    }
    #expect(reading.profiles.map(\.place.start.line) == [2, 4])
  }

  @Test func oneReaderReadsRowsOfManyBlocks() {
    let header = "age,id\n", rows = ["34,\"a\"\"b\"\n", "x,c\n", "35,d"]
    var lexer = CSVLexer()
    let first = Array(header.utf8)
    guard case .record(let record) = first.withUnsafeBytes({ lexer.next(in: $0, isLast: false) }) else {
      Issue.record("no header")
      return
    }
    let columns = first.withUnsafeBytes { CSVHeader(record, of: $0, in: "p.csv", SmallRules.ruleSet) }
    var reader = CSVRowReader(SmallRules.ruleSet, columns)
    var row = AnswerRow(AnswerLayout(SmallRules.facts))
    #expect(lexer.takeConsumed() == first.count)
    var found: [String] = []
    for (index, text) in rows.enumerated() {
      Array(text.utf8).withUnsafeBytes { block in
        guard case .record(let record) = lexer.next(in: block, isLast: index == rows.count - 1) else { return }
        let isGood = reader.read(record, of: block, into: &row)
        let id = reader.id.map { String(decoding: $0, as: UTF8.self) } ?? ""
        found.append("\(id) \(isGood) \(SmallRules.describe(row)) \(reader.range(of: FactID(0)) ?? 9..<9)")
        found += reader.diagnostics(in: "p.csv").map { "\($0.place?.description ?? "") \($0.id)" }
      }
      #expect(lexer.takeConsumed() == text.utf8.count)
    }
    #expect(found == ["a\"b true age=34 0..<2", "c false  0..<1", "p.csv:3:1 wrong-type", "d true age=35 0..<2"])
  }

  @Test func aRowWithoutEndOfFaultsIsCutOff() {
    let names = (0..<300).map { "x\($0)" }
    let reader = ProfileReader(SmallRules.ruleSet, ignoring: Set(names))
    let text = names.joined(separator: ",") + "\n" + names.map { $0 + "\"" }.joined(separator: ",")
    let found = reader.read(SourceText(name: "p.csv", text: text)).allDiagnostics
    #expect(found.count == ProfileLimits.faults + 1)
    #expect(found.count { $0.id == "too-many-faults" } == 1)
  }

  @Test func theFormatCanBeGivenAndIsNeverGuessed() {
    let source = SourceText(name: "<stdin>", text: "age,id\n34,a\n")
    let reader = ProfileReader(SmallRules.ruleSet)
    #expect(reader.read(source, as: .csv).profiles.map(\.name) == ["a"])
    #expect(ProfileFormat(of: source) == .yaml)
    #expect(ProfileFormat(of: SourceText(name: "A.CSV", text: "{\"age\": 3}")) == .csv)
  }

  @Test func twoOfOneIDAreAnswered() {
    let reading = read("a,34,,,,,,\na,35,,,,,,\n")
    #expect(reading.allDiagnostics.map(\.id) == ["same-profile-id"])
    #expect(reading.profiles.compactMap(\.profile).count == 2)
  }

  @Test func aRowOfMoreThanTheLimit() {
    let long = String(repeating: "x", count: ProfileLimits.profileBytes)
    let reading = read("\(long),34,,,,,,\nb,34,,,,,,\n")
    #expect(reading.profiles.map { $0.diagnostics.map(\.id) } == [["too-large"], []])
    #expect(reading.profiles.map(\.place.start.line) == [2, 3])
  }
}
