import Diagnostics
import Knowledge
import ProfileFiles
import Reporting
import TestSupport
import Testing

/// No id and no comment can become something else than an id or a comment.
@Suite("awkward texts in profiles as documents")
struct ProfileDocumentTextTests {
  private static let ruleSet: RuleSet = {
    var sketch = RuleSetSketch()
    _ = sketch.number("age", 5...110)
    return sketch.ruleSet
  }()

  private static var row: AnswerRow {
    var row = AnswerRow(AnswerLayout(ruleSet.facts))
    row.set(FactID(0), to: .number(34))
    return row
  }

  private static let good = [
    "anna", "null", "~", "yes", "no", "y", "true", "12", "-12", "1.5", ".inf", "0x1f", "1e3", "2026-11-21", "12:30:45",
    "-", "--", "---", "...", "- a", "-a", "a-", "a--b", "? a", "a: b", "a:", ":", "a #b", "#a", "a#", "\"", "\"a\"",
    "'", "it's", "\\", "\\n", "a\\", "[a]", "{a: b}", "a, b", "&a", "*a", "!a", "!!str a", "|", ">", "%a", "@a", "`a",
    " a", "a ", "<<", "=", "Anna Müller", "名前", "👩‍🚀", "e\u{301}", "\u{FFFF}", "a\u{FFFE}", "\u{1FFFE}", "\u{AD}",
    String(repeating: "x", count: 200), String(repeating: "\"", count: 200),
  ]

  private static let refused = [
    "", " ", "a\nage: 7", "\r", "a\r\nb", "a\tb", "\0", "a\0b", "\u{1B}[2J", "\u{7F}", "\u{85}", "a\u{2028}b",
    "\u{2029}",
    "\u{FEFF}", "a\u{FEFF}", "\u{202E}a", "\u{9F}", String(repeating: "x", count: 201),
  ]

  private func readings(_ id: String, comments: [String] = []) -> [ProfileReading] {
    let document = ProfileDocument(Self.ruleSet)
    return [
      SourceText(name: "file.yaml", text: document.yaml(Self.row, id: id, comments: comments)),
      SourceText(name: "file.json", bytes: document.json(Self.row, id: id)),
    ].map { ProfileReader(Self.ruleSet).read($0) }
  }

  @Test(arguments: good)
  func idsAreReadBack(id: String) throws {
    for reading in readings(id) {
      #expect(reading.allDiagnostics.isEmpty)
      let profile = try #require(reading.profiles.first?.profile)
      #expect(profile.name.unicodeScalars.elementsEqual(id.unicodeScalars))
      #expect(profile.answers.yes == Self.row.yes && profile.answers.no == Self.row.no)
    }
  }

  /// What a reader refuses as an id is refused as such, and the answers beside it are what they are.
  @Test(arguments: refused)
  func noIdIsMoreThanAnId(id: String) {
    for reading in readings(id) {
      #expect(reading.allDiagnostics.map(\.id) == ["bad-profile-id"])
      #expect(reading.profiles.count == 1)
    }
  }

  @Test(arguments: good + refused)
  func commentsStayComments(text: String) throws {
    let reading = readings("anna", comments: [text, "age: 7", text])[0]
    #expect(reading.allDiagnostics.isEmpty)
    let profile = try #require(reading.profiles.first?.profile)
    #expect(profile.answers.yes == Self.row.yes && profile.answers.no == Self.row.no)
  }

  /// Other readers of YAML take these for what they are too.
  @Test func onlyPlainIdsAreBare() {
    func line(_ id: String) -> String {
      ProfileDocument(Self.ruleSet).yaml(Self.row, id: id).split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(line("bereaved-widower-2") == "id: bereaved-widower-2")
    for id in ["null", "no", "on", "12", "2026-11-21", "Anna", "a-", "a b", ""] { #expect(line(id) == "id: \"\(id)\"") }
    #expect(line("a\"\\\n\u{1B}") == #"id: "a\"\\\u000A\u001B""#)
  }
}
