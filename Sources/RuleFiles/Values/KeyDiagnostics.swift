package import Diagnostics
package import MarkedYAML

extension Diagnostic {
  static func unknownKey(_ entry: Entry, in schema: SectionSchema, of owner: String) -> Diagnostic {
    let known = schema.keys.map(\.name)
    let types = FactKind.allCases.filter { $0.schema.key(entry.key) != nil }.map { "'\($0.rawValue)'" }
    if !types.isEmpty, FactKind.allCases.contains(where: { $0.schema.name == schema.name }) {
      return rule(
        .keyNotForType, "\(schema.noun) takes no '\(entry.key)'", at: entry.keyPlace, caption: "in \(owner)",
        help: ["only facts of type \(types.joined(separator: " or ")) take it"])
    }
    return rule(
      .unknownKey, "\(owner) has an unknown key '\(entry.key.prefix(60))'", at: entry.keyPlace,
      help: [
        NearNames.question(for: entry.key, among: known)
          ?? "the keys of \(schema.noun) are \(known.joined(separator: ", "))"
      ])
  }

  static func missingKey(_ key: SectionSchema.Key, of owner: String, at place: Place) -> Diagnostic {
    rule(.missingKey, "\(owner) has no '\(key.name)'", at: place, help: ["add '\(key.name)': \(key.summary)"])
  }

  static func emptyValue(_ key: String, of owner: String, at place: Place) -> Diagnostic {
    rule(
      .emptyValue, "'\(key)' of \(owner) has no value", at: place, help: ["give it a value, or take the key out"])
  }

  package static func emptyList(_ what: String, at place: Place) -> Diagnostic {
    rule(.emptyList, "\(what) is empty", at: place, help: ["name at least one, or take it out"])
  }

  package static func wrongShape(_ what: String, wanted: String, at node: Node) -> Diagnostic {
    rule(.wrongShape, "\(what) is \(node.shape)", at: node.place, help: ["write \(wanted)"])
  }

  package static func doubledItem(_ text: String, in what: String, at place: Place, first: Place) -> Diagnostic {
    rule(
      .doubledItem, "\(what) names '\(text)' twice", at: place, caption: "again here",
      labels: [Label("first here", at: first)], help: ["take one of them out"])
  }

  static func sourcesWithCommas(_ text: String, at place: Place) -> Diagnostic {
    rule(
      .sourcesWithCommas, "several sources in one text", at: place,
      help: ["write a list: [\(text)]"])
  }
}
