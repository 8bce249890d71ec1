import Diagnostics
public import Knowledge

extension Program {
  /// Why a rule fires, is open or is silent for a profile: its condition down to the answers.
  ///
  /// - Parameter treatment: the treatment it speaks of, for a rule whose condition says `this`.
  public func prove(_ rule: RuleID, treatment: Int?, in row: AnswerRow) -> Proof {
    prove(rules[rule.index].when, treatment: treatment, in: row)
  }

  /// Why a condition of the rule set is true, false or unknown for a profile; nothing always holds.
  public func prove(_ condition: Condition?, treatment: Int?, in row: AnswerRow) -> Proof {
    let block = Block(self)
    block.evaluate([row])
    return Prover(block: block, lane: 0, row: row).prove(condition, for: treatment)
  }

  /// Why a derived fact is what it is for a profile: the lines and items of its derivation that count; none for a fact
  /// that is stated or has no derivation.
  public func proveValue(of fact: FactID, in row: AnswerRow) -> [Proof] {
    let block = Block(self)
    block.evaluate([row])
    return Prover(block: block, lane: 0, row: row).proveValue(of: fact, options: nil)
  }
}

/// The walk from a condition through derivations to answers, for one lane.
struct Prover {
  let block: Block
  let lane: Int
  let row: AnswerRow

  func prove(_ condition: Condition?, for treatment: Int?) -> Proof {
    guard let condition else { return Proof(step: .always, truth: .true, place: nil, children: []) }
    let truth = block.truth(of: condition, for: treatment, lane)
    let place = condition.place
    switch condition {
    case .all(let parts, _):
      return Proof(step: .all, truth: truth, place: place, children: parts.map { prove($0, for: treatment) })
    case .any(let parts, _):
      return Proof(step: .any, truth: truth, place: place, children: parts.map { prove($0, for: treatment) })
    case .none(let parts, _):
      return Proof(step: .none, truth: truth, place: place, children: parts.map { prove($0, for: treatment) })
    case .not(let part, _):
      return Proof(step: .not, truth: truth, place: place, children: [prove(part, for: treatment)])
    case .test(var test):
      test.check = TestKey(test, treatment: treatment).check
      return Proof(
        step: .test(test, value: block.value(of: test.fact, lane), origin: origin(of: test.fact)), truth: truth,
        place: place, children: proveValue(of: test.fact, options: test.check.options))
    }
  }

  private func origin(of fact: FactID) -> Proof.Origin {
    let declared = block.program.ruleSet[fact]
    guard row.isStated(fact) else { return declared.derivation == nil ? .unanswered : .derived }
    let stated = row.included(fact).count + row.excluded(fact).count
    if case .choices(let options, _) = declared.type, stated < options.count { return .partlyStated }
    return .stated
  }

  /// The proof of a derived fact's value; `options` are those of a choices fact that matter.
  func proveValue(of fact: FactID, options: [Int]?) -> [Proof] {
    guard let derivation = block.program.ruleSet[fact].derivation else { return [] }
    if case .eachOption(let lines) = derivation {
      let stated = Set(row.included(fact) + row.excluded(fact))
      return lines.filter { options?.contains($0.option) ?? true && !stated.contains($0.option) }.map { line in
        let proof = prove(line.when, for: nil)
        let name = block.program.ruleSet[fact].type.options[line.option].id
        return Proof(step: .line(name), truth: proof.truth, place: line.place, children: [proof])
      }
    }
    guard !row.isStated(fact) else { return [] }
    switch derivation {
    case .firstLine(let lines):
      return proveLines(lines.map { (name: $0.name, when: $0.when, place: $0.place, items: []) })
    case .firstSum(let lines):
      return proveLines(lines.map { (name: $0.name, when: $0.when, place: $0.place, items: $0.items) })
    case .holds(let condition):
      return [prove(condition, for: nil)]
    case .eachOption:
      return []
    }
  }

  /// The lines up to the first that surely holds.
  private func proveLines(
    _ lines: [(name: String?, when: Condition?, place: Place, items: [SumItem])]
  ) -> [Proof] {
    var proofs: [Proof] = []
    for line in lines {
      let proof = prove(line.when, for: nil)
      let items = proof.truth == .false ? [] : line.items.map(prove)
      proofs.append(
        Proof(step: .line(line.name), truth: proof.truth, place: line.place, children: [proof] + items))
      if proof.truth == .true { break }
    }
    return proofs
  }

  private func prove(_ item: SumItem) -> Proof {
    let condition = prove(item.when, for: nil)
    var children = item.when == nil ? [] : [condition]
    var value = Possible.number(1...1)
    if let fact = item.quantity.fact {
      value = block.value(of: fact, lane)
      children += proveValue(of: fact, options: item.quantity.options)
    }
    return Proof(step: .item(item, value: value), truth: condition.truth, place: item.place, children: children)
  }
}

extension SumItem.Quantity {
  /// The options of a choices fact that it counts.
  fileprivate var options: [Int]? {
    if case .count(_, let options) = self { return options }
    return nil
  }
}
