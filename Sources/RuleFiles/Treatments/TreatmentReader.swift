import Diagnostics
import Knowledge
import MarkedYAML

/// Reads treatments and classes.
struct TreatmentReader {
  let desk: Desk
  let weights: [Ranking.Weight]

  private var conditions: ConditionReader { ConditionReader(desk: desk, knowsThis: true) }
  private var rules: RuleReader { RuleReader(desk: desk, weights: weights, conditions: conditions) }

  func treatment(_ declaration: Declaration) -> Treatment {
    let owner = "the treatment '\(declaration.id)'"
    let fields = Fields(declaration.value, .treatment, owner: owner, at: declaration.place, desk: desk)
    return Treatment(
      id: declaration.id, name: fields.requiredText("name"), short: fields.text("short"),
      kind: fields.reference("kind", to: .kinds) ?? 0, classes: classes(fields), what: fields.text("what"),
      how: fields.text("how"), applies: applies(fields), rating: rating(fields), lines: lines(fields),
      findings: findings(fields), rules: rules.rules(of: declaration.id, fields), commitment: commitment(fields),
      questions: fields.list("ask-your-clinician").compactMap { question($0, owner) },
      references: fields.citations("references"), reviewed: fields.date("reviewed"), place: declaration.place)
  }

  func treatmentClass(_ declaration: Declaration) -> TreatmentClass {
    let id = declaration.id
    let fields = Fields(
      declaration.value, .treatmentClass, owner: "the class '\(id)'", at: declaration.place, desk: desk,
      unless: id == TreatmentClass.everything ? ["name"] : [])
    return TreatmentClass(
      id: id, name: fields.text("name") ?? id, rules: rules.rules(of: id, fields), place: declaration.place)
  }

  /// The classes that a treatment names; `all` needs no naming.
  private func classes(_ fields: Fields) -> [Int] {
    let everything = desk.names[.classes].index(of: TreatmentClass.everything)
    return fields.references("classes", to: .classes).compactMap { index, place in
      guard index == everything else { return index }
      desk.report(.everythingListed(at: place))
      return nil
    }
  }

  private func applies(_ fields: Fields) -> Applicability? {
    guard let entry = fields.entry("applies"), let node = fields.node("applies") else { return nil }
    let part = Fields(
      node, .applicability, owner: "'applies' of \(fields.owner)", at: entry.keyPlace, desk: desk)
    return Applicability(
      when: part.requiredCondition("when", with: conditions), note: part.text("note"), sources: part.citations(),
      needsConfirmation: part.yesNo("confirm") ?? false, place: entry.keyPlace)
  }

  private func rating(_ fields: Fields) -> [RatingLine] {
    let owner = "the rating of \(fields.owner)"
    let entries = fields.named("rating", "line", allowsOtherwise: true)
    let lines = Lines(desk: desk, owner: owner)
    if let entry = fields.entry("rating"), entry.value.mapping != nil {
      lines.checkOtherwise(entries, isRequired: true, at: entry.keyPlace)
    }
    return entries.map { entry in
      let part = Fields(
        entry.value, .ratingLine, owner: "the line '\(entry.key)' of \(owner)", at: entry.keyPlace, desk: desk)
      let basis: RatingBasis = part.word("basis") ?? .published
      if basis == .proposed, part.entry("because") == nil, let place = part.entry("basis")?.value.place {
        desk.report(.proposedWithoutBecause(of: part.owner, at: place))
      }
      return RatingLine(
        name: entry.key, when: lines.condition(of: entry.key, part, with: conditions),
        rating: part.reference("level", to: .ratings) ?? 0, basis: basis, because: part.text("because"),
        sources: part.citations(), needsConfirmation: part.yesNo("confirm") ?? false, place: entry.keyPlace)
    }
  }

  private func lines(_ fields: Fields) -> [TreatmentLineRule] {
    let owner = "the line of \(fields.owner)"
    let entries = fields.named("line", "line", allowsOtherwise: true)
    let lines = Lines(desk: desk, owner: owner)
    lines.checkOtherwise(entries, isRequired: false, at: fields.place)
    return entries.map { entry in
      let part = Fields(
        entry.value, .treatmentLine, owner: "the line '\(entry.key)' of \(owner)", at: entry.keyPlace, desk: desk)
      return TreatmentLineRule(
        name: entry.key, when: lines.condition(of: entry.key, part, with: conditions),
        line: part.word("line") ?? .first, note: part.text("note"), sources: part.citations(),
        needsConfirmation: part.yesNo("confirm") ?? false, place: entry.keyPlace)
    }
  }

  private func question(_ node: Node, _ owner: String) -> String? {
    if let text = node.scalar?.text.trimmed, !text.isEmpty, !node.isEmpty { return text }
    desk.report(.wrongShape("an item of 'ask-your-clinician' of \(owner)", wanted: "a question in quotes", at: node))
    return nil
  }

  private func commitment(_ fields: Fields) -> [CommitmentItem] {
    guard let entry = fields.entry("commitment"), let node = fields.node("commitment") else { return [] }
    let part = Fields(
      node, .commitment, owner: "the commitment of \(fields.owner)", at: entry.keyPlace, desk: desk)
    return (part.mapping?.entries ?? []).filter { part.schema.key($0.key) != nil }
      .map { CommitmentItem(name: $0.key, values: part.texts($0.key)) }
  }

  private func findings(_ fields: Fields) -> [Finding] {
    fields.named("findings", "finding").map { entry in
      let part = Fields(
        entry.value, .finding, owner: "the finding '\(entry.key)' of \(fields.owner)", at: entry.keyPlace, desk: desk)
      return Finding(
        name: entry.key, population: part.requiredText("population"), comparator: part.requiredText("comparator"),
        measure: measure(part), value: part.figure("value"), interval: part.interval("interval"),
        numberNeededToTreat: part.figure("nnt"), studies: part.figure("studies"),
        participants: part.figure("participants"), outcome: part.text("outcome"), severity: part.text("severity"),
        note: part.text("note"), sources: part.citations(), place: entry.keyPlace)
    }
  }

  private func measure(_ fields: Fields) -> String? {
    let id = fields.text("measure")
    if let id, !id.isEmpty, !NameRules.isKebabCase(id), let entry = fields.entry("measure") {
      desk.report(.badID(id, of: "measure", mayBeCode: false, at: entry.value.place))
    }
    return id
  }
}
