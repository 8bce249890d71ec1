package import Diagnostics

/// Diagnostics as one line each, for editors, scripts and continuous integration.
package enum DiagnosticLines {
  /// `treatments/ssri.yaml:12:9: error[unknown-fact] no fact named 'aeg'`: the form that editors jump to.
  package static func compact(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { "\($0.description.visible()): " } ?? ""
    return "\(place)\(diagnostic.severity.rawValue)[\(diagnostic.id)] \(diagnostic.message.visible())"
  }

  /// A workflow command by which GitHub Actions marks the place in a change:
  /// `::error file=…,line=12,endLine=12,col=9,endColumn=12,title=unknown-fact::no fact named 'aeg'`.
  package static func github(_ diagnostic: Diagnostic) -> String {
    let level =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .remark: "notice"
      }
    var properties: [(name: String, value: String)] = []
    if let place = diagnostic.place {
      properties = [
        ("file", place.source), ("line", "\(place.start.line)"), ("endLine", "\(place.end.line)"),
        ("col", "\(place.start.column)"), ("endColumn", "\(place.end.column)"),
      ]
    }
    properties.append(("title", diagnostic.id))
    let head = properties.map { "\($0.name)=\(property($0.value))" }.joined(separator: ",")
    let lines = ([diagnostic.message] + diagnostic.help).map { $0.visible() }
    return "::\(level) \(head)::\(data(lines.joined(separator: "\n")))"
  }

  /// A text in which nothing ends the command.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A text in which nothing ends the property either.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
