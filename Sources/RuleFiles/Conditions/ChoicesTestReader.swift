import Diagnostics
import Knowledge
import MarkedYAML

/// Reads a test of choices: an option, `{any-of: …}`, `{all-of: …}`, `{none-of: …}`, `{count: …}`, or `this`.
struct ChoicesTestReader {
  let desk: Desk
  let fact: FactShape
  let optionCount: Int
  let knowsThis: Bool

  private static let keys = ["any-of", "all-of", "none-of", "count"]

  /// The checks, all of which must pass.
  func checks(_ node: Node) -> [Check] {
    switch node.content {
    case .scalar(let scalar): return option(scalar.text.trimmed, at: node.place).map { [$0] } ?? []
    case .sequence:
      desk.report(.listOnChoices(fact, at: node.place))
      return []
    case .mapping(let mapping):
      if mapping.entries.isEmpty { desk.report(.emptyCondition(at: node.place)) }
      return mapping.entries.compactMap(check)
    }
  }

  private func option(_ text: String, at place: Place) -> Check? {
    if text == NameRules.this { return this(at: place) ? .includesThis : nil }
    if fact.option(text) == nil, let words = TestSymbols.words(for: text) {
      desk.report(.symbolInTest(text, write: "{count: \(words)}", at: place))
      return nil
    }
    return desk.option(text, of: fact, at: place).map { .includes($0) }
  }

  /// Whether `this` may stand here; where not, it is reported.
  private func this(at place: Place) -> Bool {
    if !fact.isOfTreatments {
      desk.report(.thisOnOtherFact(fact, at: place))
    } else if !knowsThis {
      desk.report(.thisOutsideRule(at: place))
    }
    return fact.isOfTreatments && knowsThis
  }

  private func check(_ entry: Entry) -> Check? {
    guard Self.keys.contains(entry.key) else {
      desk.report(.unknownChoicesTest(entry.key, known: Self.keys, at: entry.keyPlace))
      return nil
    }
    if entry.key == "count" {
      guard let text = entry.value.scalar?.text.trimmed else {
        desk.report(.wrongShape("'count'", wanted: "a number or a range: at least 2", at: entry.value))
        return nil
      }
      let words = NumberWords(
        desk: desk, places: 0, what: "the count of '\(fact.id)'", allowed: 0...Int64(optionCount))
      return words.test(text, at: entry.value.place).map { .count($0) }
    }
    guard let nodes = entry.value.sequence else {
      desk.report(.wrongShape("'\(entry.key)'", wanted: "a list of options", at: entry.value))
      return nil
    }
    if nodes.isEmpty { desk.report(.emptyList("'\(entry.key)'", at: entry.value.place)) }
    let isThis = { (node: Node) in node.scalar?.text.trimmed == NameRules.this }
    for node in nodes where isThis(node) { desk.report(.thisInList(fact, at: node.place)) }
    let indices = desk.options(nodes.filter { !isThis($0) }, of: fact, in: "'\(entry.key)'")
    switch entry.key {
    case "any-of": return .anyOf(indices)
    case "all-of": return .allOf(indices)
    default: return .noneOf(indices)
    }
  }
}
