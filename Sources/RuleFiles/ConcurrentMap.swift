import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results for all elements in their order, computed side by side where that pays.
  ///
  /// - Parameter weight: how much work an element is, in bytes of text; little work is done in place.
  package func concurrentMap<Result: Sendable>(weight: (Element) -> Int, _ transform: @Sendable (Element) -> Result)
    -> [Result]
  {
    guard count > 1, reduce(0, { $0 + weight($1) }) > 1 << 15 else { return map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
