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

  /// The ids of the triage rules and of the treatments.
  private let triage: [[UInt8]]
  private let treatments: [[UInt8]]
  private let columns: [Column]
  /// The first line.
  let header: [UInt8]

  init(_ ruleSet: RuleSet, _ form: OutputForm) {
    triage = ruleSet.triage.map { Array($0.ruleID.utf8) }
    treatments = ruleSet.treatments.map { Array($0.id.utf8) }
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

  /// Appends the row of the answer to the profile in a lane, whose suggestions have been ranked, without a line break.
  func append(_ verdicts: Verdicts, _ lane: Int, _ profile: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let suggestions = verdicts.suggestions(lane)
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      switch column {
      case .profile: Self.append(text: profile, to: &output)
      case .triage:
        var isFirst = true
        verdicts.forEachFiredTriage(lane) { append(element: triage[$0], &isFirst, to: &output) }
      case .suggestion(let rank):
        if rank < suggestions.count { output.append(contentsOf: treatments[suggestions[rank].treatment]) }
      case .score(let rank):
        if rank < suggestions.count {
          output.append(contentsOf: String(suggestions[rank].score).utf8)
        }
      case .ruledOut:
        var isFirst = true
        verdicts.forEachTreatment(.ruledOut, lane) { append(element: treatments[$0], &isFirst, to: &output) }
      case .errors: break
      }
    }
  }

  private func append(element: [UInt8], _ isFirst: inout Bool, to output: inout [UInt8]) {
    if isFirst { isFirst = false } else { output.append(UInt8(ascii: ";")) }
    output.append(contentsOf: element)
  }

  /// Appends the row of a profile without an answer.
  func append(_ errors: [Diagnostic], _ profile: String, to output: inout [UInt8]) {
    let text = errors.map { error in
      "\(error.place.map { "\($0): " } ?? "")\(error.message) [\(error.id)]".visible()
    }.joined(separator: "; ")
    for (index, column) in columns.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      switch column {
      case .profile: Self.append(text: Array(profile.utf8)[...], to: &output)
      case .errors: Self.append(text: Array(text.utf8)[...], to: &output)
      default: break
      }
    }
    output.append(UInt8(ascii: "\n"))
  }

  /// Appends a text as a cell: in quotes where it needs them, and never one that a spreadsheet takes for a formula.
  private static func append(text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    let isFormula = text.first.map { "=+-@".utf8.contains($0) } ?? false
    let needsQuotes = text.contains { ",\"\n\r".utf8.contains($0) }
    if needsQuotes { output.append(UInt8(ascii: "\"")) }
    if isFormula { output.append(UInt8(ascii: "'")) }
    for byte in text {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    if needsQuotes { output.append(UInt8(ascii: "\"")) }
  }
}
