import Knowledge

extension JSONWriter {
  /// A profile as an object: its id, where it has one, and what is answered of some facts, in their order.
  mutating func profile(_ row: AnswerRow, id: String?, _ facts: [FactID], of ruleSet: RuleSet) {
    object { json in
      json.optional("id", id)
      for fact in facts.map({ (id: $0, declared: ruleSet[$0]) }) {
        guard let answer = row[fact.id, fact.declared.type] else { continue }
        json.key(fact.declared.id) { $0.answer(answer, to: fact.declared.type) }
      }
    }
  }

  /// Of choices that are partly known both sides are written: a list alone would say that it holds all.
  private mutating func answer(_ answer: Answer, to type: FactType) {
    let options = type.options
    switch (answer, type) {
    case (.yesNo(let answer), _): value(answer)
    case (.choice(let option), _): value(options[option].id)
    case (.choices(let yes, let no), _) where yes.count + no.count == options.count:
      array(yes.map { options[$0].id })
    case (.choices(let yes, let no), _):
      object { json in
        json.key("yes") { $0.array(yes.map { options[$0].id }) }
        json.key("no") { $0.array(no.map { options[$0].id }) }
      }
    case (.number(let value), .number(let type)): number(type.text(of: value))
    case (.number, _): preconditionFailure("a number as the answer to another type of fact")
    }
  }
}
