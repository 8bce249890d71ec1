import Knowledge

extension Block {
  /// The unanswered facts that the unknown ones among these conditions turn on, in interview order.
  ///
  /// Only the unknown parts of a condition count. A fact that is not fully answered counts where it is not derived or
  /// has a question of its own; where it is derived, what its derivation still waits for counts too.
  func asks(_ conditions: [Condition?], for treatment: Int?, _ lane: Int, _ row: AnswerRow) -> [FactID] {
    var search = AskSearch(block: self, lane: lane, row: row)
    for condition in conditions { search.visit(condition, for: treatment) }
    return inInterviewOrder(search.found)
  }

  func inInterviewOrder(_ facts: Set<FactID>) -> [FactID] {
    facts.sorted { program.interviewRanks[$0.index] < program.interviewRanks[$1.index] }
  }
}

/// The search for what an open condition waits for.
private struct AskSearch {
  let block: Block
  let lane: Int
  let row: AnswerRow
  var found: Set<FactID> = []
  /// The facts whose derivations have been searched, with the options that mattered.
  private var visited: Set<Visit> = []

  private struct Visit: Hashable {
    var fact: FactID
    /// Nothing for the whole fact.
    var option: Int?
  }

  init(block: Block, lane: Int, row: AnswerRow) {
    self.block = block
    self.lane = lane
    self.row = row
  }

  mutating func visit(_ condition: Condition?, for treatment: Int?) {
    guard let condition, block.truth(of: condition, for: treatment, lane) == .unknown else { return }
    switch condition {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _):
      for part in parts { visit(part, for: treatment) }
    case .not(let part, _):
      visit(part, for: treatment)
    case .test(let test):
      visit(test.fact, options: TestKey(test, treatment: treatment).check.options)
    }
  }

  /// Visits a fact of an unknown test; `options` are those of a choices fact that the test turns on.
  private mutating func visit(_ fact: FactID, options: [Int]?) {
    let declared = block.program.ruleSet[fact]
    guard !block.value(of: fact, lane).isSettled(optionCount: declared.type.options.count) else { return }
    if declared.derivation == nil || declared.question != nil { found.insert(fact) }
    guard let derivation = declared.derivation else { return }
    if case .eachOption(let lines) = derivation {
      for line in lines where options?.contains(line.option) ?? true {
        guard isOpen(fact, line.option), visited.insert(Visit(fact: fact, option: line.option)).inserted else {
          continue
        }
        visit(line.when, for: nil)
      }
      return
    }
    guard !row.isStated(fact), visited.insert(Visit(fact: fact)).inserted else { return }
    visit(derivation)
  }

  private func isOpen(_ fact: FactID, _ option: Int) -> Bool {
    guard case .choices(let values) = block.program.facts[fact.index] else { return true }
    return block.truth(of: values[option], lane) == .unknown
  }

  private mutating func visit(_ derivation: Derivation) {
    switch derivation {
    case .firstLine(let lines):
      for line in lines {
        visit(line.when, for: nil)
        if block.truth(of: line.when, for: nil, lane) == .true { break }
      }
    case .eachOption(let lines):
      for line in lines { visit(line.when, for: nil) }
    case .holds(let condition):
      visit(condition, for: nil)
    case .firstSum(let lines):
      for line in lines {
        let truth = block.truth(of: line.when, for: nil, lane)
        if truth == .false { continue }
        visit(line.when, for: nil)
        for item in line.items { visit(item) }
        if truth == .true { break }
      }
    }
  }

  private mutating func visit(_ item: SumItem) {
    if block.truth(of: item.when, for: nil, lane) == .false { return }
    visit(item.when, for: nil)
    switch item.quantity {
    case .one: break
    case .number(let fact): visit(fact, options: nil)
    case .score(let fact):
      // Options of the same score add the same.
      guard case .choice(let possible) = block.value(of: fact, lane) else { return }
      let options = block.program.ruleSet[fact].type.options
      if Set(possible.map { options[$0].score }).count > 1 { visit(fact, options: nil) }
    case .count(let fact, let options):
      if options.contains(where: { isOpen(fact, $0) }) { visit(fact, options: options) }
    }
  }
}

extension Check {
  /// The options of a choices fact that the check names; nothing where it turns on all.
  var options: [Int]? {
    switch self {
    case .includes(let option): [option]
    case .anyOf(let options), .allOf(let options), .noneOf(let options): options
    case .equals, .oneOf, .ordered, .number, .count, .includesThis: nil
    }
  }
}
