import Batch
import Diagnostics

/// A batch from its start to its end: the workers run, and this looks after them.
struct BatchSession {
  let plan: BatchPlan
  let inputs: [FileInput]
  let output: Destination
  let errors: Destination?
  let notices: Notices
  let progress: ProgressReport

  /// Runs the batch; where it was interrupted, this does not return.
  func run() throws -> ExitStatus {
    let signals = files.isEmpty ? nil : HeldSignals()
    defer { signals?.release() }
    let sink = DescriptorSink(output: output, errors: errors) { [notices] in notices.say($0) }
    let run = BatchRun(plan, inputs, to: sink)
    var isInterrupted = false
    while !run.wait(milliseconds: 50) {
      progress.show(run.progress)
      if signals?.isAnyWaiting == true {
        isInterrupted = true
        run.stop()
        // A unit is done in a moment, but a pipe may never give more.
        _ = run.wait(milliseconds: 1000)
        break
      }
    }
    if isInterrupted { return interrupted(run) }
    return try end(run)
  }

  private var files: [Destination] { ([output] + (errors.map { [$0] } ?? [])).filter { $0.file != nil } }

  private func interrupted(_ run: BatchRun) -> ExitStatus {
    notices.say(line: "interrupted after \(run.progress.rows) rows")
    return .no
  }

  private func end(_ run: BatchRun) throws -> ExitStatus {
    let done = run.progress
    switch run.ending {
    case .finished, .stopped:
      let isNothing = done.refused == inputs.count && done.rows == 0
      if isNothing {
        for file in files { file.remove() }
      } else {
        for file in files.reversed() { try file.keep() }
      }
      progress.finish(done)
      return isNothing ? .failed : done.failed > 0 ? .no : .done
    case .tooManyErrors(let rows, let failed):
      notices.say(line: "stopped after \(rows) rows, \(failed) of which failed")
      return .no
    case .inputChanged: return .failed
    case .sinkFailed(let error): throw error
    }
  }
}
