import Knowledge

/// The planes and columns that hold what a fact can still be.
enum FactWires: Sendable {
  case yesNo(Kleene)
  /// For each option, where it is still possible.
  case choice([Wire])
  /// For each option, whether it is included.
  case choices([Kleene])
  case number(Column)
}

/// A plane of the loaded answers: one bit of one word of the rows.
struct InputPlane: Hashable, Sendable {
  var word: Int
  var bit: Int
  /// Whether it is of the words that say what is so, or of those that say what is not.
  var isYes: Bool
}

/// A column of the loaded answers.
struct InputColumn: Sendable {
  var word: Int
  var column: Column
  /// What an unanswered number can be.
  var range: ClosedRange<Int64>
}
