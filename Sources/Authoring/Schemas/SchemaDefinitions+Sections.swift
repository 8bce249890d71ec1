import Knowledge
import RuleFiles

extension SectionSchema {
  /// The schema of a name, of rule files and of test files.
  static func named(_ name: String) -> SectionSchema? {
    Language.schema(named: name) ?? testSchemas.first { $0.name == name }
  }
}

extension SchemaDefinitions {
  /// A rule file: any of the sections.
  mutating func ruleFile() -> JSONTree {
    let sections = Section.allCases.map { section in
      (section.rawValue, schema(of: section).described(section.summary))
    }
    return ["type": "object", "properties": .object(sections), "additionalProperties": false]
  }

  private mutating func schema(of section: Section) -> JSONTree {
    if case .list(let kind) = section.value { return .list(of: schema(of: kind), distinct: false, atLeast: 0) }
    guard case .named(let kind) = section.value else { return schema(of: section.value) }
    let pattern = TextPattern.name(except: NameRules.reserved(in: section))
    let value = schema(of: kind)
    guard section == .classes else { return .mapping(value, named: pattern) }
    // The built-in class needs no name.
    return JSONTree.mapping(value.adding([("required", ["name"])]), named: pattern)
      .adding([("properties", [TreatmentClass.everything: value])])
  }

  /// A reference to the definition of a schema.
  mutating func schema(named name: String) -> JSONTree {
    guard let schema = SectionSchema.named(name) else { return true }
    return reference(to: schema)
  }

  /// A reference to the definition of a schema.
  mutating func reference(to schema: SectionSchema) -> JSONTree {
    reference(schema.name) { definitions in
      let outside = definitions.knowsThis
      defer { definitions.knowsThis = outside }
      switch schema {
      case .fact: return definitions.fact()
      case .treatment: definitions.knowsThis = true
      case .treatmentClass:
        definitions.knowsThis = true
        return definitions.object(schema, optional: ["name"])
      default: break
      }
      return definitions.object(schema)
    }
  }

  /// A mapping with the keys of a schema.
  ///
  /// - Parameters:
  ///   - more: keys that must be there although the schema does not say so.
  ///   - optional: keys that need not be there although the schema says so.
  ///   - omitted: keys that may not be there.
  mutating func object(
    _ schema: SectionSchema, requiring more: [String] = [], optional: [String] = [], without omitted: [String] = []
  ) -> JSONTree {
    let keys = schema.keys.filter { !omitted.contains($0.name) }
    let required = keys.map(\.name).filter { name in
      more.contains(name) || schema.key(name)?.isRequired == true && !optional.contains(name)
    }
    let properties = keys.map { key in (key.name, value(of: key, in: schema).described(key.summary)) }
    return .object(
      [("description", .text(schema.summary)), ("type", "object"), ("properties", .object(properties))]
        + (required.isEmpty ? [] : [("required", .list(required.map(JSONTree.text)))])
        + [("additionalProperties", false)] + schema.refinements)
  }

  /// A fact: the keys that it takes depend on its type.
  private mutating func fact() -> JSONTree {
    let schema = SectionSchema.fact
    let kinds: [String] = if case .word(let words)? = schema.key("type")?.value { words } else { [] }
    let properties = schema.keys.map { key in
      let value: JSONTree = key.name == "type" ? self.schema(of: key.value) : [:]
      return (key.name, value.described(key.summary))
    }
    let byKind = kinds.map { kind -> JSONTree in
      [
        "if": ["properties": ["type": ["const": .text(kind)]], "required": ["type"]],
        "then": self.schema(named: "\(kind)-fact"),
      ]
    }
    return [
      "description": .text(schema.summary), "type": "object", "properties": .object(properties),
      "required": ["type"], "allOf": .list(byKind),
    ]
  }
}
