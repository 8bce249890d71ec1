/// The words of an ``AnswerRow`` while it is filled: all that reading a profile does to it.
///
/// Nothing is checked again here: facts and options must be of the row's layout. Good for the call that it is given to.
package struct AnswerWords {
  let yes: UnsafeMutablePointer<UInt64>
  let no: UnsafeMutablePointer<UInt64>
  let count: Int

  /// Takes all answers away.
  package func removeAll() {
    yes.update(repeating: 0, count: count)
    no.update(repeating: 0, count: count)
  }

  /// Takes the answer to a fact away.
  func clear(_ spot: AnswerLayout.Spot) {
    let last = spot.word + spot.width - 1
    for word in spot.word..<last { (yes[word], no[word]) = (0, 0) }
    yes[last] &= ~spot.mask
    no[last] &= ~spot.mask
  }

  // MARK: - Answers to a fact that has none yet

  func fill(_ spot: AnswerLayout.Spot, with answer: Answer) {
    switch answer {
    case .yesNo(let value): fill(spot, yesNo: value)
    case .choice(let option): fill(spot, choice: option)
    case .choices(let included, let excluded):
      for option in included { yes[spot.bit(of: option).word] |= spot.bit(of: option).bit }
      for option in excluded { no[spot.bit(of: option).word] |= spot.bit(of: option).bit }
    case .number(let value): fill(spot, number: value)
    }
  }

  @inline(__always)
  func fill(_ spot: AnswerLayout.Spot, yesNo value: Bool) {
    if value { yes[spot.word] |= spot.mask } else { no[spot.word] |= spot.mask }
  }

  @inline(__always)
  func fill(_ spot: AnswerLayout.Spot, number value: Int64) {
    yes[spot.word] = UInt64(bitPattern: value)
    no[spot.word] = .max
  }

  @inline(__always)
  func fill(_ spot: AnswerLayout.Spot, choice option: Int) {
    excludeRest(of: spot)
    set(option, of: spot, to: true)
  }

  // MARK: - Options

  /// Whether an option is so, or nothing where that is unknown.
  @inline(__always)
  func state(of option: Int, _ spot: AnswerLayout.Spot) -> Bool? {
    let (word, bit) = spot.bit(of: option)
    return yes[word] & bit != 0 ? true : no[word] & bit != 0 ? false : nil
  }

  /// Says of one option that it is so or that it is not; what is known of the others stays.
  @inline(__always)
  func set(_ option: Int, of spot: AnswerLayout.Spot, to value: Bool) {
    let (word, bit) = spot.bit(of: option)
    yes[word] = value ? yes[word] | bit : yes[word] & ~bit
    no[word] = value ? no[word] & ~bit : no[word] | bit
  }

  /// Says of every option that is not known to be so that it is not.
  @inline(__always)
  func excludeRest(of spot: AnswerLayout.Spot) {
    let last = spot.word + spot.width - 1
    for word in spot.word..<last { no[word] = ~yes[word] }
    no[last] |= spot.mask & ~yes[last]
  }
}

extension AnswerRow {
  /// Gives the row's words to a function that fills them.
  package mutating func withWords(_ body: (AnswerWords) -> Void) {
    yes.withUnsafeMutableBufferPointer { yes in
      no.withUnsafeMutableBufferPointer { no in
        // A row has a word at least.
        guard let first = yes.baseAddress, let second = no.baseAddress else { return }
        body(AnswerWords(yes: first, no: second, count: yes.count))
      }
    }
  }
}
