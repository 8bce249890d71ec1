import Diagnostics
import Knowledge
import ProfileFiles
import Testing

@Suite("files of profiles")
struct ProfileReaderTests {
  private func read(_ name: String, _ text: String, ignoring: Set<String> = []) -> ProfileReading {
    ProfileReader(SmallRules.ruleSet, ignoring: ignoring).read(SourceText(name: name, text: text))
  }

  /// `name: answers` or `name!` of each profile.
  private func summary(_ reading: ProfileReading) -> [String] {
    reading.profiles.map { read in
      read.profile.map { "\(read.name): \(SmallRules.describe($0.answers))" } ?? "\(read.name)!"
    }
  }

  @Test(arguments: [
    ("people.yaml", "- age: 34\n- {age: 200}\n- id: p3\n  age: 36\n- text\n-\n- {aeg: 1, age: 2}\n- {}"),
    (
      "in/people.json", #"[{"age": 34}, {"age": 200}, {"id": "p3", "age": 36}, "text", null, {"aeg": 1, "age": 2}, {}]"#
    ),
    (
      "people.ndjson",
      "{\"age\": 34}\n{\"age\": 200}\r\n\n{\"id\": \"p3\", \"age\": 36}\n\"text\"\n{\"age\": }\n[]\n {} "
    ),
  ])
  func aBadProfileHidesNoGoodOne(_ name: String, _ text: String) {
    let reading = read(name, text)
    #expect(reading.isList && reading.diagnostics.isEmpty)
    #expect(
      summary(reading) == [
        "people#1: age=34", "people#2!", "p3: age=36", "people#4!", "people#5!", "people#6!", "people#7: ",
      ])
    #expect(reading.profiles.map { $0.diagnostics.hasErrors } == [false, true, false, true, true, true, false])
    #expect(reading.allDiagnostics == reading.allDiagnostics.sorted())
  }

  @Test func duplicateKeysOfYAMLBelongToTheirProfile() {
    let reading = read("p.yaml", "- age: 34\n  age: 35\n- {age: 36}\n- {severity: mild, severity: mild}")
    #expect(summary(reading) == ["p#1!", "p#2: age=36", "p#3!"])
    #expect(reading.profiles.flatMap { $0.diagnostics.map(\.id) } == ["duplicate-key", "duplicate-key"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("a.json", "{\"age\": 34}", "a"), ("x/y.z/some.body.yaml", "age: 34", "some.body"), ("<stdin>", "age: 34", "stdin"),
    ("<stdin>", " \n {\"age\": 34}", "stdin"), ("noextension", "{\"age\": 34}", "noextension"),
    (".hidden", "age: 34", ".hidden"),
    ("a.yaml", "id: 'quoted'\nage: 34", "quoted"), ("a.yaml", "id: 007\nage: 34", "007"),
    ("a.yaml", "id: null\nage: 34", "a"),
    ("a.json", "{\"age\": 34, \"id\": 12}", "12"), ("a.json", #"{"age": 34, "id": "é \ud83d\ude00"}"#, "é 😀"),
    ("a.json", #"{"age": 34, "id": null}"#, "a"), ("a.YML", "{age: 34}", "a"),
    ("<stdin>", "\u{FEFF}{\"age\": 34}", "stdin"),
    ("a.yaml", "id: \(String(repeating: "é", count: 200))\nage: 34", String(repeating: "é", count: 200)),
  ])
  func names(_ name: String, _ text: String, _ expected: String) {
    #expect(summary(read(name, text)) == ["\(expected): age=34"])
  }

  @Test func oneIDTwice() {
    let reading = read("p.json", #"[{"id": "a", "age": 34}, {"id": "b"}, {"id": "a", "age": 35}]"#)
    #expect(summary(reading) == ["a: age=34", "b: ", "a: age=35"])
    let found = reading.allDiagnostics
    #expect(found.map(\.id) == ["same-profile-id"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.labels.first?.place.start.offset == 8)
  }

  @Test(arguments: [
    ("a.yaml", "", "no-profile"), ("a.yaml", "# nothing\n", "no-profile"), ("a.yaml", "null", "no-profile"),
    ("a.json", "null", "no-profile"),
    ("a.json", "", "json-syntax"), ("a.json", " \n", "json-syntax"), ("a.ndjson", "\n\n", "no-profile"),
    ("a.yaml", "a: [", "yaml-syntax"),
    ("a.json", "[{}", "json-syntax"), ("a.json", "{\"age\": 34", "json-syntax"),
    ("a.yaml", String(repeating: "[", count: 1_000_000), "too-deep"),
    ("a.json", String(repeating: "[", count: 1_000_000), "too-deep"),
  ])
  func filesThatCantBeRead(_ name: String, _ text: String, _ id: String) {
    let reading = read(name, text)
    #expect(reading.profiles.isEmpty)
    #expect(reading.diagnostics.map(\.id) == [id])
  }

  @Test func anEmptyListIsRemarkable() {
    for (name, text) in [("a.yaml", "[]"), ("a.json", "[]")] {
      let reading = read(name, text)
      #expect(reading.profiles.isEmpty && reading.isList && !reading.diagnostics.hasErrors)
      #expect(reading.diagnostics.map(\.id) == ["empty-list"])
    }
  }

  @Test func unknownFactsCanBeIgnored() {
    let reading = read("a.json", #"{"shoe": 1, "age": 34, "hat": {"a": [1]}}"#, ignoring: ["shoe", "hat", "age"])
    #expect(summary(reading) == ["a: age=34"])
    #expect(
      read("a.json", #"{"shoe": 1, "shoe": 2}"#, ignoring: ["shoe"]).allDiagnostics.map(\.id) == ["duplicate-key"])
    #expect(read("a.yaml", "shoe: 1\nage: 34", ignoring: ["hat"]).allDiagnostics.map(\.id) == ["unknown-fact"])
  }

  @Test func answersKeepTheirPlaces() {
    for (name, text) in [
      ("a.yaml", "id: é\nage: 34\nlife-events:\n- bereavement\n- job-loss\nseverity:\n"),
      (
        "a.json",
        "{\"id\": \"é\", \"age\": 34,\n \"life-events\": [\"bereavement\",\n  \"job-loss\"], \"severity\": null}"
      ),
    ] {
      let source = SourceText(name: name, text: text)
      guard let profile = ProfileReader(SmallRules.ruleSet).read(source).profiles.first?.profile else {
        Issue.record("no profile in \(name)")
        continue
      }
      #expect(profile.places.count == 2)
      for (fact, place) in profile.places {
        let shown = String(decoding: source.bytes[place.start.offset..<place.end.offset], as: UTF8.self)
        #expect(fact == FactID(0) ? shown == "34" : shown.contains("bereavement") && shown.contains("job-loss"))
        #expect(source.place(place.start.offset..<place.end.offset) == place)
      }
    }
  }

  /// Places in a list on one long line, with characters of every width, are those that the source gives.
  @Test func placesOfALongLine() {
    let row = #"{"id": "é👩‍👩‍👧e\#u{301}", "age": 34, "severity": "mild", "age": 35}"#
    let text =
      "[" + Array(repeating: row, count: 50).joined(separator: ",\r\n ") + ","
      + Array(repeating: row, count: 50).joined(separator: ", ") + "]"
    let source = SourceText(name: "a.json", text: text)
    let reading = ProfileReader(SmallRules.ruleSet).read(source)
    #expect(reading.profiles.count == 100)
    for diagnostic in reading.allDiagnostics {
      for place in [diagnostic.place].compactMap({ $0 }) + diagnostic.labels.map(\.place) {
        #expect(source.place(place.start.offset..<place.end.offset) == place)
      }
    }
    for read in reading.profiles {
      #expect(source.place(read.place.start.offset..<read.place.end.offset) == read.place)
    }
  }

  @Test(.timeLimit(.minutes(1))) func aLongListOnOneLineIsNoTrouble() {
    let row = #"{"id": "é", "age": 34, "severity": "mild", "life-events": ["bereavement"]}"#
    let text = "[" + Array(repeating: row, count: 5_000).joined(separator: ",") + "]"
    let reading = read("a.json", text)
    #expect(reading.profiles.count == 5_000)
    #expect(reading.allDiagnostics.count == 4_999)
  }

  @Test func limits() {
    let big = "{\"id\": \"\(String(repeating: "x", count: 1 << 20))\"}"
    #expect(read("a.json", big).allDiagnostics.map(\.id) == ["too-large"])
    #expect(summary(read("a.json", "[\(big), {\"age\": 34}]")) == ["a#1!", "a#2: age=34"])
    #expect(summary(read("a.ndjson", "\(big)\n{\"age\": 34}")) == ["a#1!", "a#2: age=34"])
    let huge = SourceText(name: "a.json", bytes: Array(repeating: 0x20, count: 64 << 20 + 1))
    #expect(ProfileReader(SmallRules.ruleSet).read(huge).diagnostics.map(\.id) == ["too-large"])
  }

  @Test func theFormatCanBeGiven() {
    let source = SourceText(name: "<stdin>", text: "{\"age\": 34}\n{\"age\": 35}\n")
    let reader = ProfileReader(SmallRules.ruleSet)
    #expect(summary(reader.read(source, as: .jsonLines)) == ["stdin#1: age=34", "stdin#2: age=35"])
    #expect(reader.read(source).diagnostics.map(\.id) == ["json-syntax"])
    #expect(reader.read(SourceText(name: "a.json", text: "{age: 34}"), as: .yaml).allDiagnostics.isEmpty)
  }

  @Test func theListOfIDsIsInOrder() {
    #expect(ProfileDiagnostics.ids == Set(ProfileDiagnostics.ids).sorted())
  }
}
