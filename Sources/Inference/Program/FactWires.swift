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

/// The wires of the planes of the loaded answers: a plane is one bit of one word of the rows.
struct InputPlanes {
  /// By word, of each what is so before what is not, then by bit; zero, which is no input, where there is none.
  private var wiresByBit: [Wire]

  init(wordCount: Int) { wiresByBit = Array(repeating: .zero, count: wordCount * 128) }

  /// The wire of a bit of the words that say what is so, or of those that say what is not.
  subscript(word: Int, bit: Int, isYes isYes: Bool) -> Wire? {
    get {
      let wire = wiresByBit[word * 128 + (isYes ? 0 : 64) + bit]
      return wire == .zero ? nil : wire
    }
    set { wiresByBit[word * 128 + (isYes ? 0 : 64) + bit] = newValue ?? .zero }
  }

  /// All wires, by word and bit.
  var wires: [InputWire] {
    wiresByBit.indices.compactMap { index in
      let wire = wiresByBit[index]
      return wire == .zero ? nil : InputWire(column: Int32(index / 64), bit: Int32(index % 64), wire: wire.index)
    }
  }
}

/// The wire of a plane of the loaded answers.
struct InputWire: BitwiseCopyable, Sendable {
  /// The word among all loaded ones: of each word of the layout what is so, then what is not.
  var column: Int32
  var bit: Int32
  var wire: Int32
}

/// A column of the loaded answers.
struct InputColumn: Sendable {
  var word: Int
  var column: Column
  /// What an unanswered number can be.
  var range: ClosedRange<Int64>
}
