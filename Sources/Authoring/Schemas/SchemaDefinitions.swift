import RuleFiles

/// The definitions of one JSON Schema, each made when something first refers to it.
struct SchemaDefinitions {
  let outline: Outline
  /// Whether what is being defined belongs to a treatment, so that `this` means one.
  var knowsThis = false
  private var definitions: [(name: String, schema: JSONTree)] = []
  private var indices: [String: Int] = [:]

  init(_ outline: Outline) { self.outline = outline }

  /// All definitions by name.
  var tree: JSONTree {
    .object(definitions.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map { ($0.name, $0.schema) })
  }

  /// A reference to a definition, which is made now if it is the first.
  mutating func reference(_ name: String, _ define: (inout SchemaDefinitions) -> JSONTree) -> JSONTree {
    if indices[name] == nil {
      // The place is taken before the definition is made, which may refer to itself.
      let index = definitions.count
      indices[name] = index
      definitions.append((name, true))
      definitions[index].schema = define(&self)
    }
    return ["$ref": .text("#/$defs/\(name)")]
  }
}

extension JSONTree {
  /// What is shown when the cursor rests on it.
  func described(_ text: String) -> JSONTree { adding([("description", .text(text))]) }

  /// A list of different elements.
  static func list(of element: JSONTree, distinct: Bool = true, atLeast count: Int = 1) -> JSONTree {
    .object(
      [("type", "array"), ("items", element)] + (count > 0 ? [("minItems", .integer(count))] : [])
        + (distinct ? [("uniqueItems", true)] : []))
  }

  /// A mapping whose keys are names.
  static func mapping(_ value: JSONTree, named pattern: String = TextPattern.name) -> JSONTree {
    ["type": "object", "propertyNames": ["pattern": .text(pattern)], "additionalProperties": value]
  }

  /// The first schema where a value is of a JSON type, else the other: its faults are said where they are, which those
  /// of a choice between schemas would not be.
  static func ifType(_ type: JSONTree, _ first: JSONTree, else other: JSONTree) -> JSONTree {
    ["if": ["type": type], "then": first, "else": other]
  }

  /// One of these texts, each with what it stands for.
  ///
  /// - Parameter null: what null stands for, where it is allowed.
  static func words(_ words: [(text: String, meaning: String?)], orNull null: String? = nil) -> JSONTree {
    let values = words.flatMap { word in CoreScalar.readings(of: word.text).map { (value: $0, meaning: word.meaning) } }
    let all = values + (null.map { [(value: .null, meaning: $0)] } ?? [])
    guard all.contains(where: { $0.meaning != nil }) else { return ["enum": .list(all.map(\.value))] }
    return ["enum": .list(all.map(\.value)), "enumDescriptions": .list(all.map { .text($0.meaning ?? "") })]
  }
}
