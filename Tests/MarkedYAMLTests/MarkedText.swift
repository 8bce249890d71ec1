import Diagnostics
import MarkedYAML

/// A text with the places that a test expects marked in it: `age: ⟦eighty⟧`.
struct MarkedText {
  let source: SourceText
  /// The marked places, in the order of their opening marks.
  let places: [Place]

  init(_ marked: String) {
    var text = ""
    var ranges: [(start: Int, end: Int)] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append((text.utf8.count, text.utf8.count))
      case "⟧":
        if let index = open.popLast() { ranges[index].end = text.utf8.count }
      default: text.unicodeScalars.append(scalar)
      }
    }
    let source = SourceText(name: "test.yaml", text: text)
    self.source = source
    places = ranges.map { source.place($0.start..<$0.end) }
  }
}

extension MarkedYAML {
  static func read(_ text: String) -> YAMLReading { read(SourceText(name: "test.yaml", text: text)) }
}

extension YAMLReading {
  var ids: [String] { diagnostics.map(\.id) }
}

extension Node {
  /// The node at the end of a path of keys and indexes: `treatments/0/name`.
  subscript(path path: String) -> Node? {
    path.split(separator: "/").reduce(self) { node, step in
      guard let index = Int(step) else { return node?.mapping?[String(step)]?.value }
      guard let items = node?.sequence, items.indices.contains(index) else { return nil }
      return items[index]
    }
  }

  /// The tree in one line, for comparing.
  var flat: String {
    switch content {
    case .scalar(let scalar): scalar.isNull ? "∅" : scalar.text
    case .sequence(let items): "[" + items.map(\.flat).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.entries.map { "\($0.key): \($0.value.flat)" }.joined(separator: ", ") + "}"
    }
  }
}
