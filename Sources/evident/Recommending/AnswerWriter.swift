import Diagnostics
import Inference

/// A way to write answers to profiles, one after another.
protocol AnswerWriter {
  /// Writes the answer to a profile.
  mutating func write(_ recommendation: Recommendation, profile: String) throws
  /// Writes what stands for the answer to a profile that has none.
  mutating func write(_ errors: [Diagnostic], profile: String) throws
  /// Ends the document. A file of answers without any is not kept.
  mutating func finish(_ status: ExitStatus) throws
}
