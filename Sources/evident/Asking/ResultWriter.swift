import Asking
import Diagnostics
import Inference
import Interview
import Reporting

/// What `ask` writes to the standard output or a file: the result, or the list of what is missing.
struct ResultWriter {
  private let output: OutputOptions
  private let isPlain: Bool

  init(_ output: OutputOptions, isPlain: Bool) {
    self.output = output
    self.isPlain = isPlain
  }

  private var ink: Ink { isPlain ? .words : output.ink }

  /// Whether the result would only say again what was shown in the same terminal.
  var isShown: Bool {
    output.format == .text && output.writing.output == nil && Terminal.isTerminal(Streams.output)
      && Terminal.isTerminal(Streams.error)
  }

  /// Writes what the rules say to the answers of an interview.
  func write(_ questionnaire: Questionnaire, profile: String) throws {
    guard let recommendation = questionnaire.recommendation() else { return }
    let program = questionnaire.program
    let stream = try output.open()
    switch output.format {
    case .text:
      let page = RecommendationText(program, width: output.columns, ink: ink)
      var answers = TextAnswers(page, width: output.columns, ink: ink, to: stream)
      try answers.write(recommendation, profile: profile)
      try answers.finish(.done)
    case .json:
      let encoder = RecommendationEncoder(program, version: evidentVersion)
      var answers = JSONAnswers(encoder, isArray: false, to: stream)
      try answers.write(recommendation, profile: profile)
      try answers.finish(.done)
    }
  }

  /// Lists what is missing, for people on the error stream, for programs on the standard output, and fails.
  func writeMissing(_ missing: MissingAnswers) throws -> Never {
    switch output.format {
    case .text: Streams.say(missing.text(width: output.columns, ink: isPlain ? .words : output.errorInk))
    case .json:
      let stream = try output.open()
      try stream.write(missing.json(version: evidentVersion))
      try stream.finish()
    }
    throw Failure(.failed)
  }
}
