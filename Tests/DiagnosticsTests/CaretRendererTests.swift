import Diagnostics
import Testing

@Suite struct CaretRendererTests {
  /// What is shown of an error at the first marked place.
  private func shown(_ marked: String, caption: String? = nil, width: Int = 110, ink: Ink = .plain) -> String {
    let text = MarkedText(marked)
    let diagnostic = Diagnostic.error("some-fault", "it is wrong", at: text.places[0], caption: caption)
    return CaretRenderer(sources: [text.source], ink: ink, width: width).render(diagnostic)
  }

  /// The quoted line and the line of carets.
  private func quote(_ marked: String, width: Int = 110) -> [String] {
    Array(shown(marked, width: width).split(separator: "\n").map(String.init).suffix(2))
  }

  @Test func showsMessagePlaceLineAndHelp() {
    let text = MarkedText("treatments:\n  ssri:\n    when: {⟦aeg⟧: at least 65}\n", name: "treatments/ssri.yaml")
    let diagnostic = Diagnostic.error(
      "unknown-fact", "no fact named 'aeg'", at: text.places[0], caption: "here",
      help: ["did you mean 'age'?", "declare it under 'facts'"])
    #expect(
      CaretRenderer(sources: [text.source]).render(diagnostic) == """
        error[unknown-fact]: no fact named 'aeg'
         --> treatments/ssri.yaml:3:12
          |
        3 |     when: {aeg: at least 65}
          |            ^^^ here
          = help: did you mean 'age'?
          = help: declare it under 'facts'

        """)
  }

  @Test func showsTheOtherSideInItsPlace() {
    let text = MarkedText("⟦age⟧: 1\n" + String(repeating: "#\n", count: 10) + "⟦age⟧: 2\n")
    let other = MarkedText("x: ⟦y⟧\n", name: "other.yaml")
    let diagnostic = Diagnostic.error(
      "doubled", "'age' stands here twice", at: text.places[1],
      labels: [.init("the first", at: text.places[0]), .init("and this", at: other.places[0])])
    #expect(
      CaretRenderer(sources: [text.source, other.source]).render(diagnostic) == """
        error[doubled]: 'age' stands here twice
          --> rules.yaml:12:1
           |
        12 | age: 2
           | ^^^
          ::: rules.yaml:1:1
           |
         1 | age: 1
           | --- the first
          ::: other.yaml:1:4
           |
         1 | x: y
           |    - and this

        """)
  }

  @Test func showsWhatHasNoPlaceOrNoText() {
    let renderer = CaretRenderer(sources: [])
    #expect(renderer.render(Diagnostic.error("no-rules", "no rules", at: nil)) == "error[no-rules]: no rules\n")
    let elsewhere = MarkedText("⟦a⟧", name: "gone.yaml").places[0]
    #expect(
      renderer.render(Diagnostic(.warning, "lost", "lost", at: elsewhere, caption: "what it was")) == """
        warning[lost]: lost
         --> gone.yaml:1:1
          = what it was

        """)
  }

  @Test func sortsByPlaceThenGravity() {
    let text = MarkedText("⟦a⟧ ⟦b⟧")
    let found = [
      Diagnostic(.warning, "b", "second", at: text.places[1]), Diagnostic.error("b", "first", at: text.places[1]),
      Diagnostic(.remark, "a", "before", at: text.places[0]), Diagnostic.error("z", "whole", at: nil),
    ]
    let shown = CaretRenderer(sources: []).render(found)
    #expect(
      shown.split(separator: "\n").filter { $0.contains("[") }
        == ["error[z]: whole", "remark[a]: before", "error[b]: first", "warning[b]: second"])
    #expect(shown.contains("whole\n\nremark"))
  }

  @Test(arguments: [
    // Wide characters, combining marks and emoji take the cells that a terminal gives them.
    ("name: 日本⟦語⟧ x", ["1 | name: 日本語 x", "  |           ^^"]),
    ("e\u{301}te\u{301} ⟦e\u{301}te\u{301}⟧", ["1 | e\u{301}te\u{301} e\u{301}te\u{301}", "  |     ^^^"]),
    ("👩‍👩‍👧 ⟦🇦🇺⟧ ok", ["1 | 👩‍👩‍👧 🇦🇺 ok", "  |    ^^"]),
    // A tab is two spaces wide, before the mark and in it.
    ("\ta:\t⟦b\tc⟧", ["1 |   a:  b  c", "  |       ^^^^"]),
    // Line breaks of every kind end a line; none is shown.
    ("a\r\nb: ⟦c⟧\r\nd\r\n", ["2 | b: c", "  |    ^"]),
    ("a\rb: ⟦c⟧\rd", ["2 | b: c", "  |    ^"]),
    // A place over several lines is marked to the end of its first.
    ("a: ⟦{b\nc\nd}⟧", ["1 | a: {b", "  |    ^^"]),
    // An empty place is one caret; so is the end of a line and of a text.
    ("a: ⟦⟧", ["1 | a: ", "  |    ^"]),
    ("ab⟦\n⟧c", ["1 | ab", "  |   ^"]),
    // What would move the cursor or hide text is shown as what it is.
    ("\u{1B}[2J⟦\u{202E}x⟧", ["1 | \\u{1B}[2J\\u{202E}x", "  |          ^^^^^^^^^"]),
    // A byte order mark is not a column.
    ("\u{FEFF}⟦a⟧: b", ["1 | a: b", "  | ^"]),
  ])
  func marksWhatAReaderSees(marked: String, quote: [String]) {
    #expect(self.quote(marked) == quote)
  }

  @Test func showsAnEmptyLineWithoutASpaceAtItsEnd() {
    #expect(quote("a\n⟦⟧\nb") == ["2 |", "  | ^"])
  }

  @Test(arguments: [0, 5, 25, 60, 300, 590])
  func cutsALongLineAroundItsMark(start: Int) {
    let line = String((0..<600).map { Character(String($0 % 10)) })
    let index = line.index(line.startIndex, offsetBy: start)
    let quote = quote(line[..<index] + "⟦" + line[index...].prefix(3) + "⟧" + line[index...].dropFirst(3), width: 60)
    #expect(quote.allSatisfy { $0.count <= 60 + 8 })
    // The carets stand under the digits they mark.
    let marked = zip(quote[0], quote[1]).filter { $0.1 == "^" }.map(\.0)
    #expect(String(marked) == String(line[index...].prefix(3)))
    #expect(quote[0].contains("… ") == (start >= 40))
    #expect(quote[0].hasSuffix(" …") == (start < 580))
  }

  @Test(arguments: [-5, 0, 1, 21, 30])
  func takesAnyWidth(width: Int) {
    #expect(quote("abc: {⟦def⟧: ghi}", width: width)[1].contains("^^^"))
  }

  @Test func escapesWhatComesFromFiles() {
    let place = MarkedText("⟦a⟧", name: "\u{1B}]0;title\u{7}.yaml").places[0]
    let diagnostic = Diagnostic.error("x", "no fact \u{1B}[31m'a\nb'", at: place, help: ["try \u{9B}2J"])
    let shown = CaretRenderer(sources: []).render(diagnostic)
    #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    #expect(shown.contains(#"\u{1B}[31m'a\nb'"#))
  }

  @Test func coloursWithoutChangingTheWords() {
    let marked = "when: {⟦aeg⟧: 3}"
    let coloured = shown(marked, caption: "no such fact", ink: .ansi)
    #expect(coloured.contains("\u{1B}[1;31merror[some-fault]\u{1B}[0m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == shown(marked, caption: "no such fact"))
  }
}
