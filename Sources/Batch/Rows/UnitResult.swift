package import Diagnostics

/// What came of a unit.
struct UnitResult: Sendable {
  /// Where in it a failed row ends.
  struct Failure: Sendable {
    /// The rows up to it, itself included.
    let rows: Int
    /// The bytes of the output and of the errors up to its end.
    let output: Int
    let errors: Int
  }

  /// A line for each row, in their order.
  var output: [UInt8] = []
  /// A line for each failed row, where these are kept.
  var errors: [UInt8] = []
  var rows = 0
  var failures: [Failure] = []
  /// What was counted for a summary.
  var counts: BatchCounts?
  /// What is to be said of the input as a whole.
  var remarks: InputRemarks?
  /// Whether the input, or the rest of it, could not be read.
  var isRefused = false
  /// Whether nothing that follows can be answered.
  var hasChanged = false
  /// Where the batch is after it.
  let end: BatchPosition
}

/// What is to be said of an input as a whole.
package struct InputRemarks: Sendable {
  package let diagnostics: [Diagnostic]
  /// The text that they speak of, as far as it is at hand.
  package let source: SourceText?
}
