package import Knowledge

/// The complete profiles that a profile can still become: every base fact answered, within what was possible.
///
/// Derived facts that were stated stay so. What a completion states against a derivation is left to the caller.
package struct Completions: Sendable {
  private let ruleSet: RuleSet
  private let base: [FactID]

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    base = ruleSet.facts.indices.map { FactID($0) }.filter { ruleSet[$0].derivation == nil }
  }

  /// All completions of a profile. Their number is the product of the numbers of answers still possible.
  package func of(_ row: AnswerRow) -> [AnswerRow] {
    base.reduce([row]) { rows, fact in
      let answers = answers(to: fact, in: row)
      return rows.flatMap { row in
        answers.map { answer in
          var next = row
          next.set(fact, to: answer)
          return next
        }
      }
    }
  }

  private func answers(to fact: FactID, in row: AnswerRow) -> [Answer] {
    let type = ruleSet[fact].type
    switch (type, row[fact, type]) {
    case (.choices(let options, _), let known):
      var yes: [Int] = []
      var no: [Int] = []
      if case .choices(let included, let excluded) = known { (yes, no) = (included, excluded) }
      let open = options.indices.filter { !yes.contains($0) && !no.contains($0) }
      return (0..<1 << open.count).map { mask in
        .choices(
          yes: yes + open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] },
          no: no + open.indices.filter { mask >> $0 & 1 == 0 }.map { open[$0] })
      }
    case (_, let known?): return [known]
    case (.yesNo, nil): return [.yesNo(true), .yesNo(false)]
    case (.choice(let options, _), nil): return options.indices.map { .choice($0) }
    case (.number(let number), nil): return number.range.map { .number($0) }
    }
  }
}
