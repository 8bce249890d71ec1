import Diagnostics
import MarkedYAML
import Testing

@Suite struct TreeTests {
  @Test(arguments: [
    ("a: 1\nb: [x, y]\nc: {d: e}\n", "{a: 1, b: [x, y], c: {d: e}}"),
    ("- a\n- - b\n  - c\n- d: e\n  f:\n", "[a, [b, c], {d: e, f: ∅}]"),
    ("a:\n- x\n- y\n", "{a: [x, y]}"),
    ("\u{FEFF}a: 1\n", "{a: 1}"),
    ("a: 1\r\nb:\r\n  - 2\r\n", "{a: 1, b: [2]}"),
    ("a: 1\rb: 2\r", "{a: 1, b: 2}"),
    ("---\na: 1\n...\n# end\n", "{a: 1}"),
    ("a: x # comment\n# more\nb: 'y # no'\n", "{a: x, b: y # no}"),
    ("? a\n: b\n? c\n", "{a: b, c: ∅}"),
    ("{\"a\":1, \"b\":[true, null]}", "{a: 1, b: [true, ∅]}"),
    ("[a: b, c]", "[{a: b}, c]"),
    ("a: one\n  two\n\n  three\n", "{a: one two\nthree}"),
    ("a:\tb\n", "{a: b}"),
    ("--- \n", "∅"),
    ("null", "∅"),
    ("{}", "{}"),
  ])
  func tree(text: String, expected: String) {
    let reading = MarkedYAML.read(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.root?.flat == expected)
  }

  @Test(arguments: ["", "\n\n", "# a comment\n", "\u{FEFF}", "\u{FEFF}# a comment", "  \n  # x"])
  func textWithoutDocument(text: String) {
    let reading = MarkedYAML.read(text)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("no", Scalar("no"), false), ("~", Scalar("~"), true), ("null", Scalar("null"), true),
    ("'null'", Scalar("null", style: .singleQuoted), false), ("\"\"", Scalar("", style: .doubleQuoted), false),
    ("'it''s'", Scalar("it's", style: .singleQuoted), false),
    (#""\u00e9\n""#, Scalar("é\n", style: .doubleQuoted), false),
    ("|\n a\n b\n", Scalar("a\nb\n", style: .literal), false), (">-\n a\n b\n", Scalar("a b", style: .folded), false),
  ])
  func scalar(text: String, expected: Scalar, isNull: Bool) throws {
    let root = try #require(MarkedYAML.read(text).root)
    #expect(root.scalar == expected)
    #expect(root.isNull == isNull)
    #expect((root.text == nil) == isNull)
  }

  @Test func keysKeepTheirOrderAndAreFound() throws {
    let keys = (0..<100).map { "k\($0 * 37 % 100)" }
    let text = keys.map { "\($0): v-\($0)\n" }.joined()
    let mapping = try #require(MarkedYAML.read(text).root?.mapping)
    #expect(mapping.keys == keys)
    #expect(keys.allSatisfy { mapping[$0]?.value.text == "v-\($0)" })
    #expect(mapping["k100"] == nil)
  }

  @Test func aMappingKeepsTheFirstOfEqualKeys() {
    let place = SourceText(name: "x", text: "").place(0..<0)
    let entries = ["a", "b", "a"].enumerated().map { index, key in
      Entry(key: key, keyPlace: place, value: Node(.scalar(Scalar("\(index)")), at: place))
    }
    #expect(Mapping(entries).entries.map { $0.value.text } == ["0", "1"])
  }

  @Test(arguments: [("", "nothing"), ("x", "a text"), ("[]", "a list"), ("{}", "a mapping")])
  func noun(text: String, noun: String) {
    #expect(MarkedYAML.read("a: \(text)").root?[path: "a"]?.noun == noun)
  }
}
