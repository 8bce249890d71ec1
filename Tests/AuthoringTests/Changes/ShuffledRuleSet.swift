import Knowledge
import Sampling
import TestSupport

/// A rule set with everything in another order whose order means nothing: the same rules from other files.
struct ShuffledRuleSet {
  private let source: RuleSet
  private var random: SplitMix64
  /// For each old index, the new one.
  private let facts: [Int]
  private let treatments: [Int]
  private let kinds: [Int]
  private let classes: [Int]
  private let contacts: [Int]

  static func of(_ ruleSet: RuleSet, _ random: inout SplitMix64) -> RuleSet {
    var shuffled = Self(ruleSet, random)
    random.shuffle()
    return shuffled.ruleSet()
  }

  private init(_ source: RuleSet, _ random: SplitMix64) {
    self.source = source
    var random = random
    facts = random.shuffled(Array(source.facts.indices))
    treatments = random.shuffled(Array(source.treatments.indices))
    kinds = random.shuffled(Array(source.kinds.indices))
    classes = random.shuffled(Array(source.classes.indices))
    contacts = random.shuffled(Array(source.contacts.indices))
    self.random = random
  }

  private mutating func ruleSet() -> RuleSet {
    var header = source.header
    header.contacts = header.contacts.map { contacts[$0] }
    header.summaryBy = header.summaryBy.map { FactID(facts[$0.index]) }
    return RuleSet(
      header: header, kinds: Self.placed(source.kinds, kinds), ratings: source.ratings,
      facts: Self.placed(source.facts.map { fact($0) }, facts), interview: source.interview.map { group($0) },
      classes: Self.placed(source.classes.map { family($0) }, classes),
      treatments: Self.placed(source.treatments.map { treatment($0) }, treatments),
      contacts: Self.placed(source.contacts.map { contact($0) }, contacts),
      triage: random.shuffled(source.triage.map { triage($0) }), ranking: source.ranking, sources: source.sources)
  }

  /// The elements at their new places.
  private static func placed<Element>(_ elements: [Element], _ places: [Int]) -> [Element] {
    zip(elements, places).sorted { $0.1 < $1.1 }.map(\.0)
  }

  // MARK: - Facts

  private mutating func fact(_ fact: Fact) -> Fact {
    var result = fact
    if case .choices(let options, true) = fact.type, options.count == treatments.count {
      result.type = .choices(options: Self.placed(options, treatments), areTreatments: true)
    }
    switch fact.derivation {
    case nil: break
    case .holds(let when): result.derivation = .holds(condition(when))
    case .firstLine(let lines):
      result.derivation = .firstLine(
        lines.map { ChoiceLine(name: $0.name, option: $0.option, when: optional($0.when), place: $0.place) })
    case .eachOption(let lines):
      result.derivation = .eachOption(
        random.shuffled(
          lines.map { line in
            OptionLine(option: option(line.option, of: fact), when: condition(line.when), place: line.place)
          }))
    case .firstSum(let lines):
      result.derivation = .firstSum(
        lines.map { line in
          let items = line.items.map { item($0) }
          return SumLine(
            name: line.name, when: optional(line.when), items: random.shuffled(items), place: line.place)
        })
    }
    return result
  }

  private mutating func item(_ item: SumItem) -> SumItem {
    let quantity: SumItem.Quantity =
      switch item.quantity {
      case .one: .one
      case .number(let fact): .number(id(fact))
      case .score(let fact): .score(id(fact))
      case .count(let fact, let options): .count(id(fact), options: options.map { option($0, of: source[fact]) })
      }
    return SumItem(quantity, weight: item.weight, when: optional(item.when), place: item.place)
  }

  private func id(_ fact: FactID) -> FactID { FactID(facts[fact.index]) }

  private func option(_ option: Int, of fact: Fact) -> Int {
    if case .choices(let options, true) = fact.type, options.count == treatments.count {
      treatments[option]
    } else {
      option
    }
  }

  // MARK: - Conditions

  private mutating func optional(_ when: Condition?) -> Condition? { when.map { condition($0) } }

  private mutating func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .all(let parts, let place): .all(shuffled(parts), place)
    case .any(let parts, let place): .any(shuffled(parts), place)
    case .none(let parts, let place): .none(shuffled(parts), place)
    case .not(let part, let place): .not(self.condition(part), place)
    case .test(let test): .test(Test(id(test.fact), check(test.check, of: source[test.fact]), place: test.place))
    }
  }

  private mutating func shuffled(_ parts: [Condition]) -> [Condition] {
    let parts = parts.map { condition($0) }
    return random.shuffled(parts)
  }

  private mutating func check(_ check: Check, of fact: Fact) -> Check {
    func moved(_ options: [Int]) -> [Int] { random.shuffled(options.map { option($0, of: fact) }) }
    return switch check {
    case .oneOf(let options): .oneOf(moved(options))
    case .anyOf(let options): .anyOf(moved(options))
    case .allOf(let options): .allOf(moved(options))
    case .noneOf(let options): .noneOf(moved(options))
    case .includes(let index): .includes(option(index, of: fact))
    case .equals, .ordered, .number, .count, .includesThis: check
    }
  }

  // MARK: - Rules

  private mutating func rules(_ rules: [Rule]) -> [Rule] {
    let moved = rules.map { rule in
      var rule = rule
      rule.when = optional(rule.when)
      return rule
    }
    return random.shuffled(moved)
  }

  private mutating func family(_ family: TreatmentClass) -> TreatmentClass {
    TreatmentClass(id: family.id, name: family.name, rules: rules(family.rules), place: family.place)
  }

  private mutating func treatment(_ treatment: Treatment) -> Treatment {
    var result = treatment
    result.kind = kinds[treatment.kind]
    result.classes = random.shuffled(treatment.classes.map { classes[$0] })
    if let applies = treatment.applies { result.applies?.when = condition(applies.when) }
    for index in result.rating.indices { result.rating[index].when = optional(treatment.rating[index].when) }
    for index in result.lines.indices { result.lines[index].when = optional(treatment.lines[index].when) }
    result.rules = rules(treatment.rules)
    return result
  }

  private mutating func group(_ group: InterviewGroup) -> InterviewGroup {
    InterviewGroup(
      id: group.id, title: group.title, ask: group.ask.map(id), nextWhen: optional(group.nextWhen), place: group.place)
  }

  private mutating func contact(_ contact: Contact) -> Contact {
    var result = contact
    result.when = optional(contact.when)
    return result
  }

  private mutating func triage(_ rule: TriageRule) -> TriageRule {
    var result = rule
    result.when = condition(rule.when)
    result.contacts = rule.contacts.map { contacts[$0] }
    if case .some(let kinds, let classes, let treatments) = rule.withholds {
      result.withholds = .some(
        kinds: random.shuffled(kinds.map { self.kinds[$0] }),
        classes: random.shuffled(classes.map { self.classes[$0] }),
        treatments: random.shuffled(treatments.map { self.treatments[$0] }))
    }
    return result
  }
}

extension SplitMix64 {
  /// Goes on to other numbers.
  fileprivate mutating func shuffle() { _ = next() }
}
