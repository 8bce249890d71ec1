/// The generator SplitMix64 of Steele, Lea and Flood (2014): small, fast, and the same on every machine.
///
/// For samples and tests, not for secrets.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

extension SplitMix64 {
  /// Whether an event of a probability happens; 53 of its bits count.
  package mutating func chance(_ probability: Double) -> Bool { Double(next() >> 11) * 0x1p-53 < probability }

  /// An index from 0 up to a count, which must be above 0. The bias, below one in 2^32 for lists of any real length,
  /// is the price of one multiplication.
  mutating func index(below count: Int) -> Int {
    Int(UInt64(truncatingIfNeeded: count).multipliedFullWidth(by: next()).high)
  }

  /// A number of a range, ends included.
  mutating func number(in range: ClosedRange<Int64>) -> Int64 {
    let width = UInt64(bitPattern: range.upperBound &- range.lowerBound) &+ 1
    let offset = width == 0 ? next() : width.multipliedFullWidth(by: next()).high
    return range.lowerBound &+ Int64(bitPattern: offset)
  }
}
