import Knowledge

/// What of the facts a condition turns on, through derivations: the axes along which exact reasoning varies answers.
struct Closure {
  /// How a fact matters.
  struct Use {
    /// The options of a choices fact that are tested or counted; all of them for `nil`.
    var options: Set<Int>? = []
    /// The values at which a test of a number changes from one outcome to the other: each is the least value of a
    /// stretch within which no test can tell two values apart.
    var cuts: Set<Int64> = []
    /// Whether the value itself enters a sum, so that every value counts.
    var isSummed = false
  }

  private(set) var uses: [FactID: Use] = [:]
  private let ruleSet: RuleSet

  init(of conditions: [Condition], for treatment: Int?, in ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    for condition in conditions { add(condition, for: treatment) }
  }

  mutating func add(_ condition: Condition?, for treatment: Int?) {
    guard let condition else { return }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _):
      for part in parts { add(part, for: treatment) }
    case .not(let part, _): add(part, for: treatment)
    case .test(let test):
      let check = TestKey(test, treatment: treatment).check
      switch check {
      case .number(let bounds):
        // Beyond the last value below and the first above a bound nothing changes.
        let cuts = [bounds.minimum, bounds.maximum.map { $0 == .max ? $0 : $0 + 1 }].compactMap { $0 }
        use(test.fact) { $0.cuts.formUnion(cuts) }
      case .count:
        use(test.fact) { $0.options = nil }
      default:
        use(test.fact) { $0.options?.formUnion(check.options ?? []) }
      }
    }
  }

  private mutating func use(_ fact: FactID, _ change: (inout Use) -> Void) {
    let isNew = uses[fact] == nil
    change(&uses[fact, default: Use()])
    if isNew { add(ruleSet[fact].derivation) }
  }

  private mutating func add(_ derivation: Derivation?) {
    switch derivation {
    case nil: break
    case .firstLine(let lines): for line in lines { add(line.when, for: nil) }
    case .eachOption(let lines): for line in lines { add(line.when, for: nil) }
    case .holds(let condition): add(condition, for: nil)
    case .firstSum(let lines):
      for line in lines {
        add(line.when, for: nil)
        for item in line.items {
          add(item.when, for: nil)
          switch item.quantity {
          case .one: break
          case .number(let fact): use(fact) { $0.isSummed = true }
          case .score(let fact): use(fact) { _ in }
          case .count(let fact, let options): use(fact) { $0.options?.formUnion(options) }
          }
        }
      }
    }
  }
}
