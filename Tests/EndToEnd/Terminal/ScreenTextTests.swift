import Testing

struct ScreenTextTests {
  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\nb\r", "a^Jb^M"), ("\u{1B}[1m☺\u{1B}[0m", "␛[1m☺␛[0m"), ("\t\u{7}\u{7F}", "^I^G^?"),
    ("\u{85}", "\\u{85}"), ("e\u{301}", "e\u{301}"), ("", ""),
  ])
  func controlCharactersAreShown(text: String, shown: String) {
    #expect(Array(ScreenText.readable(Array(text.utf8)).unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func brokenCharactersAreShown() {
    #expect(ScreenText.readable([0x61, 0xe2, 0x98, 0x62, 0xff, 0xe2]) == "a\\xE2\\x98b\\xFF\\xE2")
  }

  @Test(arguments: [
    ("one\r\ntwo > ", "two > "), ("\u{1B}[1;32mtwo\u{1B}[0m > \u{1B}[K", "two > "), ("two > \r\n", ""), ("", ""),
    ("two > \u{1B}[", "two > \u{1B}["),
  ])
  func theLastLineHasNoColours(text: String, line: String) {
    #expect(ScreenText.lastLine(Array(text.utf8)) == line)
  }
}
