import Knowledge

// Rules: what holds for whom, and what follows.
extension Inventory {
  mutating func add(_ rule: Rule, of subject: Subject, in parent: String) {
    var item = InventoryItem("rule", rule.id, in: rule.effect.section, parent: parent, at: rule.place)
    let effect = rule.effect.words
    item.summary = "\(effect), \(holds(rule.when, subject)): \(rule.note)"
    item.bearing = rule.effect == .access ? .words : .results
    item.say("effect", .word(effect))
    item.say("when", .condition(rule.when, subject))
    if case .contraindicates(let ifUnknown) = rule.effect { item.say("if-unknown", .word(ifUnknown.rawValue)) }
    say(rule.note, rule.sources, rule.needsConfirmation, of: &item)
    item.likeness = likeness(rule.when, effect, note: rule.note)
    add(item)
  }

  mutating func addApplies(_ treatment: Treatment, in parent: String) {
    guard let applies = treatment.applies else { return }
    let subject = Subject.treatment(treatment.id)
    var item = InventoryItem(
      "rule", "\(treatment.id)/applies", in: .contraindications, parent: parent, at: applies.place)
    item.summary = "applies \(holds(applies.when, subject))"
    item.say("when", .condition(applies.when, subject))
    say(applies.note, applies.sources, applies.needsConfirmation, of: &item)
    add(item)
  }

  /// Adds the lines of a rating, and gives their keys.
  mutating func addRating(_ treatment: Treatment, in parent: String) -> [String] {
    treatment.rating.map { line in
      let subject = Subject.treatment(treatment.id)
      let level = ruleSet.ratings[line.rating].id
      var item = InventoryItem(
        "rule", "\(treatment.id)/rating/\(line.name)", in: .ratings, parent: parent, at: line.place)
      item.summary = "\(level), \(holds(line.when, subject))"
      item.say("level", .word(level))
      item.say("when", .condition(line.when, subject))
      item.say("basis", .word(line.basis.rawValue), .words)
      item.say("because", .prose(line.because), .words)
      item.say("source", citations(line.sources), .words)
      item.say("confirm", Self.yesNo(line.needsConfirmation), .words)
      item.likeness = likeness(line.when, level, note: line.because ?? "")
      add(item)
      return item.key
    }
  }

  /// Adds the lines that say first, second or later, and gives their keys.
  mutating func addLines(_ treatment: Treatment, in parent: String) -> [String] {
    treatment.lines.map { line in
      let subject = Subject.treatment(treatment.id)
      var item = InventoryItem(
        "rule", "\(treatment.id)/line/\(line.name)", in: .lines, parent: parent, at: line.place)
      item.summary = "\(line.line.rawValue), \(holds(line.when, subject))"
      item.say("line", .word(line.line.rawValue))
      item.say("when", .condition(line.when, subject))
      say(line.note, line.sources, line.needsConfirmation, of: &item)
      item.likeness = likeness(line.when, line.line.rawValue, note: line.note ?? "")
      add(item)
      return item.key
    }
  }

  mutating func addTriage() {
    for rule in ruleSet.triage {
      var item = InventoryItem("rule", rule.ruleID, in: .triage, at: rule.place)
      item.summary = "\(rule.urgency.rawValue), if \(sentence(rule.when)): \(rule.title)"
      item.say("urgency", .word(rule.urgency.rawValue))
      item.say("when", .condition(rule.when, .none))
      item.say("withholds", .ids(withheld(rule.withholds)))
      item.say("contacts", .sequence(contacts(rule.contacts)))
      item.say("title", .prose(rule.title), .words)
      say(rule.note, rule.sources, rule.needsConfirmation, of: &item)
      item.likeness = likeness(
        rule.when, "\(rule.urgency.rawValue) \(withheld(rule.withholds).sorted())", note: rule.note)
      add(item)
    }
  }

  // MARK: - Parts

  private func say(_ note: String?, _ sources: [Citation], _ confirm: Bool, of item: inout InventoryItem) {
    item.say("note", .prose(note), .words)
    item.say("source", citations(sources), .words)
    item.say("confirm", Self.yesNo(confirm), .words)
  }

  private func withheld(_ withholding: Withholding) -> [String] {
    switch withholding {
    case .nothing: []
    case .everything: ["all"]
    case .some(let kinds, let classes, let treatments):
      kinds.map { "kind \(ruleSet.kinds[$0].id)" } + classes.map { "class \(ruleSet.classes[$0].id)" }
        + treatments.map { ruleSet.treatments[$0].id }
    }
  }

  private func holds(_ condition: Condition?, _ subject: Subject) -> String {
    guard let condition else { return "always" }
    guard case .treatment(let id) = subject else { return "if \(sentence(condition))" }
    return "if \(sentence(condition, ruleSet.treatment(named: id)))"
  }

  /// The same for two rules that can be called one: the same condition and effect. What always holds is told apart by
  /// what it says.
  private func likeness(_ when: Condition?, _ effect: String, note: String) -> String {
    "\(effect) | \(conditions.key(when)) | \(when == nil ? Self.plain(note) : "")"
  }
}

extension Effect {
  /// The section of the changes to a rule with this effect.
  fileprivate var section: Change.Section {
    switch self {
    case .suits: .suitability
    case .warns: .caveats
    case .contraindicates: .contraindications
    case .access: .access
    }
  }

  /// The effect by its names, apart from the points behind them: a changed weight is one change, not one a rule.
  fileprivate var words: String {
    switch self {
    case .suits(let points, let weight): "\(points < 0 ? "disfavours" : "favours") \(weight)"
    case .warns(let level): level.rawValue
    case .contraindicates: "rules it out"
    case .access: "access"
    }
  }
}
