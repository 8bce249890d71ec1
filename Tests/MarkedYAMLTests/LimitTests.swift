import Diagnostics
import MarkedYAML
import Testing

@Suite struct LimitTests {
  private static let small = YAMLLimits(bytes: 100, depth: 3, nodes: 10)

  @Test(arguments: [
    ("[[[x]]]", [String]()), ("[[[⟦[⟧x]]]]", ["too-deep"]), ("a:\n  b:\n    - ⟦⟧c: d\n", ["too-deep"]),
    ("a:\n  b:\n    - c\n", []), ("[1, 2, 3, 4, 5, 6, 7, 8, 9]", []),
    ("[1, 2, 3, 4, 5, 6, 7, 8, 9, ⟦⟧10]", ["too-many-nodes"]), ("{a: 1, b: 2, c: 3, d: 4}\n", []),
    ("{a: 1, b: 2, c: 3, d: [4, ⟦⟧5]}\n", ["too-many-nodes"]),
    (String(repeating: " ", count: 100), []), ("⟦⟧" + String(repeating: " ", count: 101), ["too-large"]),
  ])
  func limit(marked: String, ids: [String]) {
    let text = MarkedText(marked)
    let reading = MarkedYAML.read(text.source, limits: LimitTests.small)
    #expect(reading.ids == ids)
    guard let diagnostic = reading.diagnostics.first else { return }
    #expect(reading.root == nil)
    #expect(diagnostic.place == text.places.first)
  }

  @Test func messagesNameTheLimit() {
    let messages = ["[[[[", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", String(repeating: " ", count: 1101)].map {
      MarkedYAML.read(SourceText(name: "x", text: $0), limits: LimitTests.small).diagnostics.map(\.message)
    }
    #expect(
      messages == [
        ["nested deeper than the limit of 3 levels"], ["more keys and values than the limit of 10"],
        ["1,101 bytes are more than the limit of 100 bytes"],
      ])
  }

  @Test func aFileCanBeRefusedByItsSize() {
    let limits = YAMLLimits.ruleFile
    #expect(limits.check(byteCount: 4 << 20, source: "x.yaml") == nil)
    let diagnostic = limits.check(byteCount: 100_000_000, source: "x.yaml")
    #expect(diagnostic?.message == "100,000,000 bytes are more than the limit of 4 MiB")
    #expect(diagnostic?.place?.description == "x.yaml:1:1")
  }

  @Test func faultsAreLimited() {
    let text = MarkedText(
      "a: 1\n" + String(repeating: "a: 2\n", count: 1001) + "⟦⟧a: 2\n" + String(repeating: "a: 2\n", count: 9))
    let reading = MarkedYAML.read(text.source)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.count == 1002)
    #expect(reading.ids.last == "too-many-faults")
    #expect(reading.diagnostics.last?.place == text.places.first)
    #expect(reading.diagnostics.last?.message.contains("1,000") == true)
  }

  @Test func whatWasFoundBeforeALimitIsKept() {
    let text = "a: 1\na: 2\nb: [[[[x]]]]\n"
    let reading = MarkedYAML.read(SourceText(name: "x", text: text), limits: LimitTests.small)
    #expect(reading.ids == ["duplicate-key", "too-deep"])
  }
}
