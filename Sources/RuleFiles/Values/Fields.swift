package import Diagnostics
package import MarkedYAML

/// The keys of one mapping, checked against its schema as soon as there is such a value: unknown and missing keys are
/// reported then, and what is broken reads as absent.
package struct Fields {
  let desk: Desk
  let schema: SectionSchema
  /// Whom the keys belong to; worded only where something is reported.
  private let wording: () -> String
  /// Where the owner is named.
  let place: Place
  /// The mapping; nothing where something else stood there.
  let mapping: Mapping?

  /// The fields of a node; `unless` names required keys that the owner may do without.
  package init(
    _ node: Node, _ schema: SectionSchema, owner: @autoclosure @escaping () -> String, at place: Place, desk: Desk,
    unless optional: [String] = []
  ) {
    self.desk = desk
    self.schema = schema
    wording = owner
    self.place = place
    mapping = node.mapping
    guard let mapping else {
      let keys = schema.keys.filter { $0.isRequired && !optional.contains($0.name) }.map { "'\($0.name)'" }
      let wanted =
        switch keys.count {
        case 0: "a mapping of keys: {\(schema.keys[0].name): …}"
        case 1: "a mapping with the key \(keys[0])"
        default: "a mapping with the keys \(keys.dropLast().joined(separator: ", ")) and \(keys[keys.count - 1])"
        }
      desk.report(.wrongShape(owner(), wanted: wanted, at: node))
      return
    }
    // A misspelt key is there, only unread.
    var meant: Set<String> = []
    for entry in mapping.entries where !schema.takes(entry.key) {
      desk.report(.unknownKey(entry, in: schema, of: owner()))
      meant.formUnion(NearNames.near(to: entry.key, among: schema.keys.map(\.name)))
    }
    for key in schema.keys where key.isRequired && mapping.index(of: key.name) == nil {
      if optional.contains(key.name) || meant.contains(key.name) { continue }
      desk.report(.missingKey(key, of: owner(), at: place))
    }
  }

  /// Whom the keys belong to, in a sentence: `the caveat 'ssri/caveats/weekly'`.
  package var owner: String { wording() }

  package func entry(_ key: String) -> Entry? {
    assert(schema.takes(key), "\(schema.name) declares no key '\(key)'")
    return mapping?[key]
  }

  /// Whether a key is there.
  package func has(_ key: String) -> Bool {
    assert(schema.takes(key), "\(schema.name) declares no key '\(key)'")
    return mapping?.index(of: key) != nil
  }

  /// What stands under a key; a key without a value is reported and reads as absent.
  package func node(_ key: String) -> Node? {
    assert(schema.takes(key), "\(schema.name) declares no key '\(key)'")
    // Without a copy of the whole entry: this is asked of every key of every mapping.
    guard let mapping, let index = mapping.index(of: key) else { return nil }
    let node = mapping.entries[index].value
    if node.isEmpty {
      desk.report(.emptyValue(key, of: owner, at: mapping.entries[index].keyPlace))
      return nil
    }
    return node
  }

  /// The text under a key, and where it stands.
  package func scalar(_ key: String) -> (text: String, place: Place)? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      desk.report(.wrongShape("'\(key)' of \(owner)", wanted: "a single value", at: node))
      return nil
    }
    return (scalar.text.trimmed, node.place)
  }

  package func text(_ key: String) -> String? {
    guard let (text, place) = scalar(key) else { return nil }
    if text.isEmpty { desk.report(.emptyValue(key, of: owner, at: place)) }
    return text
  }

  /// The text under a key that must be there.
  func requiredText(_ key: String) -> String { text(key) ?? "" }

  /// The nodes of the list under a key; an empty list is reported.
  package func list(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    guard let nodes = node.sequence else {
      desk.report(.wrongShape("'\(key)' of \(owner)", wanted: "a list", at: node))
      return []
    }
    if nodes.isEmpty { desk.report(.emptyList("'\(key)' of \(owner)", at: node.place)) }
    return nodes
  }

  /// The entries of the mapping under a key, each with a name in kebab-case.
  package func named(_ key: String, _ noun: String, allowsOtherwise: Bool = false) -> [Entry] {
    guard let node = node(key) else { return [] }
    guard let mapping = node.mapping else {
      desk.report(.wrongShape("'\(key)' of \(owner)", wanted: "a mapping from names to values", at: node))
      return []
    }
    if mapping.entries.isEmpty { desk.report(.emptyList("'\(key)' of \(owner)", at: node.place)) }
    for entry in mapping.entries {
      if entry.key == NameRules.otherwise {
        if !allowsOtherwise { desk.report(.otherwiseNotAllowed(in: "'\(key)' of \(owner)", at: entry.keyPlace)) }
      } else if !NameRules.isKebabCase(entry.key) {
        desk.report(.badID(entry.key, of: noun, mayBeCode: false, at: entry.keyPlace))
      }
    }
    return mapping.entries
  }
}
