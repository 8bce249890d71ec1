import Diagnostics
import Knowledge
import MarkedYAML

/// Reads the rules of a treatment or class: suitability notes, caveats, contraindications and access notes.
struct RuleReader {
  let desk: Desk
  let weights: [Ranking.Weight]
  let conditions: ConditionReader

  /// The rules in the order of the file, named `<owner>/<section>/<name>`.
  func rules(of id: String, _ fields: Fields) -> [Rule] {
    (fields.mapping?.entries ?? []).compactMap { RuleSection(rawValue: $0.key) }.flatMap { section in
      fields.named(section.rawValue, "rule").map { rule($0, section, id) }
    }
  }

  private func rule(_ entry: Entry, _ section: RuleSection, _ owner: String) -> Rule {
    let id = "\(owner)/\(section.rawValue)/\(entry.key)"
    let fields = Fields(
      entry.value, section.schema, owner: "the \(section.noun) '\(id)'", at: entry.keyPlace, desk: desk)
    return Rule(
      id: id, when: fields.condition("when", with: conditions), effect: effect(section, fields),
      note: fields.requiredText("note"), sources: fields.citations(),
      needsConfirmation: fields.yesNo("confirm") ?? false, place: entry.keyPlace)
  }

  private func effect(_ section: RuleSection, _ fields: Fields) -> Effect {
    switch section {
    case .suitability: suitability(fields)
    case .caveats: .warns(fields.word("level") ?? .note)
    case .contraindications: .contraindicates(ifUnknown: fields.word("if-unknown") ?? .checkFirst)
    case .access: .access
    }
  }

  private func suitability(_ fields: Fields) -> Effect {
    let keys = ["favours", "disfavours"]
    let found = keys.filter(fields.has)
    if found.count != 1, fields.mapping != nil {
      desk.report(.notOneOfKeys(keys, of: fields.owner, found: found.count, at: fields.place))
    }
    var effect = Effect.suits(points: 0, weight: "")
    for key in found {
      guard let (text, place) = fields.scalar(key) else { continue }
      guard let weight = weights.first(where: { $0.name == text }) else {
        if !weights.isEmpty { desk.report(.unknownWeight(text, known: weights.map(\.name), at: place)) }
        continue
      }
      effect = .suits(points: key == "favours" ? weight.points : -weight.points, weight: text)
    }
    return effect
  }
}

extension RuleSection {
  /// One of its rules, without an article.
  fileprivate var noun: Substring { schema.noun.split(separator: " ", maxSplits: 1).last ?? "rule" }
}
