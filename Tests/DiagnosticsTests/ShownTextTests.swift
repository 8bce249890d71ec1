import Diagnostics
import Testing

/// Text from files, made safe for a terminal and measured in its cells.
@Suite struct ShownTextTests {
  @Test(arguments: [
    ("plain ☺☺☺ – ünï 日本 👩‍👩‍👧", "plain ☺☺☺ – ünï 日本 👩‍👩‍👧"),
    ("\u{1B}[31mred\u{1B}[0m", #"\u{1B}[31mred\u{1B}[0m"#),
    ("\u{1B}]0;title\u{7}", #"\u{1B}]0;title\u{7}"#),
    ("\u{9B}2J", #"\u{9B}2J"#),
    ("a\u{0}b\u{8}\u{7F}", #"a\u{0}b\u{8}\u{7F}"#),
    ("one\r\ntwo\tthree", #"one\r\ntwo\tthree"#),
    ("safe\u{202E}txt.exe", #"safe\u{202E}txt.exe"#),
    ("a\u{200E}b\u{2066}c\u{2069}\u{61C}", #"a\u{200E}b\u{2066}c\u{2069}\u{61C}"#),
    ("ab\u{200B}c\u{FEFF}\u{2060}", #"ab\u{200B}c\u{FEFF}\u{2060}"#),
    ("line\u{2028}separator", #"line\u{2028}separator"#),
    ("\u{FFF9}\u{180E}", #"\u{FFF9}\u{180E}"#),
    ("", ""),
  ])
  func nothingHidesOrMovesText(text: String, shown: String) {
    #expect(text.visible() == shown)
    #expect(text.visible().visible() == shown)
  }

  @Test func linesMayBeKept() {
    #expect("one\n\ttwo\r\u{1B}".visible(keepingLines: true) == "one\n\ttwo\\r\\u{1B}")
    #expect("one\n\ttwo".visible() == #"one\n\ttwo"#)
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("ünï", 3), ("e\u{301}", 1), ("☺☺☺", 3), ("●○○", 3), ("日本語", 6), ("한국", 4), ("ﾊﾝ", 2),
    ("Ａ", 2), ("👩‍👩‍👧", 2), ("☺\u{FE0F}", 2), ("🇦🇺", 2), ("⚡", 2), ("✓", 1), ("–", 1), ("a\u{200B}b", 2), ("\u{301}", 0),
  ])
  func widthIsInCells(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func inkOnlyAddsColour() {
    #expect(Ink.plain("word", .danger) == "word")
    #expect(Ink.ansi("word", .danger) == "\u{1B}[1;31mword\u{1B}[0m")
    #expect(Ink.ansi("", .danger) == "")
  }
}
