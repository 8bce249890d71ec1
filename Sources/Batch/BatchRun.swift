import Dispatch
import Synchronization

/// A batch: inputs cut into units, answered by workers side by side, and delivered in their order.
///
/// The bytes that come out are the same for any number of workers and any size of units. Memory is bounded by the units
/// in flight: whoever takes the output slowly slows everything.
///
/// ```swift
/// let run = BatchRun(plan, inputs, to: sink)
/// while !run.wait(milliseconds: 100) { show(run.progress) }
/// ```
package final class BatchRun: Sendable {
  private let plan: BatchPlan
  private let inputs: [any BatchInput]
  private let source: Mutex<UnitSource>
  private let delivery: Delivery
  private let workers = DispatchGroup()

  /// Starts a batch, from its beginning or from where another one was stopped.
  package init(
    _ plan: BatchPlan, _ inputs: [any BatchInput], to sink: any BatchSink, from progress: BatchProgress = .init()
  ) {
    self.plan = plan
    self.inputs = inputs
    source = Mutex(UnitSource(plan, inputs, from: progress.position))
    var progress = progress
    if let summary = plan.summary, progress.counts == nil { progress.counts = BatchCounts(summary) }
    delivery = Delivery(to: sink, from: progress, maxErrors: plan.maxErrors, window: plan.jobs + 2)
    if progress.output == 0 { delivery.begin(with: plan.header) }
    if let limit = plan.maxErrors, progress.failed >= limit {
      delivery.end(.tooManyErrors(rows: progress.rows, failed: progress.failed))
    }
    for number in 1...plan.jobs {
      // A queue of its own each: the system may hold back the work of one that many share.
      DispatchQueue(label: "evident.batch.\(number)").async(group: workers) { self.work() }
    }
  }

  /// What has been delivered so far.
  package var progress: BatchProgress { delivery.progress }

  /// Waits for the end; false where it is not reached in that time.
  package func wait(milliseconds: Int) -> Bool {
    workers.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
  }

  /// Asks the workers to end after the units they have in hand.
  package func stop() { delivery.end(.stopped) }

  /// Whether nothing more is delivered, before all is.
  package var hasEndedEarly: Bool { delivery.ending != nil }

  /// How it ended; good once ``wait(milliseconds:)`` or ``hasEndedEarly`` is true.
  package var ending: BatchEnding { delivery.ending ?? .finished }

  private func work() {
    var work = UnitWork(plan, inputs)
    while delivery.enter() {
      guard let unit = source.withLock({ $0.next() }) else { return delivery.leave() }
      delivery.deliver(work.answer(unit), number: unit.number)
    }
  }
}
