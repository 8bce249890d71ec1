import Diagnostics
import Knowledge
import MarkedYAML

/// Reads facts in two passes: their types, which conditions need, and later their derivations.
struct FactReader {
  let desk: Desk
  /// The treatments as options, for facts whose options they are.
  let treatments: [Option]

  /// A fact without its derivation, and the fields from which to read that.
  func read(_ declaration: Declaration) -> (fact: Fact, type: FactType?, fields: Fields?) {
    let owner = "the fact '\(declaration.id)'"
    let stand = Fact(
      id: declaration.id, label: declaration.id, type: .yesNo, place: declaration.place)
    guard let mapping = declaration.value.mapping, let kind = kind(of: mapping, owner: owner, at: declaration) else {
      if declaration.value.mapping == nil {
        desk.report(.wrongShape(owner, wanted: "a mapping with the key 'type'", at: declaration.value))
      }
      return (stand, nil, nil)
    }
    let fields = Fields(declaration.value, kind.schema, owner: owner, at: declaration.place, desk: desk)
    let type = type(kind, fields)
    let fact = Fact(
      id: declaration.id,
      label: fields.text("label") ?? String(declaration.id.map { $0 == "-" ? " " : $0 }),
      type: type ?? .yesNo, question: fields.text("question"), why: fields.text("why"), help: fields.text("help"),
      isChangeable: fields.yesNo("changeable") ?? true, whenStated: fields.word("when-stated") ?? .mustAgree,
      place: declaration.place)
    if let entry = fields.entry("when-stated"), fields.entry("derive") == nil {
      desk.report(.whenStatedWithoutDerive(of: owner, at: entry.keyPlace))
    }
    return (fact, type, fields)
  }

  /// The type's word, which decides the keys that are allowed.
  private func kind(of mapping: Mapping, owner: String, at declaration: Declaration) -> FactKind? {
    let key = SectionSchema.fact.keys[0]
    guard let entry = mapping["type"] else {
      desk.report(.missingKey(key, of: owner, at: declaration.place))
      return nil
    }
    guard let text = entry.value.scalar?.text.trimmed else {
      desk.report(.wrongShape("'type' of \(owner)", wanted: "the kind of answer", at: entry.value))
      return nil
    }
    if let kind = FactKind(rawValue: text) { return kind }
    desk.report(.unknownWord(text, as: "'type'", known: FactKind.allCases.map(\.rawValue), at: entry.value.place))
    return nil
  }

  private func type(_ kind: FactKind, _ fields: Fields) -> FactType? {
    switch kind {
    case .yesNo: return .yesNo
    case .choice:
      let isOrdered = fields.yesNo("ordered") ?? false
      return options(fields).map { .choice(options: $0, isOrdered: isOrdered) }
    case .choices:
      if fields.entry("options")?.value.scalar?.text == "treatments" {
        return .choices(options: treatments, areTreatments: true)
      }
      return options(fields).map { .choices(options: $0, areTreatments: false) }
    case .integer: return number(fields, places: 0)
    case .decimal:
      guard let places = fields.integer("places", within: 1...9) else { return nil }
      return number(fields, places: places)
    }
  }

  private func number(_ fields: Fields, places: Int) -> FactType? {
    guard let (text, place) = fields.scalar("range"),
      let range = NumberWords(desk: desk, places: places, what: "the range of \(fields.owner)").range(text, at: place)
    else { return nil }
    return .number(NumberType(places: places, range: range, unit: fields.text("unit")))
  }

  private func options(_ fields: Fields) -> [Option]? {
    guard let node = fields.node("options") else { return nil }
    guard let mapping = node.mapping else {
      desk.report(
        .wrongShape("'options' of \(fields.owner)", wanted: "a mapping from each option to its label", at: node))
      return nil
    }
    if mapping.entries.count < 2 {
      desk.report(.tooFewOptions(mapping.entries.count, of: fields.owner, at: node.place))
    }
    return mapping.entries.map { option($0, fields.owner) }
  }

  private func option(_ entry: Entry, _ owner: String) -> Option {
    let id = entry.key
    if id == NameRules.otherwise || id == NameRules.this {
      desk.report(
        .reservedID(
          id, of: "option",
          means: id == NameRules.this ? "it is the treatment a rule belongs to" : "it is the last line",
          at: entry.keyPlace))
    } else if !NameRules.isKebabCase(id), !NameRules.isCode(id) {
      desk.report(.badID(id, of: "option", mayBeCode: true, at: entry.keyPlace))
    }
    let what = "the option '\(id)' of \(owner)"
    if entry.value.scalar != nil {
      let label = entry.value.isEmpty ? "" : entry.value.scalar?.text.trimmed ?? ""
      if label.isEmpty { desk.report(.emptyValue(id, of: "'options' of \(owner)", at: entry.keyPlace)) }
      return Option(id: id, label: label, place: entry.keyPlace)
    }
    let fields = Fields(entry.value, .option, owner: what, at: entry.keyPlace, desk: desk)
    return Option(
      id: id, label: fields.requiredText("label"), score: fields.fraction("score"), group: fields.text("group"),
      help: fields.text("help"), place: entry.keyPlace)
  }
}
