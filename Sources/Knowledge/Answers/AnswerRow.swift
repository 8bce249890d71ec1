/// The answers of one profile, flat and reusable: what a reader of rows fills and the evaluator takes in.
///
/// Nothing is allocated by setting an answer or by ``removeAll()``.
public struct AnswerRow: Sendable {
  public let layout: AnswerLayout
  /// What is so; see ``AnswerLayout``.
  public internal(set) var yes: [UInt64]
  /// What is not so; see ``AnswerLayout``.
  public internal(set) var no: [UInt64]

  /// A row without an answer.
  public init(_ layout: AnswerLayout) {
    self.layout = layout
    yes = Array(repeating: 0, count: layout.wordCount)
    no = yes
  }

  /// Takes all answers away.
  public mutating func removeAll() { withWords { $0.removeAll() } }

  /// The answer to a fact of a given type, or nothing where nothing is known.
  public subscript(fact: FactID, type: FactType) -> Answer? {
    guard isStated(fact) else { return nil }
    let spot = layout.spots[fact.index]
    switch type {
    case .yesNo: return .yesNo(yes[spot.word] & spot.mask != 0)
    case .choice:
      return included(fact).first.map { .choice($0) }
    case .choices:
      return .choices(yes: included(fact), no: excluded(fact))
    case .number: return .number(Int64(bitPattern: yes[spot.word]))
    }
  }

  /// Whether anything is known of a fact.
  public func isStated(_ fact: FactID) -> Bool {
    let spot = layout.spots[fact.index]
    if spot.width == 1 { return (yes[spot.word] | no[spot.word]) & spot.mask != 0 }
    return spot.words.contains { yes[$0] | no[$0] != 0 }
  }

  /// Answers a fact, in place of any earlier answer; nothing takes the answer away.
  ///
  /// The answer must be of the fact's type, its options among the fact's.
  public mutating func set(_ fact: FactID, to answer: Answer?) {
    let spot = layout.spots[fact.index]
    withWords { words in
      words.clear(spot)
      if let answer { words.fill(spot, with: answer) }
    }
  }

  /// Answers a choices fact completely: these options and no others.
  public mutating func setOnly(_ fact: FactID, _ options: some Sequence<Int>) {
    let spot = layout.spots[fact.index]
    withWords { words in
      words.clear(spot)
      for option in options { words.set(option, of: spot, to: true) }
      words.excludeRest(of: spot)
    }
  }

  /// The options of a fact that are so.
  public func included(_ fact: FactID) -> [Int] { bits(yes, fact) }

  /// The options of a fact that are not so.
  public func excluded(_ fact: FactID) -> [Int] { bits(no, fact) }

  private func bits(_ words: [UInt64], _ fact: FactID) -> [Int] {
    let spot = layout.spots[fact.index]
    return (0..<spot.optionCount).filter { option in
      let (word, bit) = spot.bit(of: option)
      return words[word] & bit != 0
    }
  }
}

// For those who fill an empty row without making lists.
extension AnswerRow {
  /// Answers a fact that has no answer yet; see ``set(_:to:)``.
  public mutating func fill(_ fact: FactID, with answer: Answer) {
    let spot = layout.spots[fact.index]
    withWords { $0.fill(spot, with: answer) }
  }

  /// Says of one option of a choices fact that it is so or that it is not; what is known of the others stays.
  public mutating func set(_ option: Int, of fact: FactID, to value: Bool) {
    let spot = layout.spots[fact.index]
    withWords { $0.set(option, of: spot, to: value) }
  }

  /// Says of every option of a choices fact that is not known to be so that it is not: the end of a complete answer.
  public mutating func excludeRest(of fact: FactID) {
    let spot = layout.spots[fact.index]
    withWords { $0.excludeRest(of: spot) }
  }
}

/// What is known of a fact. Options are indices; numbers are scaled.
public enum Answer: Hashable, Sendable {
  case yesNo(Bool)
  case choice(Int)
  /// The options that are so and those that are not; the rest is unknown.
  case choices(yes: [Int], no: [Int])
  case number(Int64)
}
