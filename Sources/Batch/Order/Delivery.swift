import Dispatch
import Synchronization

/// The place where the results of units are put in order: whoever brings the one that is next writes it, and all that
/// wait behind it.
final class Delivery: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: UnitResult] = [:]
    var isDelivering = false
    var progress: BatchProgress
    var ending: BatchEnding?
  }

  private let sink: any BatchSink
  private let maxErrors: Int
  private let state: Mutex<State>
  /// How many more units may be taken up before one is delivered.
  private let window = DispatchSemaphore(value: 0)

  init(to sink: any BatchSink, from progress: BatchProgress, maxErrors: Int?, window size: Int) {
    self.sink = sink
    self.maxErrors = maxErrors ?? .max
    state = Mutex(State(progress: progress))
    for _ in 0..<size { window.signal() }
  }

  /// What has been delivered so far.
  var progress: BatchProgress { state.withLock { $0.progress } }

  /// How the batch has ended, if not by having reached its end.
  var ending: BatchEnding? { state.withLock { $0.ending } }

  /// Writes what stands before all answers.
  func begin(with header: [UInt8]) {
    if header.isEmpty { return }
    do {
      try sink.put(header[...], errors: [])
      state.withLock { $0.progress.output += header.count }
    } catch {
      end(.sinkFailed(error))
    }
  }

  /// Ends the batch after what is being delivered.
  func end(_ ending: BatchEnding) {
    state.withLock { $0.ending = $0.ending ?? ending }
    window.signal()
  }

  /// Waits for a place in the window; false where the batch has ended.
  func enter() -> Bool {
    window.wait()
    guard ending == nil else {
      window.signal()
      return false
    }
    return true
  }

  /// Gives a place back without having used it.
  func leave() { window.signal() }

  /// Takes in a result.
  func deliver(_ result: UnitResult, number: Int) {
    let isMine = state.withLock { state in
      state.waiting[number] = result
      defer { state.isDelivering = true }
      return !state.isDelivering
    }
    while isMine, let next = nextResult() {
      write(next)
      window.signal()
    }
  }

  /// The result that is next; where there is none yet, whoever brings it delivers it.
  private func nextResult() -> UnitResult? {
    state.withLock { state in
      guard state.ending == nil, let result = state.waiting.removeValue(forKey: state.next) else {
        state.isDelivering = false
        return nil
      }
      state.next += 1
      return result
    }
  }

  /// Writes a result, and counts it once it is written.
  private func write(_ result: UnitResult) {
    var progress = progress
    let left = maxErrors - progress.failed
    let last = result.failures.count >= left ? result.failures[left - 1] : nil
    let output = result.output[..<(last?.output ?? result.output.count)]
    let errors = result.errors[..<(last?.errors ?? result.errors.count)]
    do {
      try sink.put(output, errors: errors)
    } catch {
      return end(.sinkFailed(error))
    }
    if let last {
      // The batch goes on, if it does, with the whole unit: what was counted stays as it was before it.
      return end(.tooManyErrors(rows: progress.rows + last.rows, failed: maxErrors))
    }
    if let remarks = result.remarks { sink.say(remarks) }
    if result.hasChanged { return end(.inputChanged) }
    progress.position = result.end
    progress.output += output.count
    progress.errors += errors.count
    progress.rows += result.rows
    progress.failed += result.failures.count
    if let counts = result.counts { progress.counts?.merge(counts) }
    progress.counts?.rows = progress.rows
    progress.counts?.failedRows = progress.failed
    progress.refused += result.isRefused ? 1 : 0
    state.withLock { $0.progress = progress }
  }
}
