import ArgumentParser
import Batch

/// What is shown of a batch while it runs, and at its end.
final class ProgressReport {
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    /// A line that is written over, where the error stream is a terminal.
    case auto
    case never
    /// An object a line, once a second.
    case json
  }

  private let kind: Kind
  private let notices: Notices
  private let start = Clock.seconds
  private var last = Clock.seconds
  private let before: BatchProgress
  private let sizes: InputSizes

  init(_ kind: Kind, _ notices: Notices, _ sizes: InputSizes, from before: BatchProgress = BatchProgress()) {
    self.kind = kind
    self.notices = notices
    self.sizes = sizes
    self.before = before
  }

  /// Shows how far it has come, unless that was shown a moment ago.
  func show(_ progress: BatchProgress) {
    let now = Clock.seconds
    guard kind != .never, now - last >= (kind == .json ? 1 : 0.1) else { return }
    if kind == .auto, !Terminal.isTerminal(Streams.error) { return }
    last = now
    let pace = pace(progress, now)
    if kind == .json { notices.say(line: pace.json(isDone: false)) } else { notices.show(progress: pace.line) }
  }

  /// Says what it has come to.
  func finish(_ progress: BatchProgress) {
    let pace = pace(progress, Clock.seconds)
    notices.say(line: kind == .json ? pace.json(isDone: true) : pace.lastLine)
  }

  private func pace(_ progress: BatchProgress, _ now: Double) -> BatchPace {
    BatchPace(
      progress: progress, seconds: now - start, rowsBefore: before.rows, bytesBefore: sizes.bytes(to: before.position),
      bytes: sizes.bytes(to: progress.position), total: sizes.total)
  }
}

/// How many bytes the inputs of a batch have.
struct InputSizes {
  /// The bytes before each input, and all of them; nothing where one of them is no file.
  private let before: [Int]
  let total: Int?

  init(_ inputs: [FileInput]) {
    var sum = 0
    var before: [Int] = []
    var isKnown = true
    for input in inputs {
      before.append(sum)
      let status = input.file.isStandardInput ? nil : try? System.status(of: input.file.path)
      if let status, status.kind == .file { sum += status.size } else { isKnown = isKnown && input.fault != nil }
    }
    self.before = before + [sum]
    total = isKnown ? sum : nil
  }

  /// The bytes before a position.
  func bytes(to position: BatchPosition) -> Int { before[min(position.input, before.count - 1)] + position.offset }
}
