import Diagnostics
import Knowledge
import Reporting

// What can be known of a person, and how it is asked.
extension Inventory {
  mutating func addFacts() {
    for index in ruleSet.facts.indices { addFact(FactID(index)) }
  }

  private mutating func addFact(_ id: FactID) {
    let fact = ruleSet[id]
    var item = InventoryItem("fact", fact.id, in: .facts, at: fact.place)
    item.summary = "\(fact.type.name): \(fact.label)"
    item.say("type", .word(fact.type.name))
    addType(fact, to: &item)
    item.say("when-stated", .word(fact.derivation == nil ? nil : fact.whenStated.rawValue))
    item.say("changeable", Self.yesNo(fact.isChangeable))
    item.say("label", .prose(fact.label), .words)
    item.say("question", .prose(fact.question), .words)
    item.say("why", .prose(fact.why), .words)
    item.say("help", .prose(fact.help), .words)
    add(item)
    addDerivation(of: fact, in: item.key)
  }

  private mutating func addType(_ fact: Fact, to item: inout InventoryItem) {
    switch fact.type {
    case .yesNo: break
    case .choice(let options, let isOrdered):
      item.say("ordered", Self.yesNo(isOrdered))
      let keys = addOptions(options, of: fact, in: item.key)
      if isOrdered { item.say("options", .order(keys)) }
    case .choices(let options, let areTreatments):
      item.say("options", .word(areTreatments ? "treatments" : nil))
      if !areTreatments { addOptions(options, of: fact, in: item.key) }
    case .number(let number):
      let range = number.range
      item.say("range", .word("\(number.text(of: range.lowerBound)) to \(number.text(of: range.upperBound))"))
      item.say("places", .word("\(number.places)"))
      item.say("unit", .word(number.unit), .words)
    }
  }

  /// Adds an item for each option, and gives their keys.
  @discardableResult
  private mutating func addOptions(_ options: [Option], of fact: Fact, in parent: String) -> [String] {
    options.map { option in
      var item = InventoryItem("option", "\(fact.id)/\(option.id)", in: .facts, parent: parent, at: option.place)
      item.summary = option.label
      item.say("score", .word(option.score?.text))
      item.say("label", .prose(option.label), .words)
      item.say("group", .prose(option.group), .words)
      item.say("help", .prose(option.help), .words)
      add(item)
      return item.key
    }
  }

  // MARK: - Derivations

  private mutating func addDerivation(of fact: Fact, in parent: String) {
    guard let derivation = fact.derivation else { return }
    var item = InventoryItem(
      "derivation", "\(fact.id)/derive", in: .facts, parent: parent, variant: derivation.form, at: fact.place)
    item.summary = DerivationWords(ruleSet, of: fact)?.text ?? ""
    let lines = lines(of: derivation, of: fact, in: item.key)
    switch derivation {
    case .holds(let condition): item.say("when", .condition(condition, .none))
    case .firstSum(let sums) where lines.isEmpty: item.say("sum", .members(sums.first?.items.map(member) ?? []))
    case .firstLine, .firstSum: item.say("order", .order(lines.map(\.key)))
    case .eachOption: break
    }
    add(item)
    for line in lines { add(line) }
  }

  /// The lines of a derivation that has named ones.
  private func lines(of derivation: Derivation, of fact: Fact, in parent: String) -> [InventoryItem] {
    func line(_ name: String, _ when: Condition?, at place: Place) -> InventoryItem {
      var item = InventoryItem("line", "\(fact.id)/derive/\(name)", in: .facts, parent: parent, at: place)
      item.summary = when == nil ? "otherwise" : "if \(sentence(when))"
      item.say("when", .condition(when, .none))
      return item
    }
    switch derivation {
    case .holds: return []
    case .firstLine(let lines):
      return lines.map { entry in
        var item = line(entry.name, entry.when, at: entry.place)
        item.say("is", .word(fact.type.options[entry.option].id))
        return item
      }
    case .eachOption(let lines):
      return lines.map { line(fact.type.options[$0.option].id, $0.when, at: $0.place) }
    case .firstSum(let lines):
      if derivation.form == "sum" { return [] }
      return lines.map { entry in
        var item = line(entry.name ?? "sum", entry.when, at: entry.place)
        item.say("sum", .members(entry.items.map(member)))
        return item
      }
    }
  }

  private func member(_ item: SumItem) -> InventoryValue.Member {
    let condition = item.when.map { " if \(sentence($0))" } ?? ""
    return .init(key: conditions.key(item), text: quantity(item) + condition)
  }

  private func quantity(_ item: SumItem) -> String {
    let weight = item.weight.text
    guard let name = conditions.name(item.quantity) else { return weight }
    return item.weight == .one ? name : "\(weight) × \(name)"
  }

  // MARK: - Asking

  mutating func addInstruments() {
    for instrument in ruleSet.instruments {
      var item = InventoryItem("instrument", instrument.id, in: .instruments, at: instrument.place)
      item.summary = instrument.title
      item.bearing = .words
      item.say("title", .prose(instrument.title), .words)
      item.say("stem", .prose(instrument.stem), .words)
      item.say("items", .sequence(asked(instrument.items)), .words)
      item.say("labels", .ids(instrument.labels.map { "\($0.value): \($0.text)" }), .words)
      item.say("credit", .prose(instrument.credit), .words)
      item.say("source", citations(instrument.sources), .words)
      add(item)
    }
  }

  mutating func addInterview() {
    let place = ruleSet.interview.first?.place ?? ruleSet.header.place
    var interview = InventoryItem("interview", "interview", in: .interview, at: place)
    var order: [String] = []
    for group in ruleSet.interview {
      var item = InventoryItem("group", group.id, in: .interview, at: group.place)
      item.summary = group.title
      item.bearing = .words
      item.say("ask", .sequence(asked(group.ask)), .words)
      item.say("next-when", .condition(group.nextWhen ?? .any([], group.place), .none), .words)
      item.say("title", .prose(group.title), .words)
      add(item)
      order.append(item.key)
    }
    interview.say("order", .order(order), .words)
    add(interview)
  }

  private func asked(_ facts: [FactID]) -> [InventoryValue.Member] {
    facts.map { .init(key: ruleSet[$0].id, text: ruleSet[$0].id) }
  }
}

extension Derivation {
  /// The form of the derivation, which is another thing in another form.
  fileprivate var form: String {
    switch self {
    case .firstLine: "lines"
    case .eachOption: "options"
    case .holds: "condition"
    case .firstSum(let lines): lines.count == 1 && lines[0].when == nil ? "sum" : "sums"
    }
  }
}
