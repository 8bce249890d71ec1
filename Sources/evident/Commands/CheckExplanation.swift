import Authoring
import Diagnostics
import Reporting

/// What `evident check --explain` shows: a diagnostic in full, or the list of all.
struct CheckExplanation {
  /// The word that asks for the list.
  static let list = "list"

  private static let more = "evident check --explain ID tells more about any of these"

  /// What is shown, in both of its forms.
  private let text: (Int, Ink) -> String
  private let json: (inout JSONWriter) -> Void

  /// The explanation of a diagnostic by its id, or as it is printed: `error[unknown-fact]`.
  init(of name: String) throws {
    if name == Self.list {
      let list = ExplanationList()
      text = { list.text(width: $0, ink: $1) + "\n\(Self.more)\n" }
      json = { list.json(&$0, version: evidentVersion) }
    } else if let explanation = Explanation.of(name) {
      let page = ExplanationPage(explanation)
      text = { page.text(width: $0, ink: $1) }
      json = { page.json(&$0, version: evidentVersion) }
    } else {
      var failure = Failure(.unknownDiagnostic(Explanation.id(in: name)))
      failure.status = .usage
      throw failure
    }
  }

  func write(asJSON isJSON: Bool, color: ColorChoice) throws {
    let output = Output()
    if isJSON {
      var json = JSONWriter(indent: 2)
      self.json(&json)
      json.endLine()
      try output.write(json.bytes)
    } else {
      try output.write(text(Terminal.width(Streams.output), color.ink(for: Streams.output)))
    }
    try output.finish()
  }

  /// Where to read more about diagnostics that were shown; nothing where none of them is explained.
  static func hint(for diagnostics: [Diagnostic]) -> String {
    diagnostics.contains { Explanation.of($0.id) != nil } ? "\(more)\n" : ""
  }
}

extension Diagnostic {
  fileprivate static func unknownDiagnostic(_ id: String) -> Diagnostic {
    .error(
      "unknown-diagnostic", "no diagnostic has the id '\(id.prefix(80))'", at: nil,
      help: [
        NearNames.question(for: id, among: Explanation.all.map(\.id)),
        "'evident check --explain \(CheckExplanation.list)' lists them all",
      ].compactMap { $0 })
  }
}
