/// A small generator of random numbers: the same seed gives the same numbers on every machine.
///
/// Source: Steele, Lea and Flood, *Fast splittable pseudorandom number generators* (2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// Whether an event of this probability happens.
  package mutating func chance(_ probability: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < probability
  }

  package mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  package mutating func int64(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &self) }

  /// One of these, which must be some.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[int(0...elements.count - 1)]
  }

  /// Each of these with a probability, in their order.
  package mutating func some<Element>(of elements: [Element], _ probability: Double) -> [Element] {
    elements.filter { _ in chance(probability) }
  }

  /// At least one of these, each with a probability, in their order.
  package mutating func someOrOne<Element>(of elements: [Element], _ probability: Double) -> [Element] {
    let found = some(of: elements, probability)
    return found.isEmpty ? [pick(elements)] : found
  }

  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &self) }
}
