/// What has been delivered of a batch: all that it takes to go on from there.
package struct BatchProgress: Equatable, Sendable {
  package var position = BatchPosition()
  /// The bytes of the output and of the errors.
  package var output = 0
  package var errors = 0
  /// The rows, and how many of them have no answer; inputs that could not be read are among the failed.
  package var rows = 0
  package var failed = 0
  /// The inputs that could not be read, or not to their end.
  package var refused = 0
  /// What has been counted for a summary, where there is to be one.
  package var counts: BatchCounts?

  package init() {}
}

/// How a batch ended.
package enum BatchEnding: Sendable {
  /// All inputs have been answered.
  case finished
  /// Somebody asked it to stop.
  case stopped
  /// So many rows failed that it was not worth going on; the output ends with the last of them.
  case tooManyErrors(rows: Int, failed: Int)
  /// An input changed while it was read.
  case inputChanged
  /// Answers could not be put where they belong.
  case sinkFailed(any Error)
}
