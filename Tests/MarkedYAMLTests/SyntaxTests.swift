import Diagnostics
import MarkedYAML
import Testing

/// What is no YAML. The first mark is the place of the diagnostic, the second that of its label.
@Suite struct SyntaxTests {
  @Test(arguments: [
    ("a: ⟦>= 18⟧\n", "comparison-sign", "'at least 18'"),
    ("a: ⟦>=18⟧  # x\n", "comparison-sign", "'at least 18'"),
    ("w: {a: ⟦>= 18⟧, b: c}\n", "comparison-sign", "'at least 18'"),
    ("a: ⟦> 18⟧\n", "comparison-sign", "'over 18'"),
    ("a: ⟦>18⟧\n", "comparison-sign", "'over 18'"),
    ("a: ⟦>5⟧\nb: c\n", "comparison-sign", "'over 5'"),
    ("a: ⟦>0⟧\n", "comparison-sign", "'over 0'"),
    ("a: ⟦> mild⟧\n", "comparison-sign", "the option after 'mild'"),
    ("a: ⟦> Some words of prose⟧\n  and more\n", "yaml-syntax", "on the next line"),
    ("a: ⟦| x⟧\n", "yaml-syntax", "on the next line"),
    ("a: [⟦| x]⟧\n", "yaml-syntax", "outside of brackets"),
    ("a:\n⟦\t\t⟧b: c\n", "tab-indentation", "spaces"),
    ("a:\n  b: c\n⟦\t⟧d: e\n", "tab-indentation", "spaces"),
    ("a: b\n⟦\t⟧c\n", "tab-indentation", "spaces"),
    ("a: |\n⟦\t⟧b\n", "tab-indentation", "spaces"),
    ("a: Weekly⟦:⟧ for months\n", "yaml-syntax", "quotes around a text that contains ': '"),
    ("a: 1\n  b⟦:⟧ 2\n", "yaml-syntax", "same column"),
    ("a: 1\n⟦some text⟧ # x\nb: 2\n", "yaml-syntax", "'key: value'"),
    ("a: ⟦-⟧ b\n", "yaml-syntax", "line of its own"),
    ("a: ⟦\"⟧open\nb: c\n", "yaml-syntax", "where it ends"),
    ("a: ⟦'⟧x\n⟦-⟧--\nb'\n", "yaml-syntax", "where it ends"),
    ("a: ⟦[⟧b, c\n", "yaml-syntax", "put ']'"),
    ("a: ⟦[⟧b, {c: d}\n# x\n", "yaml-syntax", "put ']'"),
    ("a: ⟦{⟧b: c,\n", "yaml-syntax", "put '}'"),
    ("a: ⟦\"⟧x⟦\\d⟧\"\n", "yaml-syntax", "backslash"),
    ("a: ⟦\"⟧⟦\\ud800⟧\"\n", "yaml-syntax", "backslash"),
    ("a: ⟦\"⟧é⟦\\xA⟧z\"\n", "yaml-syntax", "backslash"),
    ("a: 1\n⟦-b⟧\n", "yaml-syntax", "'- item'"),
    ("a: 1\n⟦b:2⟧ # x\n", "yaml-syntax", "with a space"),
    ("  ⟦⟧a: 1\n⟦b: 2⟧\n", "yaml-syntax", "same column"),
    ("a: ⟦*⟧important*\n", "yaml-syntax", "quotes"),
    ("a: ⟦&⟧\n", "yaml-syntax", "quotes"),
    ("a: ⟦@⟧x\n", "yaml-syntax", "quotes"),
    ("a: ⟦%⟧x\n", "yaml-syntax", "quotes"),
    ("a: ⟦?⟧ b\n", "yaml-syntax", "quotes"),
    ("a: [x, ⟦,⟧ y]\n", "yaml-syntax", "take it away"),
    ("a: ⟦]⟧\n", "yaml-syntax", "take it away"),
    ("a: {b⟦:⟧, c}\n", "yaml-syntax", "space after"),
    ("⟦[a, b]⟧ ⟦more⟧\n", "yaml-syntax", "whole text"),
    ("a: ⟦'it'⟧⟦s fine'⟧\n", "yaml-syntax", "whole text"),
    ("⟦a⟧:\n  b: 1\n ⟦c: 2⟧\n", "yaml-syntax", "same column"),
    ("⟦-⟧ a\n⟦b: c⟧\n", "yaml-syntax", "begins with '- '"),
    ("a:\n  ⟦-⟧ x\n  ⟦y: z⟧\n", "yaml-syntax", "begins with '- '"),
    ("a: ⟦{⟧b: c\nd⟦:⟧ e\n", "yaml-syntax", "close the bracket"),
    ("{⟦:⟧ a}\n", "yaml-syntax", "key: value"),
    ("a: 1\n⟦:⟧ b\n", "yaml-syntax", "key: value"),
  ])
  func fault(marked: String, id: String, help: String) throws {
    let text = MarkedText(marked)
    let reading = MarkedYAML.read(text.source)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(reading.ids == [id])
    #expect(text.places.contains { $0 == diagnostic.place })
    if let label = diagnostic.labels.first { #expect(text.places.contains(label.place)) }
    #expect(diagnostic.labels.count == text.places.count - 1)
    #expect(diagnostic.help.joined(separator: "\n").contains(help))
  }

  @Test func whatWasFoundBeforeIsKept() {
    let reading = MarkedYAML.read("a: 1\na: 2\nb: &x 3\nc: 'open\n")
    #expect(reading.root == nil)
    #expect(reading.ids == ["duplicate-key", "yaml-anchor", "yaml-syntax"])
  }

  @Test func aLongKeyIsRefused() {
    #expect(MarkedYAML.read(String(repeating: "x", count: 2000) + ": y\n").ids == ["yaml-syntax"])
  }

  /// Wording: no libyaml phrase comes through for the faults an author makes, and no message ends with a full stop.
  @Test(arguments: [
    "a: [", "a: {", "a: ]", "a: 'x", "a: x: y", "a: - b", "a: @", "a\nb: c", "- a\nb", "a: >= 1", "a: \"\\q\"",
    "\ta: b",
    "a: &", "a: *", "a: !<x", "%X", "[a, , b]", "{a:, b}", "a: 'x' y", "a:\n  b: c\n d: e", "a: |x", "? ?", ": a",
  ])
  func wording(text: String) {
    for diagnostic in MarkedYAML.read(text).diagnostics {
      #expect(!diagnostic.message.contains("did not find") && !diagnostic.message.contains("context"))
      for line in [diagnostic.message] + diagnostic.help {
        #expect(!line.hasSuffix(".") && line.first?.isUppercase != true)
      }
      #expect(!diagnostic.help.isEmpty)
    }
  }
}
