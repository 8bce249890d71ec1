package import Sampling

extension SplitMix64 {
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
