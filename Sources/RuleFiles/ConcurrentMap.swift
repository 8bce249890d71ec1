import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results for all elements in their order, computed side by side where that pays.
  ///
  /// - Parameter weight: how much work an element is, in bytes of text; little work is done in place.
  package func concurrentMap<Result: Sendable>(weight: (Element) -> Int, _ transform: @Sendable (Element) -> Result)
    -> [Result]
  {
    let weights = map(weight)
    guard count > 1, weights.reduce(0, +) > 1 << 15 else { return map(transform) }
    // The heaviest first, so that none is begun when all others are done.
    let order = indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { turn in
      let index = order[turn]
      let result = transform(self[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
