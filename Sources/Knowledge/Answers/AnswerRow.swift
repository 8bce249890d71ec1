/// The answers of one profile, flat and reusable: what a reader of rows fills and the evaluator takes in.
///
/// Nothing is allocated by setting an answer or by ``removeAll()``.
public struct AnswerRow: Sendable {
  public let layout: AnswerLayout
  /// What is so; see ``AnswerLayout``.
  public private(set) var yes: [UInt64]
  /// What is not so; see ``AnswerLayout``.
  public private(set) var no: [UInt64]

  /// A row without an answer.
  public init(_ layout: AnswerLayout) {
    self.layout = layout
    yes = Array(repeating: 0, count: layout.wordCount)
    no = yes
  }

  /// Takes all answers away.
  public mutating func removeAll() {
    for index in yes.indices {
      yes[index] = 0
      no[index] = 0
    }
  }

  /// The answer to a fact of a given type, or nothing where nothing is known.
  public subscript(fact: FactID, type: FactType) -> Answer? {
    guard isStated(fact) else { return nil }
    switch type {
    case .yesNo: return .yesNo(yes[layout.offsets[fact.index]] & 1 == 1)
    case .choice:
      return included(fact).first.map { .choice($0) }
    case .choices:
      return .choices(yes: included(fact), no: excluded(fact))
    case .number: return .number(Int64(bitPattern: yes[layout.offsets[fact.index]]))
    }
  }

  /// Whether anything is known of a fact.
  public func isStated(_ fact: FactID) -> Bool {
    let start = layout.offsets[fact.index]
    return (start..<start + layout.widths[fact.index]).contains { yes[$0] | no[$0] != 0 }
  }

  /// Answers a fact, in place of any earlier answer; nothing takes the answer away.
  ///
  /// The answer must be of the fact's type, its options among the fact's.
  public mutating func set(_ fact: FactID, to answer: Answer?) {
    clear(fact)
    let start = layout.offsets[fact.index]
    switch answer {
    case nil: break
    case .yesNo(let value):
      if value { yes[start] = 1 } else { no[start] = 1 }
    case .choice(let option):
      fillNo(fact)
      Self.setBit(&yes, start, option)
      Self.clearBit(&no, start, option)
    case .choices(let included, let excluded):
      for option in included { Self.setBit(&yes, start, option) }
      for option in excluded { Self.setBit(&no, start, option) }
    case .number(let value):
      yes[start] = UInt64(bitPattern: value)
      no[start] = .max
    }
  }

  /// Answers a choices fact completely: these options and no others.
  public mutating func setOnly(_ fact: FactID, _ options: some Sequence<Int>) {
    clear(fact)
    fillNo(fact)
    let start = layout.offsets[fact.index]
    for option in options {
      Self.setBit(&yes, start, option)
      Self.clearBit(&no, start, option)
    }
  }

  /// The options of a fact that are so.
  public func included(_ fact: FactID) -> [Int] { bits(yes, fact) }

  /// The options of a fact that are not so.
  public func excluded(_ fact: FactID) -> [Int] { bits(no, fact) }

  private func bits(_ words: [UInt64], _ fact: FactID) -> [Int] {
    let start = layout.offsets[fact.index]
    return (0..<layout.optionCounts[fact.index]).filter { words[start + $0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  private mutating func clear(_ fact: FactID) {
    let start = layout.offsets[fact.index]
    for index in start..<start + layout.widths[fact.index] {
      yes[index] = 0
      no[index] = 0
    }
  }

  private mutating func fillNo(_ fact: FactID) {
    let start = layout.offsets[fact.index]
    var left = layout.optionCounts[fact.index]
    var index = start
    while left > 0 {
      no[index] = left >= 64 ? .max : (1 << UInt64(left)) - 1
      left -= 64
      index += 1
    }
  }

  private static func setBit(_ words: inout [UInt64], _ start: Int, _ option: Int) {
    words[start + option / 64] |= 1 << UInt64(option % 64)
  }

  private static func clearBit(_ words: inout [UInt64], _ start: Int, _ option: Int) {
    words[start + option / 64] &= ~(1 << UInt64(option % 64))
  }
}

// For readers that fill an empty row without making lists.
extension AnswerRow {
  /// Answers a fact that has no answer yet; see ``set(_:to:)``. It costs a store or two.
  public mutating func fill(_ fact: FactID, with answer: Answer) {
    let start = layout.offsets[fact.index]
    switch answer {
    case .yesNo(true): yes[start] = 1
    case .yesNo(false): no[start] = 1
    case .choice(let option) where layout.optionCounts[fact.index] <= 64:
      let all: UInt64 = .max >> UInt64(64 - layout.optionCounts[fact.index])
      let bit: UInt64 = 1 << UInt64(option)
      yes[start] = bit
      no[start] = all & ~bit
    case .number(let value):
      yes[start] = UInt64(bitPattern: value)
      no[start] = .max
    case .choice, .choices: set(fact, to: answer)
    }
  }

  /// Whether an option of a choice or choices fact is so, or nothing where that is unknown.
  public func state(of option: Int, _ fact: FactID) -> Bool? {
    let word = layout.offsets[fact.index] + option / 64
    let bit: UInt64 = 1 << UInt64(option % 64)
    return yes[word] & bit != 0 ? true : no[word] & bit != 0 ? false : nil
  }

  /// Says of one option of a choices fact that it is so or that it is not; what is known of the others stays.
  public mutating func set(_ option: Int, of fact: FactID, to value: Bool) {
    let start = layout.offsets[fact.index]
    if value {
      Self.setBit(&yes, start, option)
      Self.clearBit(&no, start, option)
    } else {
      Self.setBit(&no, start, option)
      Self.clearBit(&yes, start, option)
    }
  }

  /// Says of every option of a choices fact that is not known to be so that it is not: the end of a complete answer.
  public mutating func excludeRest(of fact: FactID) {
    fillNo(fact)
    let start = layout.offsets[fact.index]
    for index in start..<start + layout.widths[fact.index] { no[index] &= ~yes[index] }
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
