import Diagnostics
import Inference
import Reports

/// Answers as one page, which is written when all of them are there.
struct PageAnswers: AnswerWriter {
  /// What the page is written as.
  enum Form {
    case markdown, html
  }

  private var document: RecommendationDocument
  private let form: Form
  private let output: Output

  init(_ document: RecommendationDocument, as form: Form, to output: Output) {
    self.document = document
    self.form = form
    self.output = output
  }

  mutating func write(_ recommendation: Recommendation, profile: String) {
    document.add(recommendation, profile: profile)
  }

  mutating func write(_ errors: [Diagnostic], profile: String) { document.add(errors, profile: profile) }

  mutating func finish(_ status: ExitStatus) throws {
    if status != .failed {
      switch form {
      case .markdown: try output.write(document.markdown())
      case .html: try output.write(document.html())
      }
    }
    try output.finish(keepingFile: status != .failed)
  }
}
