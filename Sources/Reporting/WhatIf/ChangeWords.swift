import Inference
import Knowledge

/// A change of an answer in words, or several of one fact that come to the same.
package enum ChangeWords: Hashable, Sendable {
  /// One answer becomes another: from, to.
  case another(String, String)
  /// Options that are not among the answers come to them.
  case including(String)
  /// Options that are among the answers go.
  case excluding(String)
  /// What was not known is this.
  case answer(String)

  /// The changes, which are alike.
  init(_ ruleSet: RuleSet, _ changes: [Change]) {
    let fact = changes[0].fact
    let options = ruleSet[fact].type.options
    func list(_ words: [String]) -> String {
      guard let last = words.last, words.count > 1 else { return words.first ?? "" }
      return "\(words.dropLast().joined(separator: ", ")) or \(last)"
    }
    if changes[0].option != nil {
      let names = list(changes.compactMap(\.option).map { oneLine(options[$0].label) })
      switch (changes[0].isAnswer, changes[0].includesOption) {
      case (true, true): self = .answer("yes: \(names)")
      case (true, false): self = .answer("no: \(names)")
      case (false, true): self = .including(names)
      case (false, false): self = .excluding(names)
      }
    } else {
      let to = list(changes.map { Self.text(of: $0.to, for: fact, ruleSet) })
      if let from = changes[0].from, !changes[0].isAnswer {
        self = .another(Self.text(of: from, for: fact, ruleSet), to)
      } else {
        self = .answer(to)
      }
    }
  }

  /// Whether two changes differ only in the option or the value that they are to.
  static func areAlike(_ one: Change, _ other: Change) -> Bool {
    one.fact == other.fact && one.isAnswer == other.isAnswer && (one.option == nil) == (other.option == nil)
      && one.includesOption == other.includesOption
  }

  static func text(of answer: Answer, for fact: FactID, _ ruleSet: RuleSet) -> String {
    oneLine(ruleSet.text(of: answer.possible, for: fact, naming: 4))
  }

  /// The change as a line; without symbols all in words.
  package func text(hasSymbols: Bool) -> String {
    switch self {
    case .another(let from, let to): hasSymbols ? "\(from) → \(to)" : "\(to), not \(from)"
    case .including(let names): "added: \(names)"
    case .excluding(let names): "left out: \(names)"
    case .answer(let words): words
    }
  }
}

extension Change {
  /// Whether the option that it turns round is among the answers then; false where it turns none.
  fileprivate var includesOption: Bool {
    guard let option, case .choices(let yes, _) = to else { return false }
    return yes.contains(option)
  }
}

extension Answer {
  /// The answer as what is left of a fact when it is given.
  var possible: Possible {
    switch self {
    case .yesNo(let value): .yesNo(canBeYes: value, canBeNo: !value)
    case .choice(let option): .choice([option])
    case .choices(let yes, let no): .choices(yes: yes, no: no)
    case .number(let value): .number(value...value)
    }
  }
}
