import Knowledge

/// The facts that a formula turns on, through derivations, and how each of them matters.
///
/// A choice, choices or a yes-no fact of which the statement wins over the derivation may be anything, whatever it is
/// derived from; what it is derived from does not matter then.
struct Closure {
  /// How a fact matters.
  struct Use {
    /// What tests ask of it.
    var checks: Set<Check> = []
    /// The options that a sum counts.
    var counted: Set<Int> = []
    /// Whether its value or score enters a sum, so that every value counts.
    var isSummed = false
    /// The derived numbers that read it in their sums.
    var sums: Set<FactID> = []
  }

  private(set) var uses: [FactID: Use] = [:]
  /// The facts in the order in which they are reached.
  private(set) var order: [FactID] = []
  private let facts: [Fact]

  init(of ids: [FormulaID], in table: FormulaTable, facts: [Fact]) {
    self.facts = facts
    for id in ids { add(id, table) }
  }

  /// Whether what the fact is derived from matters.
  static func followsDerivation(_ fact: Fact) -> Bool {
    guard fact.derivation != nil else { return false }
    if fact.whenStated == .mustAgree { return true }
    if case .number = fact.type { return true }
    return false
  }

  private mutating func add(_ id: FormulaID, _ table: FormulaTable) {
    switch table[id] {
    case .literal(let test, _): use(test.fact) { $0.checks.insert(test.check) }
    case .all(let parts), .any(let parts): for part in parts { add(part, table) }
    }
  }

  private mutating func add(_ condition: Condition?) {
    guard let condition else { return }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _): for part in parts { add(part) }
    case .not(let part, _): add(part)
    case .test(let test): use(test.fact) { $0.checks.insert(test.check) }
    }
  }

  private mutating func use(_ id: FactID, _ change: (inout Use) -> Void) {
    let isNew = uses[id] == nil
    change(&uses[id, default: Use()])
    guard isNew else { return }
    order.append(id)
    if Self.followsDerivation(facts[id.index]) { add(facts[id.index].derivation, of: id) }
  }

  private mutating func add(_ derivation: Derivation?, of id: FactID) {
    switch derivation {
    case nil: break
    case .firstLine(let lines): for line in lines { add(line.when) }
    case .eachOption(let lines): for line in lines { add(line.when) }
    case .holds(let condition): add(condition)
    case .firstSum(let lines):
      for line in lines {
        add(line.when)
        for item in line.items {
          add(item.when)
          guard let fact = item.quantity.fact else { continue }
          use(fact) {
            if case .count(_, let options) = item.quantity { $0.counted.formUnion(options) } else { $0.isSummed = true }
            $0.sums.insert(id)
          }
        }
      }
    }
  }
}
