import Diagnostics
import Knowledge
import MarkedYAML

/// Reads a test of a choice: an option, a list of options, or a stretch of an ordered choice.
struct ChoiceTestReader {
  let desk: Desk
  let fact: FactShape
  let options: [Option]
  let isOrdered: Bool

  func check(_ node: Node) -> Check? {
    if let nodes = node.sequence { return list(nodes, at: node.place) }
    guard let text = node.scalar?.text.trimmed else {
      desk.report(.wrongNotation(fact, .choice(options: options, isOrdered: isOrdered), node))
      return nil
    }
    if let index = fact.option(text) { return .oneOf([index]) }
    let words = text.split(separator: " ").map(String.init)
    switch words.count {
    case 3 where words[0] == "at" && words[1] == "least":
      return stretch(from: words[2], to: nil, text, at: node.place)
    case 3 where words[0] == "at" && words[1] == "most":
      return stretch(from: nil, to: words[2], text, at: node.place)
    case 3 where words[1] == "to": return stretch(from: words[0], to: words[2], text, at: node.place)
    case 2 where words[0] == "under" || words[0] == "over":
      return endsIncluded(words[0], words[1], text, at: node.place)
    default:
      if let words = TestSymbols.words(for: text) {
        desk.report(.symbolInTest(text, write: words, at: node.place))
        return nil
      }
      return desk.option(text, of: fact, at: node.place).map { .oneOf([$0]) }
    }
  }

  private func list(_ nodes: [Node], at place: Place) -> Check? {
    let indices = desk.options(nodes, of: fact, in: "the list")
    if nodes.isEmpty { desk.report(.emptyList("the list of options", at: place)) }
    return indices.isEmpty ? nil : .oneOf(indices)
  }

  private func stretch(from lower: String?, to upper: String?, _ text: String, at place: Place) -> Check? {
    if !isOrdered {
      desk.report(.unorderedRange(text, of: fact, at: place))
      return nil
    }
    let low = lower.map { desk.option($0, of: fact, at: place) }
    let high = upper.map { desk.option($0, of: fact, at: place) }
    if case .some(.none) = low { return nil }
    if case .some(.none) = high { return nil }
    if let low = low ?? nil, let high = high ?? nil, low > high {
      desk.report(.rangeUpsideDown(text, write: "\(upper ?? "") to \(lower ?? "")", at: place))
      return nil
    }
    return .ordered(from: low ?? nil, to: high ?? nil)
  }

  /// `under severe`: stretches of options include their ends, so the neighbour must be named.
  private func endsIncluded(_ word: String, _ option: String, _ text: String, at place: Place) -> Check? {
    guard isOrdered else { return stretch(from: option, to: nil, text, at: place) }
    guard let index = desk.option(option, of: fact, at: place) else { return nil }
    let neighbour = word == "under" ? index - 1 : index + 1
    let write =
      options.indices.contains(neighbour) ? "at \(word == "under" ? "most" : "least") \(options[neighbour].id)" : nil
    desk.report(.openStretch(text, write: write, at: place))
    return nil
  }
}

extension Desk {
  /// The indices of the options that a list names; one that is named twice is reported.
  func options(_ nodes: [Node], of fact: FactShape, in what: String) -> [Int] {
    var seen: [Int: Place] = [:]
    var result: [Int] = []
    for node in nodes {
      guard let text = node.scalar?.text.trimmed, !text.isEmpty else {
        report(.wrongShape("an item of \(what)", wanted: "an option of '\(fact.id)'", at: node))
        continue
      }
      guard let index = option(text, of: fact, at: node.place) else { continue }
      if let first = seen[index] {
        report(.doubledItem(text, in: what, at: node.place, first: first))
      } else {
        seen[index] = node.place
        result.append(index)
      }
    }
    return result
  }
}
