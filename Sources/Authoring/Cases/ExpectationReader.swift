import Diagnostics
import Inference
import Knowledge
import MarkedYAML
import RuleFiles

/// Reads what a case expects.
struct ExpectationReader {
  let program: Program
  let names: RuleNames
  let desk: Desk
  let fields: Fields

  /// All expectations, in the order of their kinds.
  ///
  /// - Parameter derived: the answers that stand under `derived`, as its reader gave them.
  func expectations(derived: AnswerRow?) -> [Expectation] {
    var result: [Expectation] = []
    func add(_ claim: Claim, at place: Place) { result.append(Expectation(claim, at: place)) }
    if let index = fields.reference("first", to: .treatments), let entry = fields.entry("first") {
      add(.first(index), at: entry.value.place)
    }
    for (count, index, place) in inFirst() { add(.inFirst(index, of: count), at: place) }
    for (index, place) in fields.references("suggests", to: .treatments) { add(.suggests(index), at: place) }
    for (index, place) in fields.references("not-suggested", to: .treatments) { add(.notSuggested(index), at: place) }
    for (index, node, place) in byTreatment("standing") {
      if let standing = standing(node) { add(.standing(index, standing), at: place) }
    }
    for (index, node, place) in byTreatment("ruled-out") {
      if node.sequence?.isEmpty == true { desk.report(.emptyList("'ruled-out' of \(fields.owner)", at: node.place)) }
      for rule in node.sequence ?? [node] {
        if let rule = self.rule(rule) { add(.ruledOut(index, by: rule), at: place) }
      }
    }
    for state in RuleState.allCases {
      for (rule, place) in rules(state.rawValue) { add(.rule(rule, state), at: place) }
    }
    for (rule, place) in rules("caveat") {
      if program.rules[rule.index].role == .warns {
        add(.caveat(rule), at: place)
      } else {
        desk.report(.notACaveat(program.rules[rule.index].id, at: place))
      }
    }
    for node in fields.list("triage") { if let claim = triage(node) { add(claim, at: node.place) } }
    if let isWithheld = fields.yesNo("withheld"), let entry = fields.entry("withheld") {
      add(.withheld(isWithheld), at: entry.value.place)
    }
    if let derived {
      for entry in fields.entry("derived")?.value.mapping?.entries ?? [] {
        guard let fact = program.ruleSet.fact(named: entry.key) else { continue }
        add(.derived(fact, derived[fact, program.ruleSet[fact].type].map(Possible.init)), at: entry.keyPlace)
      }
    }
    if let asks = asks() { add(.asks(asks.facts), at: asks.place) }
    return result
  }

  /// `{3: [ssri]}`
  private func inFirst() -> [(count: Int, treatment: Int, place: Place)] {
    guard let node = fields.node("in-first") else { return [] }
    guard let mapping = node.mapping else {
      desk.report(.wrongShape("'in-first'", wanted: "a number and treatments: {3: [ssri]}", at: node))
      return []
    }
    refuseEmpty(mapping, "in-first", at: node.place)
    var result: [(count: Int, treatment: Int, place: Place)] = []
    for entry in mapping.entries {
      guard let count = Int(entry.key), count >= 1 else {
        desk.report(.notACount(entry.key, at: entry.keyPlace))
        continue
      }
      guard let nodes = entry.value.sequence else {
        desk.report(.wrongShape("'in-first'", wanted: "a list of treatments: [ssri]", at: entry.value))
        continue
      }
      if nodes.isEmpty { desk.report(.emptyList("'in-first' of \(fields.owner)", at: entry.value.place)) }
      var seen: [Int: Place] = [:]
      for node in nodes {
        guard let name = text(node, "a treatment"), let index = desk.index(of: name, in: .treatments, at: node.place)
        else { continue }
        if let first = seen.updateValue(node.place, forKey: index) {
          desk.report(.doubledItem(name, in: "'in-first' of \(fields.owner)", at: node.place, first: first))
        }
        result.append((count, index, node.place))
      }
    }
    return result
  }

  /// The entries of a mapping from treatments.
  private func byTreatment(_ key: String) -> [(treatment: Int, value: Node, place: Place)] {
    guard let node = fields.node(key) else { return [] }
    guard let mapping = node.mapping else {
      desk.report(.wrongShape("'\(key)'", wanted: "a mapping from treatments: {ssri: …}", at: node))
      return []
    }
    refuseEmpty(mapping, key, at: node.place)
    return mapping.entries.compactMap { entry in
      desk.index(of: entry.key, in: .treatments, at: entry.keyPlace).map { ($0, entry.value, entry.keyPlace) }
    }
  }

  private func standing(_ node: Node) -> Standing? {
    guard let name = text(node, "a standing") else { return nil }
    if let standing = Standing(rawValue: name) { return standing }
    desk.report(.unknownWord(name, as: "a standing", known: Standing.allCases.map(\.rawValue), at: node.place))
    return nil
  }

  private func rules(_ key: String) -> [(rule: RuleID, place: Place)] {
    fields.list(key).compactMap { node in rule(node).map { ($0, node.place) } }
  }

  private func rule(_ node: Node) -> RuleID? {
    guard let name = text(node, "a rule") else { return nil }
    if let rule = names[name] { return rule }
    desk.report(.unknownRule(name, among: names.all, at: node.place))
    return nil
  }

  private func triage(_ node: Node) -> Claim? {
    guard let name = text(node, "a triage rule") else { return nil }
    if let urgency = Urgency(rawValue: name) { return .urgency(urgency) }
    if let rule = names[name], program.rules[rule.index].role == .withholds { return .triage(rule) }
    let known = program.ruleSet.triage.map(\.ruleID) + Urgency.allCases.map(\.rawValue)
    desk.report(.unknownTriage(name, among: known, at: node.place))
    return nil
  }

  /// An empty list says that nothing must be asked.
  private func asks() -> (facts: [FactID], place: Place)? {
    guard let entry = fields.entry("asks") else { return nil }
    if entry.value.sequence?.isEmpty == true { return ([], entry.keyPlace) }
    let facts = fields.references("asks", to: .facts)
    return facts.isEmpty ? nil : (facts.map { FactID($0.index) }, entry.keyPlace)
  }

  private func refuseEmpty(_ mapping: Mapping, _ key: String, at place: Place) {
    if mapping.entries.isEmpty { desk.report(.emptyList("'\(key)' of \(fields.owner)", at: place)) }
  }

  private func text(_ node: Node, _ noun: String) -> String? {
    if let text = node.text { return text }
    desk.report(.wrongShape("'\(node.noun)' in \(fields.owner)", wanted: "the name of \(noun)", at: node))
    return nil
  }
}

extension Possible {
  /// What is left where an answer is all there is.
  fileprivate init(_ answer: Answer) {
    switch answer {
    case .yesNo(let value): self = .yesNo(canBeYes: value, canBeNo: !value)
    case .choice(let option): self = .choice([option])
    case .choices(let yes, let no): self = .choices(yes: yes.sorted(), no: no.sorted())
    case .number(let value): self = .number(value...value)
    }
  }
}
