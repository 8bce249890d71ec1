import Inference
import Knowledge
import TestSupport

/// A single change of a profile, straight from the definition and for every value of a number.
struct DefinedChange: Hashable {
  var fact: FactID
  /// The option of a choices fact that is turned round, which then is so or not.
  var option: Int?
  var to: Answer

  init(_ fact: FactID, option: Int? = nil, to: Answer) {
    self.fact = fact
    self.option = option
    self.to = to
  }

  /// The same change as the engine states it.
  init(_ change: Change) {
    fact = change.fact
    option = change.option
    if let option, case .choices(let yes, _) = change.to {
      to = .yesNo(yes.contains(option))
    } else {
      to = change.to
    }
  }

  func apply(to row: inout AnswerRow) {
    guard let option else { return row.set(fact, to: to) }
    let yes = row.included(fact).filter { $0 != option }
    let no = row.excluded(fact).filter { $0 != option }
    let isSo = to == .yesNo(true)
    row.set(fact, to: .choices(yes: isSo ? yes + [option] : yes, no: isSo ? no : no + [option]))
  }

  /// Whether both can be made.
  func goes(with other: DefinedChange) -> Bool {
    fact != other.fact || option != nil && other.option != nil && option != other.option
  }

  /// Whether it is to a value of the same number that is nearer to the present one, on the same side of it.
  func isNearer(than other: DefinedChange, in row: AnswerRow) -> Bool {
    guard fact == other.fact, case .number(let value) = to, case .number(let otherValue) = other.to else {
      return false
    }
    guard row.isStated(fact) else { return value < otherValue }
    let present = Int64(bitPattern: row.yes[row.layout.spots[fact.index].word])
    return otherValue > present ? value > present && value < otherValue : value < present && value > otherValue
  }

  /// All changes of a profile: other answers to what is answered, and all answers to these facts.
  static func all(of row: AnswerRow, answering open: Set<FactID>, in ruleSet: RuleSet) -> [DefinedChange] {
    let world = ReferenceWorld(ruleSet, row)
    return ruleSet.interviewOrder.flatMap { fact -> [DefinedChange] in
      let type = ruleSet[fact].type
      let present = row[fact, type]
      guard present != nil || open.contains(fact) else { return [] }
      let answers: [Answer]
      switch (type, world.value(of: fact)) {
      case (.choices(let options, _), .choices(let yes, let no)):
        guard case .choices(let included, let excluded) = present else {
          let rest = options.indices.filter { !yes.contains($0) && !no.contains($0) }
          let sets = [[]] + rest.map { [$0] }
          return sets.map { set in
            let others = no + rest.filter { !set.contains($0) }
            return DefinedChange(fact, to: .choices(yes: (yes + set).sorted(), no: others.sorted()))
          }
        }
        return options.indices.flatMap { option -> [DefinedChange] in
          if included.contains(option) { return [DefinedChange(fact, option: option, to: .yesNo(false))] }
          if excluded.contains(option) { return [DefinedChange(fact, option: option, to: .yesNo(true))] }
          if yes.contains(option) || no.contains(option) { return [] }
          return [true, false].map { DefinedChange(fact, option: option, to: .yesNo($0)) }
        }
      case (.number(let number), .number(let range)):
        answers = number.range.filter { present != nil || range.contains($0) }.map { .number($0) }
      case (.choice(let options, _), .choice(let possible)):
        answers = options.indices.filter { present != nil || possible.contains($0) }.map { .choice($0) }
      default: answers = [.yesNo(true), .yesNo(false)]
      }
      return answers.filter { $0 != present }.map { DefinedChange(fact, to: $0) }
    }
  }
}

extension RuleSet {
  /// The rule set with some facts that nobody can change, all numbers of too many values to try each among them.
  mutating func fix(_ isFixed: () -> Bool) {
    for index in facts.indices { facts[index].isChangeable = !isWide(FactID(index)) && !isFixed() }
  }

  /// Whether a fact is a number of too many values to try each.
  func isWide(_ fact: FactID) -> Bool {
    if case .number(let type) = self[fact].type { type.range.upperBound - type.range.lowerBound > 63 } else { false }
  }
}

extension RuleSetGenerator.Shape {
  /// Small rule sets, with numbers that have many values in every other case.
  static func forChanges(case number: Int) -> Self {
    if number.isMultiple(of: 2) { return .small }
    var shape = Self.any
    shape.baseFacts = 2...4
    shape.derivedFacts = 0...3
    shape.treatments = 2...4
    shape.depth = 2
    return shape
  }
}
