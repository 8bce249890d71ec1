import Diagnostics
import Knowledge
import MarkedYAML

extension Desk {
  func header(_ entry: Entry) -> Header {
    let fields = Fields(entry.value, .ruleset, owner: "the rule set", at: entry.keyPlace, desk: self)
    if let (id, place) = fields.scalar("id"), !NameRules.isKebabCase(id) {
      report(.badID(id, of: "rule set", mayBeCode: false, at: place))
    }
    return Header(
      id: fields.requiredText("id"), version: fields.version("version") ?? "", title: fields.requiredText("title"),
      language: fields.text("language") ?? "en", reviewed: fields.date("reviewed"),
      reviewMonths: fields.integer("review-months", within: 1...1200), notice: fields.text("notice"),
      help: fields.text("help"), contacts: fields.references("contacts", to: .contacts).map(\.index),
      summaryBy: summaryFacts(fields), place: entry.keyPlace)
  }

  private func summaryFacts(_ fields: Fields) -> [FactID] {
    let named = fields.references("summary-by", to: .facts)
    for (index, place) in named where facts.indices.contains(index) {
      guard let type = facts[index].type, !type.isGrouping else { continue }
      report(.notAGroupingFact(facts[index], type, at: place))
    }
    return named.map { FactID($0.index) }
  }

  func kind(_ declaration: Declaration) -> Kind {
    let label = declaration.value.isEmpty ? nil : declaration.value.scalar?.text.trimmed
    if (label ?? "").isEmpty {
      report(.wrongShape("the kind '\(declaration.id)'", wanted: "its heading: a text", at: declaration.value))
    }
    return Kind(id: declaration.id, label: label ?? "", place: declaration.place)
  }

  func source(_ declaration: Declaration) -> Source {
    let fields = Fields(
      declaration.value, .source, owner: "the source '\(declaration.id)'", at: declaration.place, desk: self)
    return Source(
      id: declaration.id, citation: fields.requiredText("citation"), doi: fields.text("doi"), url: fields.text("url"),
      year: fields.integer("year", within: 1...9999).map { "\($0)" }, place: declaration.place)
  }
}

extension Diagnostic {
  fileprivate static func notAGroupingFact(_ fact: FactShape, _ type: FactType, at place: Place) -> Diagnostic {
    rule(
      .notAGroupingFact, "a summary can't be broken down by '\(fact.id)', which is of type \(type.name)", at: place,
      labels: [Label("declared here", at: fact.place)],
      help: ["name a choice or a yes-no fact; one can be derived from this one, with a line for each group"])
  }
}
