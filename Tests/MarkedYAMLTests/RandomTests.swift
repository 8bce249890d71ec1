import Diagnostics
import MarkedYAML
import Testing

/// Random texts: what was written is read, every place is true to the text, and nothing crashes.
@Suite struct RandomTests {
  @Test(arguments: 0..<40) func trees(seed: UInt64) {
    var writer = RandomWriter(seed: seed)
    for _ in 0..<25 {
      let (text, flat) = writer.document()
      let source = SourceText(name: "test.yaml", text: text)
      let reading = MarkedYAML.read(source)
      #expect(reading.diagnostics.isEmpty, "\(text)")
      #expect(reading.root?.flat == flat, "\(text)")
      #expect(reading.root.map { PlaceCheck(source).faults(of: $0) } == [], "\(text)")
    }
  }

  @Test(arguments: 0..<40) func damagedTrees(seed: UInt64) {
    var writer = RandomWriter(seed: seed)
    for _ in 0..<50 {
      let text = writer.damaged(writer.document().text)
      let source = SourceText(name: "test.yaml", text: text)
      let reading = MarkedYAML.read(source)
      let check = PlaceCheck(source)
      if let root = reading.root { #expect(check.faults(of: root) == [], "\(text.debugDescription)") }
      for diagnostic in reading.diagnostics {
        let places = [diagnostic.place].compactMap { $0 } + diagnostic.labels.map(\.place)
        #expect(places.allSatisfy(check.isTrue), "\(text.debugDescription) \(diagnostic)")
      }
      _ = CaretRenderer(sources: [source]).render(reading.diagnostics)
    }
  }

  /// Long lines, where a place goes on from the one before.
  @Test(arguments: 0..<4) func longLines(seed: UInt64) {
    var random = SplitMix(state: seed)
    let words = ["a", "é", "日本", "&x b", "👩‍👩‍👧", "{k: é}", "{e\u{301}, x}", "'\u{301}'", "*y"]
    let text = "[" + (0..<1200).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: ", ") + "]"
    let source = SourceText(name: "test.yaml", text: text)
    let reading = MarkedYAML.read(source)
    let check = PlaceCheck(source)
    #expect(reading.root.map(check.faults) == [])
    #expect(reading.diagnostics.compactMap(\.place).allSatisfy(check.isTrue))
  }
}

/// Whether the places of a tree are those of its text.
private struct PlaceCheck {
  let source: SourceText

  init(_ source: SourceText) { self.source = source }

  func isTrue(_ place: Place) -> Bool {
    place.start.offset <= place.end.offset && place.end.offset <= source.bytes.count
      && place == source.place(place.start.offset..<place.end.offset)
  }

  /// The places that are not true, outside of their parent's, or out of order.
  func faults(of node: Node) -> [String] {
    var faults = isTrue(node.place) ? [] : ["false place \(node.place) of \(node.flat)"]
    var children: [Place] = []
    switch node.content {
    case .scalar(let scalar):
      let range = node.place.start.offset..<node.place.end.offset
      let written = String(decoding: source.bytes[range], as: UTF8.self)
      let isOneLine = node.place.start.line == node.place.end.line
      // Line breaks that only libyaml sees are folded; an alias is a null.
      let isLiteral = !written.contains { "\u{85}\u{2028}".contains($0) } && !written.hasPrefix("*")
      if scalar.isPlain, isOneLine, isLiteral, scalar.text != written {
        faults.append("\(scalar.text) is not \(written)")
      }
    case .sequence(let items):
      children = items.map(\.place)
      faults += items.flatMap(self.faults)
    case .mapping(let mapping):
      children = mapping.entries.flatMap { [$0.keyPlace, $0.value.place] }
      faults += mapping.entries.flatMap { self.faults(of: $0.value) }
    }
    for child in children {
      if !isTrue(child) { faults.append("false place \(child)") }
      if child.start < node.place.start || node.place.end < child.end {
        faults.append("\(child) is outside of \(node.place)")
      }
    }
    for (one, next) in zip(children, children.dropFirst()) where next.start < one.end {
      faults.append("\(next) begins within \(one)")
    }
    return faults
  }
}
