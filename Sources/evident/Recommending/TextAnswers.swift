import Diagnostics
import Inference
import Reporting

/// Answers as text, a line across between two of them. What is wrong with a profile is for the error stream alone.
struct TextAnswers: AnswerWriter {
  private let page: RecommendationText
  private let line: String
  private let output: Output
  private var isFirst = true

  init(_ page: RecommendationText, width: Int, ink: Ink, to output: Output) {
    self.page = page
    line = ink(String(repeating: "─", count: width), .faint)
    self.output = output
  }

  mutating func write(_ recommendation: Recommendation, profile: String) throws {
    if !isFirst { try output.write("\n\(line)\n\n") }
    isFirst = false
    try output.write(page.render(recommendation, profile: profile))
  }

  mutating func write(_ errors: [Diagnostic], profile: String) {}

  mutating func finish(_ status: ExitStatus) throws { try output.finish(keepingFile: status != .failed) }
}
