import Knowledge
import RuleFiles

extension SchemaDefinitions {
  /// A name that a section declares.
  mutating func name(in section: Section) -> JSONTree {
    var known = outline[section]
    if section == .classes, !known.contains(where: { $0.id == TreatmentClass.everything }) {
      known.append(Outline.Name(id: TreatmentClass.everything, text: "every treatment"))
    }
    return names(known, as: section.noun)
  }

  /// A class that a treatment names; every treatment belongs to the built-in one.
  mutating func classOfTreatment() -> JSONTree {
    names(outline[.classes].filter { $0.id != TreatmentClass.everything }, as: "class-of-treatment")
  }

  /// One of the known names, or any where not all are known.
  mutating func names(_ known: [Outline.Name], as noun: String) -> JSONTree {
    let isWhole = outline.isWhole
    return reference("\(noun)-name") { definitions in
      let any = definitions.schema(of: .id)
      if known.isEmpty { return any }
      let words = JSONTree.words(known.map { ($0.id, $0.text) })
      return isWhole ? words : ["anyOf": [words, any]]
    }
  }

  /// A mapping from treatments.
  mutating func byTreatment(_ value: JSONTree) -> JSONTree {
    let known = outline[.treatments]
    let properties = known.map { ($0.id, $0.text.map(value.described) ?? value) }
    return [
      "type": "object", "minProperties": 1, "properties": .object(properties),
      "additionalProperties": outline.isWhole ? false : value,
    ]
  }

  /// Sources, each with its place in it or without.
  mutating func citations() -> JSONTree {
    let known = outline[.sources]
    let isWhole = outline.isWhole && !known.isEmpty
    let citation = reference("citation") { definitions in
      let text: JSONTree = ["type": "string", "pattern": .text(TextPattern.visible)]
      if known.isEmpty { return text }
      let words = JSONTree.words(known.map { ($0.id, $0.text) })
      let place: JSONTree = [
        "description": "a source and the place in it", "type": "string",
        "pattern": .text(TextPattern.withMore(known.map(\.id))),
      ]
      return ["anyOf": [words, isWhole ? place : text]]
    }
    return reference("citations") { _ in
      .ifType("array", .list(of: citation, distinct: false), else: citation)
    }
  }

  /// A rule by its whole name.
  mutating func rule() -> JSONTree { rules(outline.rules, as: "rule") }

  /// A rule of a section: `caveats`, or `triage`.
  mutating func rule(of section: String) -> JSONTree {
    rules(
      outline.rules.filter { rule in rule.id.split(separator: "/").dropLast().contains { $0 == section } },
      as: "\(section)-rule")
  }

  private mutating func rules(_ known: [Outline.Name], as noun: String) -> JSONTree {
    let isWhole = outline.isWhole
    return reference("\(noun)-name") { _ in
      let any: JSONTree = ["type": "string", "pattern": "^[a-z0-9-]+(?:/[a-z0-9-]+){1,2}$"]
      if known.isEmpty { return any }
      let words = JSONTree.words(known.map { ($0.id, $0.text) })
      return isWhole ? words : ["anyOf": [words, any]]
    }
  }
}
