import Diagnostics
import MarkedYAML
import Testing

/// What is YAML, but refused.
@Suite struct RefusalTests {
  @Test(arguments: [
    ("a: ⟦&x⟧ 1\n", "yaml-anchor", "derived fact"),
    ("⟦&x⟧ a: 1\n", "yaml-anchor", "class"),
    ("a: 1\nb: ⟦*a⟧\n", "yaml-alias", "derived fact"),
    ("a: [⟦*x⟧, 1]\n", "yaml-alias", "quotes"),
    ("⟦*x⟧ : 1\n", "yaml-alias", "class"),
    ("⟦<<⟧: {a: b}\n", "merge-key", "'classes'"),
    ("a: ⟦!!str⟧ no\n", "yaml-tag", "take it away"),
    ("a: ⟦!x⟧ {b: c}\n", "yaml-tag", "take it away"),
    ("a: ⟦!x!y⟧ z\n", "yaml-tag", "take it away"),
    ("⟦%YAML 1.2⟧\n---\na: 1\n", "yaml-directive", "take the line away"),
    ("# x\n\n⟦%TAG ! !x⟧\n%YAML 1.2\n---\na: 1\n", "yaml-directive", "take the line away"),
    ("a: 1\n⟦%YAML 1.2⟧\n", "yaml-directive", "take the line away"),
    ("a: 1\n⟦---⟧\nb: 2\n", "several-documents", "file of its own"),
    ("a: 1\n...\n⟦b: 2⟧ # x\n", "several-documents", "file of its own"),
    ("a: 1\n...\n⟦%TAG ! !x⟧\n", "several-documents", "file of its own"),
    ("⟦[a, b]⟧: c\n", "complex-key", "quotes"),
    ("? ⟦{a: b}⟧\n: c\n", "complex-key", "quotes"),
    ("? ⟦- a\n  - b⟧\n: c\n", "complex-key", "quotes"),
  ])
  func refused(marked: String, id: String, help: String) {
    let text = MarkedText(marked)
    let diagnostics = MarkedYAML.read(text.source).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.map(\.place) == text.places.map { Optional($0) })
    #expect(diagnostics.allSatisfy { $0.help.joined().contains(help) })
  }

  @Test func everythingIsReportedAndTheRestIsRead() {
    let reading = MarkedYAML.read("a: &x 1\nb: *x\n<<: *x\n[c]: d\ne: !t {f: g}\ne: h\n")
    #expect(
      reading.ids == [
        "yaml-anchor", "yaml-alias", "merge-key", "yaml-alias", "complex-key", "yaml-tag", "duplicate-key",
      ])
    #expect(reading.root?.flat == "{a: 1, b: ∅, e: {f: g}}")
  }

  @Test func everyDuplicateKeyIsReportedWithTheFirst() {
    let text = MarkedText("⟦a⟧: 1\nb: {⟦x⟧: 1, ⟦x⟧: 2}\n⟦a⟧: 2\n⟦'a'⟧: {a: 3}\n")
    let reading = MarkedYAML.read(text.source)
    #expect(reading.ids == ["duplicate-key", "duplicate-key", "duplicate-key"])
    #expect(reading.diagnostics.map(\.place) == [2, 3, 4].map { text.places[$0] })
    #expect(reading.diagnostics.map { $0.labels.first?.place } == [1, 0, 0].map { text.places[$0] })
    #expect(reading.root?.flat == "{a: 1, b: {x: 1}}")
  }

  @Test(arguments: [
    ("a: {note: Weekly, ⟦for months⟧}", "{a: {note: Weekly, for months}}", #"note: "Weekly, for months""#),
    ("{note: It's a \"b\", ⟦c, d⟧, e: f}", "{note: It's a \"b\", c, d, e: f}", #"note: 'It''s a "b", c, d'"#),
    ("{note: Weekly,\n  ⟦for months⟧}", "{note: Weekly}", "put quotes around a text with a comma"),
    ("{⟦age⟧}", "{age: ∅}", "write 'age: …'"),
    ("{a: \"b\", ⟦\"c\"⟧ }", "{a: b, c: ∅}", #"write '"c": …'"#),
    ("{a: [b], ⟦c⟧ # :\n}", "{a: [b], c: ∅}", "write 'c: …'"),
    ("{a: x, ⟦b⟧, a2: y, c: ~, d: }", "{a: x, b, a2: y, c: ∅, d: ∅}", #"a: "x, b""#),
    ("a: 1\nw: [{b: c, ⟦d⟧}]\n", "{a: 1, w: [{b: c, d}]}", "without braces"),
  ])
  func keyWithoutValue(marked: String, tree: String, help: String) {
    let text = MarkedText(marked)
    let reading = MarkedYAML.read(text.source)
    #expect(reading.ids == ["key-without-value"])
    #expect(reading.diagnostics.map(\.place) == text.places.map { Optional($0) })
    #expect(reading.root?.flat == tree)
    #expect(reading.diagnostics.allSatisfy { $0.help.joined(separator: "\n").contains(help) })
  }

  @Test func aKeyWithAColonMayHaveNoValue() {
    #expect(MarkedYAML.read("a:\nb: {c: , d : , \"e\":}\nf: [g: ]\n").ids == [])
  }
}
