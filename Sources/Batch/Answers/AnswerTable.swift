import Diagnostics
import Inference
import Knowledge

/// The rows of a table of answers: the profile, what is urgent, the first suggestions with their scores, what is ruled
/// out, and, where there is no answer, why.
struct AnswerTable: Sendable {
  private enum Column: Hashable {
    case profile, triage, ruledOut, errors
    case suggestion(Int)
    case score(Int)
  }

  private let ruleSet: RuleSet
  private let columns: [Column]
  /// The first line.
  let header: [UInt8]

  init(_ ruleSet: RuleSet, _ form: OutputForm) {
    self.ruleSet = ruleSet
    var names = form.fields ?? Self.columns(top: form.top)
    // A row without an answer must never look like one with an empty answer.
    if !names.contains("errors") { names.append("errors") }
    let all = Dictionary(
      zip(Self.columns(top: form.top), Self.all(top: form.top)), uniquingKeysWith: { first, _ in first })
    columns = names.compactMap { all[$0] }
    header = Array((names.joined(separator: ",") + "\n").utf8)
  }

  /// The names of the columns.
  static func columns(top: Int) -> [String] {
    ["profile", "triage"] + (0..<top).flatMap { ["suggestion-\($0 + 1)", "score-\($0 + 1)"] } + ["ruled-out", "errors"]
  }

  private static func all(top: Int) -> [Column] {
    [.profile, .triage] + (0..<top).flatMap { [.suggestion($0), .score($0)] } + [.ruledOut, .errors]
  }

  /// Appends the row of an answer.
  func append(_ recommendation: Recommendation, _ profile: String, to output: inout [UInt8]) {
    let suggestions = recommendation.suggestions
    append(to: &output) { column in
      switch column {
      case .profile: Self.text(profile)
      case .triage: recommendation.triage.map { ruleSet.triage[$0.triage].ruleID }.joined(separator: ";")
      case .suggestion(let index):
        index < suggestions.count ? ruleSet.treatments[suggestions[index].treatment].id : ""
      case .score(let index): index < suggestions.count ? String(suggestions[index].score) : ""
      case .ruledOut:
        recommendation.others.filter { $0.standing == .ruledOut }.map { ruleSet.treatments[$0.treatment].id }
          .joined(separator: ";")
      case .errors: ""
      }
    }
  }

  /// Appends the row of a profile without an answer.
  func append(_ errors: [Diagnostic], _ profile: String, to output: inout [UInt8]) {
    let text = errors.map { error in
      "\(error.place.map { "\($0): " } ?? "")\(error.message) [\(error.id)]".visible()
    }.joined(separator: "; ")
    append(to: &output) { $0 == .profile ? Self.text(profile) : $0 == .errors ? Self.text(text) : "" }
  }

  private func append(to output: inout [UInt8], _ cell: (Column) -> String) {
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: cell(column).utf8)
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// A text as a cell: in quotes where it needs them, and never one that a spreadsheet takes for a formula.
  private static func text(_ text: String) -> String {
    let isFormula = text.utf8.first.map { "=+-@".utf8.contains($0) } ?? false
    let cell = isFormula ? "'" + text : text
    guard cell.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
