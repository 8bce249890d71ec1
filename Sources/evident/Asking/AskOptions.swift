import Asking
import Diagnostics

/// How an interview at the terminal is shown, and how the same one is begun again.
struct AskOptions {
  let output: OutputOptions
  let isPlain: Bool
  /// The arguments, as a shell takes them, that the same interview needs again.
  let again: [String]

  /// The cells of a line, which change with the terminal.
  var width: Int { output.writing.width ?? Terminal.width(Streams.error) }

  var ink: Ink { isPlain ? .words : output.errorInk }

  /// Whether the result is a document for a program.
  var isForPrograms: Bool { output.format == .json }

  var result: ResultWriter { ResultWriter(output, isPlain: isPlain) }
}
