import Dispatch
import Synchronization

/// How many rows and line breaks of an input lie before a unit: told by the unit before it, once that has counted its
/// own, and waited for by its reader.
///
/// Units are told in their order and each waits for the one before alone, so that whoever waits is waiting for somebody
/// who works.
final class RowCount: Sendable {
  struct Value: Hashable, Sendable {
    var rows = 0
    var lines = 0
  }

  private let told = DispatchSemaphore(value: 0)
  private let count: Mutex<Value>

  /// A count that is not known yet.
  init() { count = Mutex(Value()) }

  /// A count that is known.
  init(_ value: Value) {
    count = Mutex(value)
    told.signal()
  }

  /// Tells the count to whoever waits for it; called once.
  func tell(_ value: Value) {
    count.withLock { $0 = value }
    told.signal()
  }

  /// The count, as soon as it is known.
  func value() -> Value {
    told.wait()
    // It may be asked for again.
    told.signal()
    return count.withLock { $0 }
  }
}
