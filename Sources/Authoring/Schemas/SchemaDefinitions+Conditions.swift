import Knowledge
import RuleFiles

extension SchemaDefinitions {
  /// A test over facts: a key for every fact, each with the tests of its type.
  mutating func condition() -> JSONTree {
    reference(knowsThis ? "condition-of-treatment" : "condition") { definitions in
      let one = definitions.condition()
      let many = JSONTree.list(of: one, distinct: false)
      let joined: [(String, JSONTree)] = [
        ("any", many.described("at least one of these conditions holds")),
        ("all", many.described("all of these conditions hold")),
        ("none", many.described("none of these conditions holds")),
        ("not", one.described("this condition does not hold")),
      ]
      let tests = definitions.outline.facts.map { ($0.id, definitions.test(of: $0)) }
      return [
        "description": "A test over facts. It holds when every line of it holds.", "type": "object",
        "minProperties": 1, "properties": .object(tests + joined),
        "additionalProperties": .truth(!definitions.outline.isWhole),
      ]
    }
  }

  private mutating func test(of fact: Outline.DeclaredFact) -> JSONTree {
    let isOfTreatments = if case .choices(_, areTreatments: true)? = fact.type { true } else { false }
    let suffix = isOfTreatments && knowsThis ? "-of-treatment" : ""
    return reference("test\(suffix).\(fact.id)") { definitions in
      definitions.tests(of: fact).described(fact.summary)
    }
  }

  private mutating func tests(of fact: Outline.DeclaredFact) -> JSONTree {
    switch fact.type {
    case nil: return [:]
    case .yesNo?: return schema(of: .yesNo)
    case .choice(let options, let isOrdered)?:
      let option = self.options(of: fact)
      let stretch: JSONTree = [
        "type": "string", "pattern": .text(TextPattern.stretch(of: options)),
        "examples": .list(options.stretches.map(JSONTree.text)),
      ]
      return .ifType("array", .list(of: option), else: isOrdered ? ["anyOf": [option, stretch]] : option)
    case .choices(let options, let areTreatments)?:
      let option = self.options(of: fact)
      let this: JSONTree = [
        "const": .text(NameRules.this), "description": "the treatment that the rule belongs to",
      ]
      return .ifType(
        "object", tests(of: option, count: options.count),
        else: areTreatments && knowsThis ? ["anyOf": [this, option]] : option)
    case .number(let number)?:
      let examples = number.examples.map(JSONTree.text)
      return .object(
        number.schema(or: "string") + [
          ("pattern", .text(TextPattern.test(places: number.places))), ("examples", .list(examples)),
        ])
    }
  }

  /// `{any-of: […], count: at least 2}`
  private func tests(of option: JSONTree, count: Int) -> JSONTree {
    let number = NumberType(places: 0, range: 0...Int64(max(count, 1)))
    let options = JSONTree.list(of: option)
    return [
      "type": "object", "minProperties": 1, "additionalProperties": false,
      "properties": [
        "any-of": options.described("includes at least one of these"),
        "all-of": options.described("includes all of these"),
        "none-of": options.described("includes none of these"),
        "count": .object(
          number.schema(or: "string") + [
            ("pattern", .text(TextPattern.test(places: 0))), ("examples", ["at least 2"]),
            ("description", "how many it includes"),
          ]),
      ],
    ]
  }

  /// An option of a fact.
  mutating func options(of fact: Outline.DeclaredFact) -> JSONTree {
    if case .choices(_, areTreatments: true)? = fact.type { return name(in: .treatments) }
    return reference("option.\(fact.id)") { _ in
      .words((fact.type?.options ?? []).map { ($0.id, $0.label) })
    }
  }
}

extension Outline.DeclaredFact {
  /// What it is, for whoever writes a test or an answer.
  var summary: String { [label, question].compactMap { $0 }.joined(separator: ": ") }
}

extension [Option] {
  /// The stretches from an option up, and down to one.
  fileprivate var stretches: [String] {
    dropFirst().map { "at least \($0.id)" } + dropLast().map { "at most \($0.id)" }
  }
}

extension NumberType {
  /// A number of the range, or a value of another JSON type.
  func schema(or type: JSONTree) -> [(key: String, value: JSONTree)] {
    [
      ("type", [places == 0 ? "integer" : "number", type]),
      ("minimum", .number(text(of: range.lowerBound))), ("maximum", .number(text(of: range.upperBound))),
    ]
  }

  /// Tests to begin from.
  fileprivate var examples: [String] {
    let low = text(of: range.lowerBound)
    let middle = text(of: range.lowerBound + (range.upperBound - range.lowerBound) / 2)
    return ["at least \(middle)", "at most \(middle)", "\(low) to \(middle)"]
  }
}
