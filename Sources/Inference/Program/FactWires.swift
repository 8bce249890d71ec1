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

/// The wire of a plane of the loaded answers.
struct InputWire: BitwiseCopyable, Sendable {
  /// The word among all loaded ones: of each word of the layout what is so, then what is not.
  var column: Int32
  var bit: Int32
  var wire: Int32

  init(_ plane: InputPlane, _ wire: Wire) {
    column = Int32(plane.word * 2 + (plane.isYes ? 0 : 1))
    bit = Int32(plane.bit)
    self.wire = wire.index
  }
}

/// A column of the loaded answers.
struct InputColumn: Sendable {
  var word: Int
  var column: Column
  /// What an unanswered number can be.
  var range: ClosedRange<Int64>
}
