import Diagnostics
import Knowledge
import MarkedYAML

/// Reads how facts follow from others, in the form their type allows.
struct DerivationReader {
  let desk: Desk

  private var conditions: ConditionReader { ConditionReader(desk: desk, knowsThis: false) }

  /// The derivation of a fact; nothing where it has none, or where its type is broken.
  func derivation(of fact: FactShape, _ fields: Fields) -> Derivation? {
    guard let entry = fields.entry("derive"), let node = fields.node("derive"), let type = fact.type else { return nil }
    let owner = "the derivation of '\(fact.id)'"
    switch type {
    case .yesNo:
      let fields = Fields(node, .yesNoDerivation, owner: owner, at: entry.keyPlace, desk: desk)
      return .holds(fields.requiredCondition("when", with: conditions))
    case .choice:
      guard let mapping = lines(node, owner, wanted: "lines such as 'mild: {phq9: 5 to 9}', with 'otherwise' last")
      else {
        return nil
      }
      Lines(desk: desk, owner: owner).checkOtherwise(mapping.entries, isRequired: true, at: entry.keyPlace)
      return .firstLine(mapping.entries.compactMap { choiceLine($0, of: fact, owner) })
    case .choices:
      guard let mapping = lines(node, owner, wanted: "lines from options to conditions") else { return nil }
      return .eachOption(mapping.entries.compactMap { optionLine($0, of: fact, owner) })
    case .number:
      return SumReader(desk: desk, owner: owner, conditions: conditions).derivation(node, at: entry.keyPlace)
    }
  }

  private func lines(_ node: Node, _ owner: String, wanted: String) -> Mapping? {
    guard let mapping = node.mapping else {
      desk.report(.wrongShape(owner, wanted: wanted, at: node))
      return nil
    }
    if mapping.entries.isEmpty { desk.report(.emptyList(owner, at: node.place)) }
    return mapping
  }

  /// `mild: {phq9: 5 to 9}`, `high-by-judgement: {is: moderate, when: {…}}` or `otherwise: minimal`.
  private func choiceLine(_ entry: Entry, of fact: FactShape, _ owner: String) -> ChoiceLine? {
    let name = entry.key
    if name == NameRules.otherwise {
      guard let text = entry.value.scalar?.text.trimmed, !entry.value.isEmpty else {
        desk.report(.wrongShape("'otherwise' of \(owner)", wanted: "the option it gives", at: entry.value))
        return nil
      }
      return desk.option(text, of: fact, at: entry.value.place)
        .map { ChoiceLine(name: name, option: $0, when: nil, place: entry.keyPlace) }
    }
    guard let mapping = entry.value.mapping, mapping["is"] != nil else {
      let option = fact.option(name)
      if option == nil { desk.report(.lineIsNoOption(name, of: fact, at: entry.keyPlace)) }
      let when = conditions.condition(entry.value)
      return option.map { ChoiceLine(name: name, option: $0, when: when, place: entry.keyPlace) }
    }
    if !NameRules.isKebabCase(name) {
      desk.report(.badID(name, of: "line", mayBeCode: false, at: entry.keyPlace))
    }
    let line = "the line '\(name)' of \(owner)"
    let fields = Fields(entry.value, .choiceLine, owner: line, at: entry.keyPlace, desk: desk)
    let when = fields.requiredCondition("when", with: conditions)
    guard let (text, place) = fields.scalar("is"), let option = desk.option(text, of: fact, at: place) else {
      return nil
    }
    return ChoiceLine(name: name, option: option, when: when, place: entry.keyPlace)
  }

  private func optionLine(_ entry: Entry, of fact: FactShape, _ owner: String) -> OptionLine? {
    if entry.key == NameRules.otherwise {
      desk.report(.otherwiseNotAllowed(in: owner, at: entry.keyPlace))
      return nil
    }
    let option = desk.option(entry.key, of: fact, at: entry.keyPlace)
    let when = conditions.condition(entry.value)
    return option.map { OptionLine(option: $0, when: when, place: entry.keyPlace) }
  }
}

extension Diagnostic {
  static func lineIsNoOption(_ name: String, of fact: FactShape, at place: Place) -> Diagnostic {
    var fault = unknownOption(name, of: fact, known: (fact.type?.options ?? []).map(\.id), at: place)
    fault.help.append("a line with a name of its own says what it gives: \(name): {is: …, when: {…}}")
    return fault
  }
}
