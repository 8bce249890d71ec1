import RuleFiles

extension SchemaDefinitions {
  /// The schema of what may stand under a key.
  mutating func schema(of kind: ValueKind) -> JSONTree {
    switch kind {
    case .text: reference("text") { _ in ["type": ["string", "number"], "pattern": .text(TextPattern.visible)] }
    case .id: reference("name") { _ in ["type": ["string", "integer"], "pattern": .text(TextPattern.name)] }
    case .yesNo: ["enum": ["yes", "no", true, false]]
    case .integer: ["type": "integer", "minimum": -1_000_000, "maximum": 1_000_000]
    case .number, .figure: ["type": "number"]
    case .interval: ["type": "array", "items": ["type": "number"], "minItems": 2, "maxItems": 2]
    case .range: ["type": "string", "pattern": .text(TextPattern.range), "examples": ["0 to 27"]]
    case .date: ["type": "string", "pattern": .text(TextPattern.date)]
    case .version: ["type": "string", "pattern": .text(TextPattern.version)]
    case .word(let words): ["enum": .list(words.map(JSONTree.text))]
    case .reference(let section): name(in: section)
    case .condition: condition()
    case .profile: profile()
    case .rule: rule()
    case .citations: citations()
    case .mapping(let name): schema(named: name)
    case .named(let kind): JSONTree.mapping(schema(of: kind)).adding([("minProperties", 1)])
    case .lines(let name): lines(name, isOtherwiseRequired: true)
    case .list(let kind): .list(of: schema(of: kind), distinct: kind.isName)
    case .either(let kinds): either(kinds)
    }
  }

  /// Lines of which the first that holds counts; only `otherwise` has no condition.
  mutating func lines(_ name: String, isOtherwiseRequired: Bool) -> JSONTree {
    guard let schema = SectionSchema.named(name) else { return true }
    let line = reference(name) { $0.object(schema, requiring: ["when"]) }
    let otherwise = reference("\(name)-otherwise") { $0.object(schema, without: ["when"]) }
    return JSONTree.mapping(line).adding(
      [("minProperties", 1), ("properties", [NameRules.otherwise: otherwise.described("when no other line holds")])]
        + (isOtherwiseRequired ? [("required", [.text(NameRules.otherwise)])] : []))
  }

  /// One of several kinds. They are told apart by their JSON type, and two mappings by the keys of the first of them that
  /// has a schema.
  private mutating func either(_ kinds: [ValueKind]) -> JSONTree {
    let scalars = kinds.filter { $0.shape == .scalar }.map { schema(of: $0) }
    var choices: [(shape: ValueKind.Shape, schema: JSONTree)] = []
    if !scalars.isEmpty { choices.append((.scalar, scalars.count == 1 ? scalars[0] : ["anyOf": .list(scalars)])) }
    if let list = kinds.first(where: { $0.shape == .list }) { choices.append((.list, schema(of: list))) }
    let mappings = kinds.filter { $0.shape == .mapping }
    if let mapping = mappings.first { choices.append((.mapping, either(mapping, orElse: mappings.last))) }
    guard let first = choices.first else { return true }
    return choices.dropFirst().reduce(first.schema) { .ifType($1.shape.type, $1.schema, else: $0) }
  }

  /// One of two kinds of mapping.
  private mutating func either(_ kind: ValueKind, orElse other: ValueKind?) -> JSONTree {
    guard let other, other != kind else { return schema(of: kind) }
    if case .mapping(let name) = kind, let section = SectionSchema.named(name) {
      return [
        "if": ["anyOf": .list(section.keys.map { ["required": [.text($0.name)]] })],
        "then": schema(of: kind), "else": schema(of: other),
      ]
    }
    return either(other, orElse: kind)
  }
}

extension ValueKind {
  /// What a value of the kind is in JSON.
  fileprivate enum Shape {
    case scalar, list, mapping

    var type: JSONTree {
      switch self {
      case .scalar: "string"
      case .list: "array"
      case .mapping: "object"
      }
    }
  }

  fileprivate var shape: Shape {
    switch self {
    case .condition, .profile, .mapping, .named, .lines: .mapping
    case .interval, .list: .list
    default: .scalar
    }
  }

  /// Whether a list of them names each once.
  fileprivate var isName: Bool {
    switch self {
    case .reference, .word: true
    default: false
    }
  }
}
