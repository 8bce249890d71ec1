import RuleFiles

// What the readers of the language ask for beyond what the declarations of its keys say.

extension SectionSchema {
  /// What else must hold of a mapping with these keys.
  var refinements: [(key: String, value: JSONTree)] {
    switch self {
    case .suitability: [("oneOf", Self.oneOf("favours", "disfavours"))]
    case .sum, .sumLine: [("oneOf", Self.oneOf("sum", "count", "points")), Self.amongNeedsCount]
    case .sumItem: [("oneOf", Self.oneOf("of", "count", "points")), Self.amongNeedsCount]
    case .ratingLine:
      [
        ("if", ["properties": ["basis": ["const": "proposed"]], "required": ["basis"]]),
        ("then", ["required": ["because"]]),
      ]
    case .withholding, .expectation: [("minProperties", 1)]
    case _ where key("when-stated") != nil: [("dependentRequired", ["when-stated": ["derive"]])]
    default: []
    }
  }

  private static func oneOf(_ keys: String...) -> JSONTree { .list(keys.map { ["required": [.text($0)]] }) }
  private static let amongNeedsCount = (key: "dependentRequired", value: ["among": ["count"]] as JSONTree)
}

extension SchemaDefinitions {
  /// The schema of what may stand under a key of a mapping.
  mutating func value(of key: SectionSchema.Key, in schema: SectionSchema) -> JSONTree {
    switch (schema.name, key.name) {
    case ("suitability-note", "favours"), ("suitability-note", "disfavours"): names(outline.weights, as: "weight")
    case (_, "options"): options(key.value)
    case ("choice-fact", "derive"): choiceLines(key.value)
    case ("choice-line", "is"): optionName()
    case (_, "among"): .ifType("array", .list(of: optionName()), else: name(in: .classes))
    case ("choices-fact", "derive"):
      JSONTree.mapping(condition(), named: TextPattern.option).adding([("minProperties", 1)])
    case (_, "places"): ["type": "integer", "minimum": 1, "maximum": 9]
    case ("ruleset", "review-months"): ["type": "integer", "minimum": 1, "maximum": 1200]
    case ("source", "year"): ["type": "integer", "minimum": 1, "maximum": 9999]
    case ("ranking", "weights"):
      JSONTree.mapping(["type": "integer", "minimum": 1, "maximum": 1_000_000]).adding([("minProperties", 1)])
    case ("instrument", "labels"): .mapping(self.schema(of: .text), named: "^-?[0-9]+$")
    case ("treatment", "classes"): .list(of: classOfTreatment())
    case ("treatment", "line"): lines("treatment-line", isOtherwiseRequired: false)
    case ("expectation", let name): expectation(name, key.value)
    default: self.schema(of: key.value)
    }
  }

  /// What a case expects: by treatment where its reader asks for one, and with the rules that can be meant.
  private mutating func expectation(_ name: String, _ value: ValueKind) -> JSONTree {
    switch (name, value) {
    case ("in-first", .named(let kind)):
      JSONTree.mapping(schema(of: kind), named: TextPattern.count).adding([("minProperties", 1)])
    case (_, .named(let kind)): byTreatment(schema(of: kind))
    case ("caveat", _): .list(of: rule(of: "caveats"), distinct: false)
    case ("triage", .list(.either(let kinds))):
      .list(of: ["anyOf": .list(kinds.map { $0 == .rule ? rule(of: "triage") : schema(of: $0) })], distinct: false)
    case ("asks", .list(let kind)): .list(of: schema(of: kind), atLeast: 0)
    default: schema(of: value)
    }
  }

  /// The options of a fact, at least two.
  private mutating func options(_ kind: ValueKind) -> JSONTree {
    switch kind {
    case .named(let option):
      return JSONTree.mapping(schema(of: option), named: TextPattern.option).adding([("minProperties", 2)])
    case .either(let kinds):
      guard let named = kinds.first, let other = kinds.last else { return true }
      return .ifType("object", options(named), else: schema(of: other))
    default: return schema(of: kind)
    }
  }

  /// An option of a fact that is named elsewhere.
  private mutating func optionName() -> JSONTree {
    reference("option-name") { _ in ["type": ["string", "number"], "pattern": .text(TextPattern.option)] }
  }

  /// The lines of a derived choice; `otherwise` only names an option.
  private mutating func choiceLines(_ kind: ValueKind) -> JSONTree {
    guard case .named(let line) = kind else { return schema(of: kind) }
    let otherwise = optionName().described("the option that it is when no other line holds")
    return JSONTree.mapping(schema(of: line), named: TextPattern.nameOrCode).adding([
      ("properties", [NameRules.otherwise: otherwise]), ("required", [.text(NameRules.otherwise)]),
    ])
  }
}
