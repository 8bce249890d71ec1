import Knowledge

/// What fills an ``AnswerRow`` from a tape: the one place where a profile is given its meaning, whatever its notation.
///
/// It is built once for a rule set and used for many rows; filling a row allocates nothing unless it has faults.
/// Answers before and after a faulty one are read all the same.
struct RowFiller {
  /// In which row a key was last seen, and at which token.
  struct Seen {
    var row: UInt64 = 0
    var token = 0
  }

  private let keys: ProfileKeys
  private var seen: [Seen]
  private var row: UInt64 = 0

  /// What is wrong with the last row, in the order of the text.
  private(set) var faults: [RowFault] = []
  /// The token of the last row's id, where it has a good one.
  private(set) var idToken: Int?

  /// A filler for the facts of a rule set that passes over unknown facts of some names.
  init(_ facts: [Fact], ignoring: Set<String>) {
    keys = ProfileKeys(facts, ignoring: ignoring)
    seen = Array(repeating: Seen(), count: keys.count)
  }

  /// Reads the profile that begins at a token into `row`, in place of what is there.
  mutating func fill(_ answers: inout AnswerRow, from tape: some AnswerTape, at start: Int = 0) {
    row += 1
    faults.removeAll(keepingCapacity: true)
    let (keys, row) = (keys, row)
    // The list of faults goes to and fro, so that its memory is kept.
    var (faults, idToken): ([RowFault], Int?) = ([], nil)
    swap(&faults, &self.faults)
    keys.forms.withView { forms in
      seen.withUnsafeMutableBufferPointer { seen in
        answers.withWords { words in
          var filling = RowFilling(
            tape: tape, forms: forms, names: keys.names.view, idIndex: keys.idIndex, words: words, seen: seen, row: row,
            faults: [])
          swap(&faults, &filling.faults)
          filling.read(at: start)
          swap(&faults, &filling.faults)
          idToken = filling.idToken
        }
      }
    }
    swap(&faults, &self.faults)
    self.idToken = idToken
  }

  /// The token of a fact's answer in the last row, or nothing where the fact is not in it.
  func token(of fact: FactID) -> Int? {
    seen[fact.index].row == row ? seen[fact.index].token + 1 : nil
  }
}
