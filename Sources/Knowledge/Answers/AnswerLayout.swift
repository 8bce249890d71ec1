/// Where each fact's answer lies in an ``AnswerRow``.
///
/// A row has two words for each word of the layout. For yes-no, choice and choices, the bit of option *i* in `yes` says
/// that the option is so, the one in `no` that it is not (a yes-no fact has the one bit 0). Facts of few options share
/// a word. A number has a word of its own: its scaled value in `yes` and all ones in `no`; the one that is not known
/// has zeros in both.
public struct AnswerLayout: Sendable {
  /// Where a fact's answer lies.
  public struct Spot: Sendable, Hashable {
    /// The first word.
    public let word: Int
    /// The number of words, at least 1.
    public let width: Int
    /// The bit of the first option in the first word; 0 where there are several words.
    public let shift: Int
    /// The number of options; 1 for yes-no, 0 for numbers.
    public let optionCount: Int
    /// The bits of the last word that are the fact's.
    public let mask: UInt64

    /// All its words.
    public var words: Range<Int> { word..<word + width }

    /// The word and the bit of an option.
    @inline(__always)
    public func bit(of option: Int) -> (word: Int, bit: UInt64) {
      (word + option >> 6, 1 &<< UInt64((shift + option) & 63))
    }
  }

  /// The spot of each fact.
  public let spots: [Spot]
  /// The number of words of a row's arrays, at least 1.
  public let wordCount: Int

  public init(_ facts: [Fact]) {
    var spots: [Spot] = []
    var next = 0
    /// The word that facts of few options share, and how many of its bits are taken.
    var shared = (word: 0, bits: 64)
    for fact in facts {
      guard let options = fact.type.bitCount else {
        spots.append(Spot(word: next, width: 1, shift: 0, optionCount: 0, mask: .max))
        next += 1
        continue
      }
      if options > 64 {
        let width = (options + 63) / 64
        let mask: UInt64 = .max >> UInt64(width * 64 - options)
        spots.append(Spot(word: next, width: width, shift: 0, optionCount: options, mask: mask))
        next += width
        continue
      }
      if shared.bits + options > 64 {
        shared = (next, 0)
        next += 1
      }
      let mask = options == 0 ? 0 : (UInt64.max >> UInt64(64 - options)) << UInt64(shared.bits)
      spots.append(Spot(word: shared.word, width: 1, shift: shared.bits, optionCount: options, mask: mask))
      shared.bits += options
    }
    self.spots = spots
    wordCount = max(1, next)
  }
}

extension FactType {
  /// The bits that an answer takes in each of the two arrays; nothing for a number.
  fileprivate var bitCount: Int? {
    switch self {
    case .yesNo: 1
    case .choice(let options, _), .choices(let options, _): options.count
    case .number: nil
    }
  }
}
