import Diagnostics
import Sampling
import TestSupport
import Testing

/// A line that is too long to be shown whole costs no more than what is shown of it, and shows the same.
@Suite struct LongLineTests {
  /// The quoted line and the line of carets beneath it.
  private func quote(_ source: SourceText, _ place: Place, width: Int = 110) -> [String] {
    let shown = CaretRenderer(sources: [source], width: width).render(.error("long", "too long", at: place))
    return Array(shown.split(separator: "\n").map(String.init).suffix(2))
  }

  @Test(arguments: [0, 1, 2_000_000, 4_194_300])
  func marksAnywhereInFourMebibytes(offset: Int) {
    var bytes = Array(repeating: UInt8(ascii: "a"), count: 4 << 20)
    bytes.replaceSubrange(offset..<offset + 3, with: Array("bcd".utf8))
    let source = SourceText(name: "long.yaml", bytes: bytes)
    let place = source.place(offset..<offset + 3)
    let clock = ContinuousClock()
    var quote: [String] = []
    let time = clock.measure { quote = self.quote(source, place) }
    #expect(time < .milliseconds(500))
    #expect(String(zip(quote[0], quote[1]).filter { $0.1 == "^" }.map(\.0)) == "bcd")
    #expect(quote[0].count < 130)
  }

  @Test func marksTheBeginningOfAPlaceWithoutEnd() {
    let source = SourceText(name: "long.yaml", bytes: Array(repeating: UInt8(ascii: "["), count: 4 << 20))
    let quote = quote(source, source.place(50..<4 << 20), width: 60)
    #expect(quote[0].hasPrefix("1 | … [") && quote[0].hasSuffix("[ …"))
    #expect(quote[1].hasSuffix("^") && quote[1].count <= quote[0].count)
  }

  @Test func survivesBytesThatAreNoText() {
    for byte in [UInt8(0x80), 0xFF, 0xC3, 0xF0] {
      let source = SourceText(name: "x", bytes: Array(repeating: byte, count: 100_000))
      for offset in [0, 1, 50_000, 99_999] {
        #expect(quote(source, source.place(offset..<offset + 1))[1].contains("^"))
      }
    }
  }

  /// One character of a million combining marks is cut like a line.
  @Test func survivesAMonstrousCharacter() {
    let source = SourceText(name: "x", text: "e" + String(repeating: "\u{301}", count: 1_000_000) + "x")
    let quote = quote(source, source.place(2_000_001..<2_000_002))
    #expect(quote[0].utf8.count < 10_000)
    #expect(quote[1].contains("^"))
  }

  /// What a renderer would show that first splits the whole line into characters.
  private func slowQuote(_ line: [Character], _ marked: Range<Int>, width: Int) -> [String] {
    func shown(_ characters: ArraySlice<Character>) -> String {
      characters.map { $0 == "\t" ? "  " : String($0).visible() }.joined()
    }
    let from = marked.lowerBound < width - 20 ? 0 : max(0, marked.lowerBound - width / 3)
    let to = min(line.count, from + width)
    let head = from > 0 ? "… " : ""
    let carets = max(1, shown(line[marked.clamped(to: from..<to)]).displayWidth)
    let before = (head + shown(line[from..<marked.lowerBound])).displayWidth
    return [
      "1 | " + head + shown(line[from..<to]) + (to < line.count ? " …" : ""),
      "  | " + String(repeating: " ", count: before) + String(repeating: "^", count: carets),
    ]
  }

  @Test func showsWhatSplittingTheWholeLineWouldShow() {
    let alphabet: [Character] = ["a", "b", " ", "\t", "é", "日", "e\u{301}", "👩‍👩‍👧", "☺", "\u{1B}", "🇦🇺"]
    for number in 0..<300 {
      var random = Seed.generator(0xCA4E7, case: number)
      let count = Int.random(in: 1...2_000, using: &random)
      // Flags would join with their neighbours, so that something stands between any two.
      var line: [Character] = []
      for _ in 0..<count { line += [random.pick(alphabet), "."] }
      let start = Int.random(in: 0..<line.count, using: &random)
      let marked = start..<min(line.count, start + Int.random(in: 1...150, using: &random))
      let offsets = line.map { String($0).utf8.count }
      let source = SourceText(name: "x", text: String(line))
      let lower = offsets[..<start].reduce(0, +)
      let place = source.place(lower..<lower + offsets[marked].reduce(0, +))
      let width = Int.random(in: 20...120, using: &random)
      #expect(quote(source, place, width: width) == slowQuote(line, marked, width: width), "\(Seed.note(case: number))")
    }
  }
}
