package import Diagnostics
package import Knowledge
import MarkedYAML

extension Fields {
  /// The index of what a key names in a section.
  package func reference(_ key: String, to section: Section) -> Int? {
    guard let (text, place) = scalar(key) else { return nil }
    return desk.index(of: text, in: section, at: place)
  }

  /// The indices of what a list names in a section; one that is named twice is reported.
  package func references(_ key: String, to section: Section) -> [(index: Int, place: Place)] {
    var seen: [Int: Place] = [:]
    var result: [(index: Int, place: Place)] = []
    for (text, place) in names(key) {
      guard let index = desk.index(of: text, in: section, at: place) else { continue }
      if let first = seen[index] {
        desk.report(.doubledItem(text, in: "'\(key)' of \(owner)", at: place, first: first))
      } else {
        seen[index] = place
        result.append((index, place))
      }
    }
    return result
  }

  /// The texts of a list of names.
  package func names(_ key: String) -> [(text: String, place: Place)] {
    list(key).compactMap { node in
      if let scalar = node.scalar, !node.isEmpty { return (scalar.text.trimmed, node.place) }
      desk.report(.wrongShape("an item of '\(key)'", wanted: "a name", at: node))
      return nil
    }
  }

  /// The sources under a key: one, or a list of them.
  package func citations(_ key: String = "source") -> [Citation] {
    guard let node = node(key) else { return [] }
    let nodes = node.sequence ?? [node]
    if nodes.isEmpty { desk.report(.emptyList("'\(key)' of \(owner)", at: node.place)) }
    return nodes.compactMap { node in
      guard let text = node.scalar?.text.trimmed, !text.isEmpty else {
        desk.report(.wrongShape("'\(key)' of \(owner)", wanted: "a source's id, or a list of them", at: node))
        return nil
      }
      return citation(text, at: node.place)
    }
  }

  /// `nice-ng222 1.5.2`: a source's id, then whatever follows as the place in it.
  private func citation(_ text: String, at place: Place) -> Citation? {
    let end = text.utf8.firstIndex { $0 <= 0x20 } ?? text.endIndex
    let id = String(text[..<end])
    let locator = String(text[end...]).trimmed
    if id.utf8.last == UInt8(ascii: ","), desk.names[.sources].index(of: id) == nil {
      desk.report(.sourcesWithCommas(text, at: place))
      return nil
    }
    guard let source = desk.index(of: id, in: .sources, at: place) else { return nil }
    return Citation(source: source, locator: locator.isEmpty ? nil : locator, place: place)
  }
}
