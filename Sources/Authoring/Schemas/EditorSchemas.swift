import Reporting
package import RuleFiles

/// The JSON Schemas (draft 2020-12) by which an editor completes and checks the files of one rule set.
///
/// Names that the rule set does not declare are flagged: most of them are misspelt. A name that was declared a moment
/// ago is flagged too until the schema is written anew. Where a file of the rules can't be read, no name is flagged.
///
/// ```swift
/// let (outline, _) = RuleFolder.outline("Rules/depression")
/// let bytes = EditorSchemas(outline, version: "0.1.0").json(for: .rules)
/// ```
package struct EditorSchemas: Sendable {
  /// Which files a schema is for.
  package enum Files: String, Sendable, CaseIterable {
    case rules, profiles, tests
  }

  private let outline: Outline
  private let version: String

  /// The schemas of a rule set, marked with the version of the program that writes them.
  package init(_ outline: Outline, version: String) {
    self.outline = outline
    self.version = version
  }

  /// A schema as indented lines, the last one ended.
  package func json(for files: Files) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    schema(for: files).write(to: &json)
    json.endLine()
    return json.bytes
  }

  private func schema(for files: Files) -> JSONTree {
    var definitions = SchemaDefinitions(outline)
    let root: JSONTree =
      switch files {
      case .rules: definitions.ruleFile()
      case .profiles: definitions.profileFile()
      case .tests: definitions.reference(to: .testFile)
      }
    return head(files).adding(root.members).adding([("$defs", definitions.tree)])
  }

  private func head(_ files: Files) -> JSONTree {
    let name = outline.id.map { [$0] } ?? []
    let version = outline.version.map { [$0] } ?? []
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .text((["urn:evident"] + name + [files.rawValue]).joined(separator: ":")),
      "title": .text((["evident", files.rawValue] + (name.isEmpty ? [] : ["of"]) + name).joined(separator: " ")),
      "$comment": .text(
        "rule set \((name + version + [outline.fingerprint]).joined(separator: " ")), written by evident \(self.version)"
      ),
    ]
  }
}

extension JSONTree {
  /// The members of an object; none of anything else.
  fileprivate var members: [(key: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }
}
