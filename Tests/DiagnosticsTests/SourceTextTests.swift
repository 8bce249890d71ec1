import Diagnostics
import Testing

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", [""]), ("one", ["one"]), ("one\n", ["one", ""]), ("one\ntwo", ["one", "two"]),
    ("one\r\ntwo\r\n", ["one", "two", ""]), ("one\rtwo", ["one", "two"]), ("\n\r\n\r", ["", "", "", ""]),
  ])
  func hasTheLinesThatAReaderSees(text: String, lines: [String]) {
    let source = SourceText(name: "x", text: text)
    #expect(source.lineCount == lines.count)
    #expect((1...lines.count).map { source.line($0) } == lines)
    #expect(source.line(0) == nil)
    #expect(source.line(lines.count + 1) == nil)
  }

  @Test(arguments: ["\n", "\r\n", "\r"], 0..<20)
  func findsALineBreakWhereverItStands(lineBreak: String, column: Int) {
    // Bytes that are small or beyond ASCII end no line.
    for filler in ["x", "\t", "\u{B}", "\u{E}", "é"] {
      let line = String(repeating: filler, count: column)
      let source = SourceText(name: "x", text: line + lineBreak + line + lineBreak + "end")
      #expect((1...source.lineCount).map { source.line($0) } == [line, line, "end"])
    }
  }

  @Test(arguments: [
    ("⟦a⟧b", "x:1:1"), ("a⟦b⟧", "x:1:2"), ("a\n⟦b⟧", "x:2:1"), ("a\r\n⟦b⟧", "x:2:1"), ("ab⟦⟧", "x:1:3"),
    ("é日👩‍👩‍👧⟦x⟧", "x:1:4"), ("\u{FEFF}⟦a⟧", "x:1:1"), ("a\n\u{FEFF}⟦a⟧", "x:2:2"),
  ])
  func countsColumnsAsAReaderDoes(marked: String, place: String) {
    #expect(MarkedText(marked, name: "x").places[0].description == place)
  }

  @Test func keepsOffsetsWithinTheText() {
    let source = SourceText(name: "x", text: "ab\nc")
    #expect(source.position(at: -3).offset == 0)
    #expect(source.position(at: 99) == Position(line: 2, column: 2, offset: 4))
  }

  @Test func showsBytesThatAreNoText() {
    #expect(SourceText(name: "x", bytes: [0x61, 0xFF, 0x62]).line(1) == "a\u{FFFD}b")
  }
}
