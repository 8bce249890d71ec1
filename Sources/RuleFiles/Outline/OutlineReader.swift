import Knowledge
import MarkedYAML

/// Reads what sections declare, and nothing of what that means.
struct OutlineReader {
  let sections: Sections

  func outline(fingerprint: String, isWhole: Bool) -> Outline {
    let header = sections.single[.ruleset]?.value.mapping
    return Outline(
      id: header.flatMap { text("id", of: $0) }.flatMap { NameRules.isKebabCase($0) ? $0 : nil },
      version: header.flatMap { text("version", of: $0) }.flatMap { Written.isVersion($0) ? $0 : nil },
      fingerprint: fingerprint, facts: facts, weights: weights, rules: rules, isWhole: isWhole,
      names: Dictionary(
        uniqueKeysWithValues: Section.allCases.map { section in
          (section, declared(section).map { Outline.Name(id: $0.id, text: text(of: $0.value, in: section)) })
        }))
  }

  private func declared(_ section: Section) -> [Declaration] {
    let reserved = NameRules.reserved(in: section)
    return sections[section].filter { !$0.isRepeat && NameRules.isKebabCase($0.id) && !reserved.contains($0.id) }
  }

  /// What a name stands for, in the words that its declaration has for people.
  private func text(of node: Node, in section: Section) -> String? {
    guard let mapping = node.mapping else { return section == .kinds ? node.text : nil }
    let keys =
      switch section {
      case .ratings: ["label", "meaning"]
      case .facts: ["label", "question"]
      case .triage, .instruments: ["title"]
      case .sources: ["citation"]
      default: ["name"]
      }
    let texts = keys.compactMap { text($0, of: mapping) }
    return texts.isEmpty ? nil : texts.joined(separator: ": ")
  }

  private func text(_ key: String, of mapping: Mapping) -> String? { mapping[key]?.value.text?.trimmed }

  private var facts: [Outline.DeclaredFact] {
    let reader = FactReader(desk: Desk(names: Names()), treatments: sections.treatmentOptions)
    return declared(.facts).map { declaration in
      let (fact, type, _) = reader.read(declaration)
      return Outline.DeclaredFact(
        id: fact.id, label: fact.label, question: fact.question, type: type.flatMap { $0.lacksOptions ? nil : $0 })
    }
  }

  private var weights: [Outline.Name] {
    let entries = sections.single[.ranking]?.value.mapping?["weights"]?.value.mapping?.entries ?? []
    return entries.filter { NameRules.isKebabCase($0.key) }
      .map { Outline.Name(id: $0.key, text: $0.value.text.map { "\($0) points" }) }
  }

  private var rules: [Outline.Name] {
    declared(.triage).map { Outline.Name(id: "triage/\($0.id)", text: text(of: $0.value, in: .triage)) }
      + (declared(.treatments) + declared(.classes)).flatMap(rules)
  }

  private func rules(of declaration: Declaration) -> [Outline.Name] {
    (declaration.value.mapping?.entries ?? []).flatMap { entry -> [Outline.Name] in
      if entry.key == "applies" { return [rule("\(declaration.id)/applies", entry.value)] }
      guard RuleSection(rawValue: entry.key) != nil || ["rating", "line"].contains(entry.key) else { return [] }
      return (entry.value.mapping?.entries ?? []).filter { NameRules.isKebabCase($0.key) }
        .map { rule("\(declaration.id)/\(entry.key)/\($0.key)", $0.value) }
    }
  }

  private func rule(_ id: String, _ node: Node) -> Outline.Name {
    let text = node.mapping.flatMap { mapping in
      ["note", "level", "line"].lazy.compactMap { self.text($0, of: mapping) }.first
    }
    return Outline.Name(id: id, text: text)
  }
}

extension Sections {
  /// The treatments as options; a name that is missing is reported where the treatment is read.
  var treatmentOptions: [Option] {
    self[.treatments].filter { !$0.isRepeat }.map { declaration in
      let name = declaration.value.mapping?["name"]?.value.text?.trimmed
      return Option(id: declaration.id, label: name ?? declaration.id, place: declaration.place)
    }
  }
}

extension FactType {
  /// Whether it has no options of its own although it should.
  fileprivate var lacksOptions: Bool {
    switch self {
    case .choice(let options, _), .choices(let options, areTreatments: false): options.isEmpty
    case .yesNo, .choices, .number: false
    }
  }
}
