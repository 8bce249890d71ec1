import Batch
import Diagnostics

/// A batch from its start to its end: the workers run, and this looks after them.
struct BatchSession {
  let plan: BatchPlan
  let inputs: [FileInput]
  let files: BatchFiles
  let notices: Notices
  let progress: ProgressReport

  /// Runs the batch. Where somebody has interrupted it, the process ends by that signal.
  func run() throws -> ExitStatus {
    let signals = files.hasFiles ? HeldSignals() : nil
    defer { signals?.release() }
    let sink = DescriptorSink(output: files.output, errors: files.errors) { [notices] in notices.say($0) }
    let run = BatchRun(plan, inputs, to: sink, from: files.start)
    var saved = Clock.seconds
    // What ends early has nothing more to write, though a worker may wait for a pipe that never gives more.
    while !run.wait(milliseconds: 50), !run.hasEndedEarly {
      progress.show(run.progress)
      if signals?.isAnyWaiting == true { return try interrupt(run) }
      if Clock.seconds - saved >= 1 {
        try? files.save(run.progress)
        saved = Clock.seconds
      }
    }
    return try end(run)
  }

  private func interrupt(_ run: BatchRun) throws -> ExitStatus {
    run.stop()
    // A unit is done in a moment, but a pipe may never give more.
    _ = run.wait(milliseconds: files.canBeResumed ? 10_000 : 500)
    try files.save(run.progress)
    notices.say(line: "interrupted after \(counted(run.progress.rows)); \(left)")
    return .no
  }

  private func end(_ run: BatchRun) throws -> ExitStatus {
    let done = run.progress
    switch run.ending {
    case .finished, .stopped:
      let isNothing = done.refused == inputs.count && done.rows == 0
      if isNothing { files.discard() } else { try files.finish(done) }
      progress.finish(done)
      return Self.status(done, isNothing: isNothing)
    case .tooManyErrors(let rows, let failed):
      try files.save(done)
      notices.say(line: "stopped at failed row \(grouped(failed)), after \(counted(rows)); \(leftAfterErrors)")
      return .no
    case .inputChanged:
      notices.say(
        line: "stopped after \(counted(done.rows))"
          + (files.output.file == nil ? "" : "; \(files.output.name) holds the answers to these"))
      return .failed
    case .sinkFailed(let error):
      try? files.save(done)
      if var failure = error as? Failure, failure.status != .brokenPipe, files.hasFiles {
        failure.closing = "stopped after \(counted(done.rows)); \(left)"
        throw failure
      }
      throw error
    }
  }

  /// How a batch ends that has come to its end.
  static func status(_ done: BatchProgress, isNothing: Bool = false) -> ExitStatus {
    isNothing ? .failed : done.failed > 0 ? .no : .done
  }

  /// What is left of a batch that was stopped, and how to go on.
  private var left: String {
    if files.output.file == nil { return "start again to have the rest" }
    return "\(files.output.name) holds the answers to these"
      + (files.canBeResumed ? ": go on with the same command and --resume" : ", and can't be gone on with")
  }

  private var leftAfterErrors: String {
    files.canBeResumed
      ? "go on with the same command, --resume and a larger --max-errors"
      : "raise --max-errors to go further, with --output FILE to be able to go on from here"
  }

  private func counted(_ rows: Int) -> String { "\(grouped(rows)) row\(rows == 1 ? "" : "s")" }
}
