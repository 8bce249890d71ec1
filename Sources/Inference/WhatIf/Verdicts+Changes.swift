import Knowledge

// The profile that is changed is the one in the first lane.
extension Verdicts {
  /// Each single change of the answers of the profile to some facts, in the order of the interview, of one fact by
  /// option or value: every other answer to what is answered, and every answer to those of the open facts that are not.
  ///
  /// Options of choices that follow from other facts stay as they follow. Changes that contradict other answers are
  /// among them.
  func changes(
    of row: AnswerRow, answering open: Set<FactID>, to isWanted: (Fact) -> Bool = { _ in true }
  ) -> [Change] {
    let values = NumberValues(program)
    return program.interviewOrder.flatMap { fact in
      let type = program.ruleSet[fact].type
      guard isWanted(program.ruleSet[fact]), row.isStated(fact) || open.contains(fact) else { return [Change]() }
      let present = row[fact, type]
      let possible = value(of: fact, 0)
      if case .choices(let yes, let no) = present { return turns(of: fact, yes: yes, no: no, within: possible) }
      return answers(to: fact, of: type, besides: present, within: possible, values).map {
        change(fact, option: nil, from: present, to: $0, isAnswer: present == nil)
      }
    }
  }

  /// The answers to a fact, of one that is answered all others.
  private func answers(
    to fact: FactID, of type: FactType, besides present: Answer?, within possible: Possible, _ values: NumberValues
  ) -> [Answer] {
    switch (type, present) {
    case (.number(let number), .number(let value)):
      return values.values(of: fact, in: number.range, besides: value).map { .number($0) }
    case (.number(let number), _):
      guard case .number(let range) = possible, range.overlaps(number.range) else { return [] }
      return values.values(of: fact, in: range.clamped(to: number.range), besides: nil).map { .number($0) }
    case (.yesNo, .yesNo(let value)): return [.yesNo(!value)]
    case (.choice(let options, _), .choice(let value)):
      return options.indices.filter { $0 != value }.map { .choice($0) }
    default: return possible.answers(optionCount: type.options.count)
    }
  }

  /// Each option of a choices fact turned round on its own; one that is not known, both ways.
  private func turns(of fact: FactID, yes: [Int], no: [Int], within possible: Possible) -> [Change] {
    var isKnown = Array(repeating: false, count: program.ruleSet[fact].type.options.count)
    for option in yes + no { isKnown[option] = true }
    var isSettled = isKnown
    if case .choices(let yes, let no) = possible { for option in yes + no { isSettled[option] = true } }
    func turn(_ option: Int, _ isIncluded: Bool) -> Change {
      let to =
        isIncluded
        ? Answer.choices(yes: yes.inserting(option), no: no.filter { $0 != option })
        : Answer.choices(yes: yes.filter { $0 != option }, no: no.inserting(option))
      return change(
        fact, option: option, from: .choices(yes: yes, no: no), to: to, isAnswer: !isKnown[option])
    }
    var included = yes[...]
    return isKnown.indices.flatMap { option -> [Change] in
      let isIncluded = included.first == option
      if isIncluded { included.removeFirst() }
      if isKnown[option] { return [turn(option, !isIncluded)] }
      return isSettled[option] ? [] : [turn(option, true), turn(option, false)]
    }
  }

  private func change(_ fact: FactID, option: Int?, from: Answer?, to: Answer, isAnswer: Bool) -> Change {
    Change(
      fact: fact, option: option, from: from, to: to, isAnswer: isAnswer,
      isChangeable: program.ruleSet[fact].isChangeable)
  }

  /// The facts without an answer that open triage and all that can still be suggested wait for.
  var openFacts: [FactID] {
    facts { facts in
      forEachOpenTriage(0) { collectAsks(ofTriage: $0, 0, into: facts) }
      for treatment in program.treatments.indices where canBeSuggested(treatment, 0) {
        for position in program.rulings.openPositions(treatment) where isOpen(Int(position), 0) {
          collectAsks(ofRuling: Int(position), of: treatment, 0, into: facts)
        }
      }
    }
  }

  /// Evaluates the profile with so many changes, 64 at a time, and lets `read` see those of each block; suggestions are
  /// not ranked.
  func evaluate(
    _ row: AnswerRow, with count: Int, changes change: (Int, inout AnswerRow) -> Void, _ read: (Range<Int>) -> Void
  ) {
    for start in stride(from: 0, to: count, by: Block.lanes) {
      let window = start..<min(count, start + Block.lanes)
      let rows = window.map { index in
        var changed = row
        change(index, &changed)
        return changed
      }
      evaluate(rows[...])
      read(window)
    }
  }
}

extension [Int] {
  /// A sorted list with one more number.
  fileprivate func inserting(_ number: Int) -> [Int] {
    var list = self
    list.insert(number, at: firstIndex { $0 > number } ?? endIndex)
    return list
  }
}
