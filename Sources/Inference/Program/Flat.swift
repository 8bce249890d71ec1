/// Values in one piece of memory that never change: what the inner loops read, without reference counts or bounds
/// checks. It lasts as long as the program it belongs to.
final class Flat<Element: BitwiseCopyable & Sendable>: Sendable {
  /// The first of the values.
  nonisolated(unsafe) let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { memory.initialize(from: start, count: source.count) }
    }
    base = UnsafePointer(memory)
    count = elements.count
  }

  deinit { base.deallocate() }
}
