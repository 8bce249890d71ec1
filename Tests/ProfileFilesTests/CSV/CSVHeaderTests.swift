import Diagnostics
import Testing

@testable import ProfileFiles

@Suite("headers of tables")
struct CSVHeaderTests {
  private func header(
    _ text: String, ignoring: Set<String> = [], mapping: [String: String] = [:]
  ) -> [Diagnostic] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var lexer = CSVLexer()
      guard case .record(let record) = lexer.next(in: bytes, isLast: true) else { return [] }
      return CSVHeader(
        record, of: bytes, in: "p.csv", SmallRules.ruleSet, ignoring: ignoring, mapping: mapping
      ).diagnostics
    }
  }

  @Test(arguments: [
    "age", "id", "id,age,bmi", "age,id", "\"age\",\"id\"", "\u{FEFF}age,bmi\r\n34,20.0", "ward,age,ward-2",
    "age,internet,severity,regular,code,life-events,medicines,did-not-help,total,change",
  ])
  func good(_ text: String) { #expect(header(text, ignoring: ["ward", "ward-2"]).map(\.message) == []) }

  @Test(arguments: [
    ("age,«sevrity»", "unknown-fact", "did you mean 'severity'?"), ("«Age»,id", "unknown-fact", "'age'"),
    ("age,« bmi»", "unknown-fact", "'bmi'"), ("age,«zzzzz»", "unknown-fact", "--ignore"),
    ("age,bmi,«age»", "duplicate-key", "take one"), ("id,«id»", "duplicate-key", ""),
    ("ward,«ward»,age", "duplicate-key", ""), ("age,«»,bmi", "column-without-name", ""),
    ("age,«»\n34,", "column-without-name", "take the column"), ("«»,age", "column-without-name", ""),
    ("age,\"«»\"", "column-without-name", ""), ("age,\"bmi\"« »,id", "csv-syntax", "twice"),
    ("age, «\"»bmi\"", "csv-syntax", "space"), ("age,«\"»bmi\n34,2\n", "csv-syntax", "close it"),
    ("age,bmi«\r»34,20.0", "csv-syntax", "line ends"), ("«»\nage", "column-without-name", ""),
    ("age,\"id\nx«\0»\"", "nul-byte", ""),
  ])
  func faults(_ marked: String, _ id: String, _ help: String) {
    let (text, range) = Marked.split(marked)
    let found = header(text, ignoring: ["ward"])
    #expect(found.map(\.id) == [id], "\(found.map(\.message))")
    let source = SourceText(name: "p.csv", text: text)
    #expect(found.first?.place == source.place(range), "\(CaretRenderer(sources: [source]).render(found))")
    let said = found.first?.help.joined() ?? ""
    #expect(help.isEmpty || said.contains(help), "\(said)")
    // A file with such a header has no rows that could be read.
    let reading = ProfileReader(SmallRules.ruleSet, ignoring: ["ward"]).read(source)
    #expect(reading.diagnostics.map(\.id) == [id])
    #expect(reading.profiles.isEmpty)
  }

  @Test func allFaultsAreSaidAtOnce() {
    let found = header("aeg,,bmi,bmi,x\"y,\"i\"d")
    #expect(
      found.map { "\($0.place?.start.column ?? 0) \($0.id)" } == [
        "1 unknown-fact", "5 column-without-name", "10 duplicate-key", "15 csv-syntax", "21 csv-syntax",
      ])
    #expect(found[2].labels.map(\.place.start.column) == [6])
  }

  // MARK: - Mapping

  @Test func columnsAreGivenAMeaning() {
    #expect(header("Alter,PatNr", mapping: ["Alter": "age", "PatNr": "id"]).isEmpty)
    // A column's own name counts for nothing once it has another meaning.
    #expect(header("age,bmi", mapping: ["age": "id", "bmi": "age"]).isEmpty)
    #expect(header("Alter", ignoring: ["Alter"], mapping: ["Alter": "age"]).isEmpty)
  }

  @Test func mappingsGoWrong() {
    let cases: [(text: String, mapping: [String: String], expected: [String])] = [
      ("Alter,age", ["Alter": "age"], ["column 'age' is here a second time"]),
      ("age,Alter", ["Alter": "age"], ["column 'Alter' is a second one for 'age'"]),
      ("A,B", ["A": "bmi", "B": "bmi"], ["column 'B' is a second one for 'bmi'"]),
      ("Alter", ["Alter": "aeg"], ["no fact named 'aeg'"]),
      ("age", ["Alter": "bmi"], ["there is no column 'Alter' to take 'bmi' from"]),
      ("Alter", ["alter": "age"], ["there is no column 'alter' to take 'age' from", "no fact named 'Alter'"]),
    ]
    for (text, mapping, expected) in cases {
      #expect(header(text, mapping: mapping).map(\.message) == expected)
    }
    #expect(header("Alter", mapping: ["alter": "age"]).first?.help == ["did you mean 'Alter'?"])
  }

  @Test func aHeaderWithoutEndOfFaultsIsCutOff() {
    #expect(header(String(repeating: "x,", count: 5000) + "x").count == ProfileLimits.faults)
    let long = String(repeating: "x", count: ProfileLimits.profileBytes + 1)
    #expect(header(long).map(\.id) == ["too-large"])
  }

  @Test func nothingToRead() {
    for text in ["", "\n\n", "\u{FEFF}"] {
      let reading = ProfileReader(SmallRules.ruleSet).read(SourceText(name: "p.csv", text: text))
      #expect(reading.allDiagnostics.map(\.id) == ["no-profile"])
    }
    let reading = ProfileReader(SmallRules.ruleSet).read(SourceText(name: "p.csv", text: "age,id\n\n"))
    #expect(reading.allDiagnostics.map(\.id) == ["empty-list"])
    #expect(reading.allDiagnostics.first?.severity == .warning)
    #expect(reading.isList)
  }
}
