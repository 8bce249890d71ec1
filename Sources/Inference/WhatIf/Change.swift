package import Knowledge

/// One answer of a profile that could be another: one step of a what-if.
///
/// Of a choices fact that is answered one option is turned round at a time, and the others stay as they are: turning
/// two options of one fact is two changes, as changing two facts is. A question without an answer is answered in one
/// step, whatever it asks.
package struct Change: Hashable, Sendable {
  package var fact: FactID
  /// The option that is turned round; nothing where the whole answer is another.
  package var option: Int?
  /// The answer to the fact as it is; nothing where there is none.
  package var from: Answer?
  /// The answer to the fact as it would be.
  package var to: Answer
  /// Whether it says only what was not known, and changes nothing that was.
  package var isAnswer: Bool
  /// Whether it is for the person to change: of age or of a past event it only shows what it counts for.
  package var isChangeable: Bool

  /// Changes the answer in a row; of an answer of choices only the option that is turned round.
  package func apply(to row: inout AnswerRow) {
    if let option, case .choices(let yes, _) = to {
      row.set(option, of: fact, to: yes.contains(option))
    } else {
      row.set(fact, to: to)
    }
  }

  /// Whether both can be made: they are about two facts, or two options of one.
  package func goes(with other: Change) -> Bool {
    guard fact == other.fact else { return true }
    guard let option, let otherOption = other.option else { return false }
    return option != otherOption
  }
}
