import Diagnostics
import ProfileFiles
import Reporting

/// A row without an answer, or an input that can't be read: what stands in the place of the answer, and in the file of
/// errors.
struct FailedRow {
  let file: String
  /// What its profile is called.
  let profile: String
  let diagnostics: [Diagnostic]
  /// Where it stands; nothing for an input as a whole.
  var site: RowSite?
  /// The bytes of the row; of one that is too large, the first of them.
  var text = RowText([])

  /// Appends its line of the output.
  func append(to output: inout [UInt8], _ form: OutputForm, _ table: AnswerTable) {
    switch form.format {
    case .csv: table.append(errors, profile, to: &output)
    case .ndjson:
      var json = JSONWriter()
      json.object { encode(into: &$0) }
      json.endLine()
      output.append(contentsOf: json.bytes)
    }
  }

  /// Appends its line of the file of errors: the same, with the row itself.
  func appendWhole(to errors: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      encode(into: &json)
      guard let site else { return }
      json.key("offset") { $0.value(site.offset) }
      text.encode(into: &json)
    }
    json.endLine()
    errors.append(contentsOf: json.bytes)
  }

  private var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  private func encode(into json: inout JSONWriter) {
    json.key("file") { $0.value(file) }
    if let site {
      json.key("row") { $0.value(site.row) }
      json.key("line") { $0.value(site.line) }
    }
    json.key("profile") { $0.value(profile) }
    json.key("errors") { $0.errors(diagnostics) }
  }
}
