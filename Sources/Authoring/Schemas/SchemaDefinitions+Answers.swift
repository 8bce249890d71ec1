import Knowledge
import RuleFiles

extension SchemaDefinitions {
  /// A file of profiles: one of them, or a list.
  mutating func profileFile() -> JSONTree {
    let one = profile()
    return .ifType("array", ["items": one], else: one)
  }

  /// A person's answers.
  mutating func profile() -> JSONTree {
    reference("profile") { definitions in
      let facts = definitions.outline.facts
      let id: JSONTree = ["type": ["string", "number", "null"], "minLength": 1, "maxLength": 200]
      let name = facts.contains { $0.id == "id" } ? [] : [("id", id.described("what the profile is called"))]
      let answers = facts.map { ($0.id, definitions.answer(to: $0)) }
      return [
        "description": "A person's answers. What is left out, or null, is not known.", "type": "object",
        "properties": .object(name + answers), "additionalProperties": .truth(!definitions.outline.isWhole),
      ]
    }
  }

  private mutating func answer(to fact: Outline.DeclaredFact) -> JSONTree {
    reference("answer.\(fact.id)") { definitions in definitions.answers(to: fact).described(fact.summary) }
  }

  private mutating func answers(to fact: Outline.DeclaredFact) -> JSONTree {
    switch fact.type {
    case nil: return [:]
    case .yesNo?: return ["enum": ["yes", "no", true, false, .null]]
    case .choice(let options, _)?:
      return .words(options.map { ($0.id, $0.label) }, orNull: "not known")
    case .choices?:
      let option = options(of: fact)
      func list(_ text: String) -> JSONTree {
        ["type": ["array", "null"], "items": option, "uniqueItems": true, "description": .text(text)]
      }
      let sides: JSONTree = [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "properties": ["yes": list("those that are so"), "no": list("those that are not so")],
      ]
      return .ifType("object", sides, else: list("all that are so; [] is none of them"))
    case .number(let number)?: return .object(number.schema(or: "null"))
    }
  }
}
