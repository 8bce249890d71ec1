import Knowledge

extension Block {
  /// The answers that make a condition true, stated and derived, each with what of it mattered, in the order in which
  /// the condition and then the derivations name them.
  func deciding(_ condition: Condition?, for treatment: Int?, _ lane: Int, _ row: AnswerRow) -> [FactValue] {
    var search = DecidingSearch(block: self, lane: lane, row: row)
    search.visit(condition, for: treatment)
    return search.found
  }
}

/// The search for the answers behind a decided condition.
private struct DecidingSearch {
  let block: Block
  let lane: Int
  let row: AnswerRow
  private(set) var found: [FactValue] = []
  private var positions: [FactID: Int] = [:]

  init(block: Block, lane: Int, row: AnswerRow) {
    self.block = block
    self.lane = lane
    self.row = row
  }

  /// Visits the parts that decide a condition: all parts of a true *all*, the false parts of a false one, and so on.
  mutating func visit(_ condition: Condition?, for treatment: Int?) {
    guard let condition else { return }
    let truth = block.truth(of: condition, for: treatment, lane)
    guard truth != .unknown else { return }
    switch condition {
    case .all(let parts, _):
      for part in parts where block.truth(of: part, for: treatment, lane) == truth { visit(part, for: treatment) }
    case .any(let parts, _):
      for part in parts where block.truth(of: part, for: treatment, lane) == truth { visit(part, for: treatment) }
    case .none(let parts, _):
      for part in parts where block.truth(of: part, for: treatment, lane) == !truth { visit(part, for: treatment) }
    case .not(let part, _):
      visit(part, for: treatment)
    case .test(let test):
      visit(test.fact, deciding: TestKey(test, treatment: treatment).check)
    }
  }

  private mutating func visit(_ fact: FactID, deciding check: Check) {
    let value = block.value(of: fact, lane)
    guard case .choices(let yes, let no) = value, let derivation = block.program.ruleSet[fact].derivation else {
      if case .choices(let yes, let no) = value {
        add(fact, mattering(yes: yes, no: no, to: check))
      } else if add(fact, value), !row.isStated(fact), let derivation = block.program.ruleSet[fact].derivation {
        visit(derivation)
      }
      return
    }
    let mattering = mattering(yes: yes, no: no, to: check)
    add(fact, mattering)
    guard case .choices(let yes, let no) = mattering, case .eachOption(let lines) = derivation else { return }
    let stated = Set(row.included(fact) + row.excluded(fact))
    for line in lines where (yes.contains(line.option) || no.contains(line.option)) && !stated.contains(line.option) {
      visit(line.when, for: nil)
    }
  }

  /// The options that decide a check of choices.
  private func mattering(yes: [Int], no: [Int], to check: Check) -> Possible {
    guard let options = check.options else { return .choices(yes: yes, no: check.isReached(by: yes) ? [] : no) }
    let included = yes.filter { options.contains($0) }
    let excluded = no.filter { options.contains($0) }
    switch check {
    case .anyOf where !included.isEmpty: return .choices(yes: included, no: [])
    case .noneOf where !included.isEmpty: return .choices(yes: included, no: [])
    case .allOf where !excluded.isEmpty: return .choices(yes: [], no: excluded)
    default: return .choices(yes: included, no: excluded)
    }
  }

  /// The lines and items that made a derived fact what it is.
  private mutating func visit(_ derivation: Derivation) {
    switch derivation {
    case .firstLine(let lines): visitLines(lines.map(\.when))
    case .eachOption(let lines):
      for line in lines { visit(line.when, for: nil) }
    case .holds(let condition): visit(condition, for: nil)
    case .firstSum(let lines):
      visitLines(lines.map(\.when))
      for line in lines {
        let truth = block.truth(of: line.when, for: nil, lane)
        if truth != .false { for item in line.items { visit(item) } }
        if truth == .true { break }
      }
    }
  }

  /// Where a line with a condition was chosen that condition says it all, else what is known of the others does.
  private mutating func visitLines(_ conditions: [Condition?]) {
    for condition in conditions {
      switch block.truth(of: condition, for: nil, lane) {
      case .true:
        if let condition { visit(condition, for: nil) } else { fallthrough }
      case .unknown:
        for condition in conditions { visit(condition, for: nil) }
      case .false: continue
      }
      return
    }
  }

  private mutating func visit(_ item: SumItem) {
    if block.truth(of: item.when, for: nil, lane) == .false { return }
    visit(item.when, for: nil)
    guard let fact = item.quantity.fact, row.isStated(fact) || block.program.ruleSet[fact].derivation != nil else {
      return
    }
    let value = block.value(of: fact, lane)
    if case .count(_, let options) = item.quantity, case .choices(let yes, _) = value {
      add(fact, .choices(yes: yes.filter { options.contains($0) }, no: []))
    } else if add(fact, value), !row.isStated(fact), let derivation = block.program.ruleSet[fact].derivation {
      visit(derivation)
    }
  }

  /// Adds a fact, or what more of it mattered; false where it was there already.
  @discardableResult
  private mutating func add(_ fact: FactID, _ value: Possible) -> Bool {
    guard let position = positions[fact] else {
      positions[fact] = found.count
      found.append(FactValue(fact: fact, value: value))
      return true
    }
    if case .choices(let yes, let no) = value, case .choices(let oldYes, let oldNo) = found[position].value {
      found[position].value = .choices(
        yes: Set(yes + oldYes).sorted(), no: Set(no + oldNo).sorted())
    }
    return false
  }
}

extension Check {
  /// Whether it is a count that so many options reach, whatever else is so: what is excluded does not matter.
  fileprivate func isReached(by yes: [Int]) -> Bool {
    guard case .count(let bounds) = self, bounds.maximum == nil, let minimum = bounds.minimum else { return false }
    return Int64(yes.count) >= minimum
  }
}
