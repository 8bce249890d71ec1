import Diagnostics
import MarkedYAML
import Testing

/// Inputs made to cost time or memory. In a release build each is refused in under 100 ms on an idle machine; the bounds
/// here leave room for a busy one and for a debug build.
@Suite(.serialized) struct HostileTests {
  static let inputs: [(name: String, text: String, id: String)] = [
    ("a million brackets", String(repeating: "[", count: 1_000_000), "too-deep"),
    ("a million braces", String(repeating: "{a: ", count: 1_000_000), "too-deep"),
    ("a million dashes", String(repeating: "- ", count: 1_000_000), "too-deep"),
    ("a million question marks", String(repeating: "? ", count: 1_000_000), "too-deep"),
    (
      "deep after a megabyte", String(repeating: " ", count: 1 << 20) + String(repeating: "[", count: 1 << 20),
      "too-deep"
    ),
    ("a million tags", String(repeating: "!a ", count: 1_000_000), "yaml-tag"),
    ("a million TAG directives", String(repeating: "%TAG !a! b\n", count: 300_000), "yaml-directive"),
    (
      "TAG directives after the end", "a\n...\n" + String(repeating: "%TAG !a! b\n", count: 300_000),
      "several-documents"
    ),
    ("an endless quote", "\"" + String(repeating: "x", count: 3 << 20), "yaml-syntax"),
    ("a late NUL byte", String(repeating: "a", count: 3 << 20) + "\u{0}", "nul-byte"),
    ("a large text", String(repeating: "a", count: 20 << 20), "too-large"),
    ("too many nodes", "[" + String(repeating: "a,", count: 300_000) + "]", "too-many-nodes"),
    ("too many nodes beyond ASCII", "[" + String(repeating: "é,", count: 300_000) + "]", "too-many-nodes"),
    ("anchors in one line", "[é" + String(repeating: ",&a é", count: 300_000) + "]", "too-many-faults"),
  ]

  @Test(arguments: inputs.map(\.name)) func refusedQuickly(name: String) throws {
    let input = try #require(HostileTests.inputs.first { $0.name == name })
    let source = SourceText(name: "test.yaml", text: input.text)
    var ids: [String] = []
    let time = ContinuousClock().measure { ids = MarkedYAML.read(source).ids }
    #expect(ids.contains(input.id))
    #if DEBUG
    let bound = Duration.seconds(10)
    #else
    let bound = Duration.milliseconds(500)
    #endif
    #expect(time < bound)
  }

  @Test func anAliasBombIsNotExpanded() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let reading = MarkedYAML.read(text)
    #expect(Set(reading.ids) == ["yaml-anchor", "yaml-alias"])
    #expect(reading.diagnostics.count == 31 + 300)
    #expect(reading.root?[path: "a30"]?.sequence?.count == 10)
  }
}
