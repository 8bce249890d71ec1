import Diagnostics
import MarkedYAML
import Testing

@Suite struct PlaceTests {
  /// Each text has the place of the value at the path marked.
  @Test(arguments: [
    ("a: ⟦one⟧  # x\n", "a"),
    ("a: ⟦'one'⟧\n", "a"),
    ("⟦a: one\nb: [x]⟧\n\n# end\n", ""),
    ("a: 1\nb:\n  ⟦c: d\n  e:⟧\n\n\nf: g\n", "b"),
    ("a:\n  ⟦- x\n  - y⟧\n\nb: c\n", "a"),
    ("a:\n⟦- x\n-⟧\nb: c\n", "a"),
    ("a:\n- x\n-⟦⟧\nb: c\n", "a/1"),
    ("a: ⟦[x, [y] ]⟧ # z\n", "a"),
    ("a: ⟦{x: y,\n  z: w}⟧\nb: c\n", "a"),
    ("a: [x, ⟦b: c⟧ , d]", "a/1"),
    ("a: ⟦|\n  one\n  two⟧\n\n\nb: c\n", "a"),
    ("a: ⟦>-\n  one\n  two⟧\n# x\nb: c\n", "a"),
    ("a: ⟦one\n  two⟧\nb: c\n", "a"),
    ("a:⟦⟧\nb: c\n", "a"),
    ("a:⟦⟧   # nothing\nb: c\n", "a"),
    ("a: {b :⟦⟧ , c: d}\n", "a/b"),
    ("[x, ⟦\"b\": c⟧ ]", "1"),
    ("? a⟦⟧\n\n? b\n: c", "a"),
    ("---⟦⟧\n", ""),
    ("a: ⟦~⟧", "a"),
    ("é: ⟦ü⟧\n", "é"),
    ("👩‍👩‍👧: [e\u{301}, ⟦日本⟧, x]\n", "👩‍👩‍👧/1"),
    ("\u{FEFF}a: ⟦é⟧\n", "a"),
    ("\u{FEFF}a: é\nb: ⟦x⟧", "b"),
    ("a: 'x\u{2028}y'\nb: ⟦z⟧\n", "b"),
    ("a: 'é\u{85}'\r\nb: ⟦é⟧\r\nc: d", "b"),
    ("a: x\r\n\r\nb: ⟦y⟧\r\n", "b"),
  ])
  func value(marked: String, path: String) throws {
    let text = MarkedText(marked)
    let reading = MarkedYAML.read(text.source)
    #expect(reading.diagnostics.isEmpty)
    #expect(try #require(reading.root?[path: path]).place == text.places.first)
  }

  @Test(arguments: ["⟦a⟧: 1", "x: 1\n⟦'a'⟧ : 2", "{é: ü, ⟦a⟧: 1}", "- y\n- ⟦\"a\"⟧: 1"])
  func key(marked: String) throws {
    let text = MarkedText(marked)
    let root = try #require(MarkedYAML.read(text.source).root)
    let mapping = try #require(root.mapping ?? root.sequence?.last?.mapping)
    #expect(mapping["a"]?.keyPlace == text.places.first)
  }

  @Test(arguments: [
    ("a: at least ⟦moderat⟧", "moderat"), ("a: 'at ⟦x⟧ é'", "x"), ("é: \"é ⟦é⟧\"", "é"),
    // Not written letter for letter: the whole text.
    ("a: ⟦'it''s x'⟧", "x"), ("a: ⟦\"\\u0041 x\"⟧", "x"), ("a: ⟦one\n  x⟧", "x"), ("a: ⟦|\n  x⟧", "x"),
  ])
  func partOfAText(marked: String, part: String) throws {
    let text = MarkedText(marked)
    let node = try #require(MarkedYAML.read(text.source).root?.mapping?.entries.first?.value)
    let range = try #require(node.text.flatMap { $0.ranges(of: part).last })
    #expect(node.place(of: range) == text.places.first)
  }
}
