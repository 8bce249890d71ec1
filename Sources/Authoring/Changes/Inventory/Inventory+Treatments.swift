import Knowledge

// Treatments and their classes.
extension Inventory {
  mutating func addClasses() {
    for family in ruleSet.classes {
      var item = InventoryItem("class", family.id, in: .classes, at: family.place)
      item.summary = "\(family.name): \(Self.count(family.rules.count, "rule"))"
      item.say("name", .prose(family.name), .words)
      add(item)
      for rule in family.rules { add(rule, of: .family(family.id), in: item.key) }
    }
  }

  mutating func addTreatments() {
    for index in ruleSet.treatments.indices { addTreatment(index) }
  }

  private mutating func addTreatment(_ index: Int) {
    let treatment = ruleSet.treatments[index]
    var item = InventoryItem("treatment", treatment.id, in: .treatments, at: treatment.place)
    let kind = ruleSet.kinds[treatment.kind]
    item.summary = "\(treatment.name) (\(kind.label)): \(Self.count(ruleCount(of: treatment), "rule"))"
    item.say("kind", .word(kind.id))
    item.say("classes", .ids(treatment.classes.map { ruleSet.classes[$0].id }))
    // Where all else is equal, names decide the rank.
    item.say("name", .prose(treatment.name))
    item.say("short", .word(treatment.short), .words)
    item.say("what", .prose(treatment.what), .words)
    item.say("how", .prose(treatment.how), .words)
    for entry in treatment.commitment {
      item.say("commitment/\(entry.name)", .word(entry.values.joined(separator: ", ")), .words)
    }
    item.say(
      "ask-your-clinician", .sequence(treatment.questions.map { .init(key: Self.plain($0), text: $0) }), .words)
    item.say("source", citations(treatment.references), .words)
    item.say("reviewed", .word(treatment.reviewed?.description), .words)
    addApplies(treatment, in: item.key)
    item.say("rating", .order(addRating(treatment, in: item.key)))
    item.say("line", .order(addLines(treatment, in: item.key)))
    for rule in treatment.rules { add(rule, of: .treatment(treatment.id), in: item.key) }
    for finding in treatment.findings { add(finding, of: treatment, in: item.key) }
    add(item)
  }

  private mutating func add(_ finding: Finding, of treatment: Treatment, in parent: String) {
    var item = InventoryItem(
      "finding", "\(treatment.id)/findings/\(finding.name)", in: .findings, parent: parent, at: finding.place)
    item.bearing = .words
    let figure = [finding.measure, finding.value?.text].compactMap { $0 }.joined(separator: " ")
    item.summary = ["\(finding.population), against \(finding.comparator)", figure].filter { !$0.isEmpty }
      .joined(separator: ": ")
    func say(_ name: String, _ value: InventoryValue) { item.say(name, value, .words) }
    say("population", .prose(finding.population))
    say("comparator", .prose(finding.comparator))
    say("measure", .word(finding.measure))
    say("value", .word(finding.value?.text))
    say("interval", .word(finding.interval.isEmpty ? nil : finding.interval.map(\.text).joined(separator: " to ")))
    say("nnt", .word(finding.numberNeededToTreat?.text))
    say("studies", .word(finding.studies?.text))
    say("participants", .word(finding.participants?.text))
    say("outcome", .prose(finding.outcome))
    say("severity", .prose(finding.severity))
    say("note", .prose(finding.note))
    say("source", citations(finding.sources))
    add(item)
  }

  private func ruleCount(of treatment: Treatment) -> Int {
    treatment.rating.count + treatment.lines.count + treatment.rules.count + (treatment.applies == nil ? 0 : 1)
  }

  static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// A text without regard to how its lines are broken.
  static func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
