import Diagnostics
import Knowledge
import MarkedYAML

/// Reads the derivation of a number: one sum, or lines of which the first that holds counts.
struct SumReader {
  let desk: Desk
  /// Whose derivation it is, in a sentence.
  let owner: String
  let conditions: ConditionReader

  private static let quantities = ["sum", "count", "points"]

  func derivation(_ node: Node, at place: Place) -> Derivation? {
    guard let mapping = node.mapping else {
      desk.report(
        .wrongShape(owner, wanted: "one of {sum: […]}, {count: …} and {points: …}, or lines of them", at: node))
      return nil
    }
    let isSingle = mapping.entries.contains { SectionSchema.sum.key($0.key) != nil || $0.value.mapping == nil }
    if isSingle || mapping.entries.isEmpty {
      let fields = Fields(node, .sum, owner: owner, at: place, desk: desk)
      return .firstSum([SumLine(name: nil, when: nil, items: items(fields), place: place)])
    }
    let lines = Lines(desk: desk, owner: owner)
    lines.checkOtherwise(mapping.entries, isRequired: true, at: place)
    return .firstSum(mapping.entries.map { line($0, lines) })
  }

  private func line(_ entry: Entry, _ lines: Lines) -> SumLine {
    if !NameRules.isKebabCase(entry.key) {
      desk.report(.badID(entry.key, of: "line", mayBeCode: false, at: entry.keyPlace))
    }
    let fields = Fields(
      entry.value, .sumLine, owner: "the line '\(entry.key)' of \(owner)", at: entry.keyPlace, desk: desk)
    let when = lines.condition(of: entry.key, fields, with: conditions)
    return SumLine(name: entry.key, when: when, items: items(fields), place: entry.keyPlace)
  }

  /// The items of a sum; a count or points are a sum of one item.
  private func items(_ fields: Fields) -> [SumItem] {
    guard fields.mapping != nil, let key = oneOf(Self.quantities, fields) else { return [] }
    if key != "count" { refuseAmong(fields) }
    switch key {
    case "sum":
      var seen: [String: Place] = [:]
      return fields.list("sum").compactMap { node in
        guard let text = node.scalar?.text.trimmed else { return item(node) }
        if let first = seen.updateValue(node.place, forKey: text) {
          desk.report(.doubledItem(text, in: "the sum of \(owner)", at: node.place, first: first))
        }
        return summed(text, at: node.place).map { SumItem($0, weight: .one, place: node.place) }
      }
    case "count": return count(fields).map { [SumItem($0, weight: .one, place: fields.place)] } ?? []
    default: return fields.fraction("points").map { [SumItem(.one, weight: $0, place: fields.place)] } ?? []
    }
  }

  private func item(_ node: Node) -> SumItem? {
    let fields = Fields(node, .sumItem, owner: "an item of \(owner)", at: node.place, desk: desk)
    guard fields.mapping != nil, let key = oneOf(["of", "count", "points"], fields) else { return nil }
    if key != "count" { refuseAmong(fields) }
    let quantity: SumItem.Quantity? =
      switch key {
      case "of": fields.scalar("of").flatMap { summed($0.text, at: $0.place) }
      case "count": count(fields)
      default: .one
      }
    let weight = weight(fields)
    let when = fields.condition("when", with: conditions)
    return quantity.map { SumItem($0, weight: weight, when: when, place: node.place) }
  }

  /// Points × times ÷ over, each one where it is absent.
  private func weight(_ fields: Fields) -> Fraction {
    var weight: Fraction? = fields.fraction("points") ?? .one
    if let times = fields.fraction("times") { weight = weight?.multiplied(by: times) }
    if let over = fields.fraction("over") {
      if over == .zero, let entry = fields.entry("over") {
        desk.report(.divisionByZero(at: entry.value.place))
        return .one
      }
      weight = weight?.divided(by: over)
    }
    guard let weight else {
      desk.report(.sumTooLarge(owner, at: fields.place))
      return .one
    }
    return weight
  }

  private func oneOf(_ keys: [String], _ fields: Fields) -> String? {
    let found = keys.filter { fields.entry($0) != nil }
    if found.count == 1 { return found[0] }
    desk.report(.notOneOfKeys(keys, of: fields.owner, found: found.count, at: fields.place))
    return nil
  }

  private func refuseAmong(_ fields: Fields) {
    if let entry = fields.entry("among") { desk.report(.amongWithoutCount(at: entry.keyPlace)) }
  }

  /// What a fact is worth in a sum: its number, or the score of its option.
  private func summed(_ id: String, at place: Place) -> SumItem.Quantity? {
    guard let (fact, shape) = desk.fact(id, at: place), let type = shape.type else { return nil }
    switch type {
    case .number: return .number(fact)
    case .choice(let options, _):
      let without = options.filter { $0.score == nil }
      if without.isEmpty { return .score(fact) }
      desk.report(.optionWithoutScore(without, of: shape, at: place))
      return nil
    case .yesNo, .choices:
      desk.report(.notSummable(shape, type, at: place))
      return nil
    }
  }

  private func count(_ fields: Fields) -> SumItem.Quantity? {
    guard let (text, place) = fields.scalar("count"), let (fact, shape) = desk.fact(text, at: place),
      let type = shape.type
    else { return nil }
    guard case .choices(let options, _) = type else {
      desk.report(.countOfOtherFact(shape, type, at: place))
      return nil
    }
    guard let node = fields.node("among") else { return .count(fact, options: Array(options.indices)) }
    if let nodes = node.sequence {
      if nodes.isEmpty { desk.report(.emptyList("'among' of \(fields.owner)", at: node.place)) }
      return .count(fact, options: desk.options(nodes, of: shape, in: "'among'"))
    }
    guard let text = node.scalar?.text.trimmed, shape.isOfTreatments else {
      desk.report(.amongNeedsOptions(shape, node))
      return nil
    }
    if text == TreatmentClass.everything { return .count(fact, options: Array(options.indices)) }
    guard let index = desk.index(of: text, in: .classes, at: node.place) else { return nil }
    return .count(fact, options: desk.members.indices.contains(index) ? desk.members[index] : [])
  }
}
