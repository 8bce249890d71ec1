import Knowledge

/// All things of a rule set that have a name, with what is said of each, by ids: what does not depend on where and in
/// which order the files say it.
struct Inventory {
  let ruleSet: RuleSet
  let conditions: ConditionKey
  private(set) var items: [InventoryItem] = []

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    conditions = ConditionKey(ruleSet: ruleSet)
    addHeader()
    addKinds()
    addRatings()
    addRanking()
    addFacts()
    addInstruments()
    addInterview()
    addClasses()
    addTreatments()
    addTriage()
    addContacts()
    addSources()
  }

  mutating func add(_ item: InventoryItem) { items.append(item) }

  // MARK: - Words

  func sentence(_ condition: Condition?, _ treatment: Int? = nil) -> String {
    condition.map { ruleSet.sentence(for: $0, treatment: treatment) } ?? "always"
  }

  func citations(_ citations: [Citation]) -> InventoryValue {
    .ids(citations.map { ruleSet.sources[$0.source].id + ($0.locator.map { " \($0)" } ?? "") })
  }

  func contacts(_ contacts: [Int]) -> [InventoryValue.Member] {
    contacts.map { InventoryValue.Member(key: ruleSet.contacts[$0].id, text: ruleSet.contacts[$0].id) }
  }

  static func yesNo(_ truth: Bool) -> InventoryValue { .word(truth ? "yes" : "no") }
}
