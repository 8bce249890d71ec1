package import Diagnostics
package import Reporting
import RuleFiles

/// An explanation as it is shown, with what is really said of its bad example.
package struct ExplanationPage {
  private let explanation: Explanation

  package init(_ explanation: Explanation) { self.explanation = explanation }

  /// The page for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var page = TextPage(width: width, ink: ink)
    page.ends(explanation.title, .strong, explanation.id, .faint)
    page.gap()
    page.paragraph(explanation.text)
    write(explanation.bad, under: "Not like this", to: &page)
    if let said = said(ink) {
      page.gap()
      page.line(ink("What evident says", .heading))
      page.gap()
      write(said, to: &page)
    }
    write(explanation.good, under: "But like this", to: &page)
    return page.text
  }

  /// The page as one object, `evident.explanation/1`.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.key("schema") { $0.value("evident.explanation/1") }
      json.key("evident") { $0.value(version) }
      json.key("id") { $0.value(explanation.id) }
      json.key("title") { $0.value(explanation.title) }
      json.key("about") { $0.value(explanation.subject.rawValue) }
      json.key("text") { $0.value(explanation.text) }
      json.key("bad") { $0.example(explanation.bad, said: said(.plain)) }
      json.key("good") { $0.example(explanation.good, said: nil) }
    }
  }

  /// What is said of the bad example, word for word; not what follows from it.
  private func said(_ ink: Ink) -> String? {
    explanation.loading(explanation.bad).map { loading in
      CaretRenderer(sources: loading.sources, ink: ink)
        .render(loading.diagnostics.filter { $0.id == explanation.id })
    }
  }

  private static let indent = "    "

  private func write(_ example: Explanation.Example, under heading: String, to page: inout TextPage) {
    page.gap()
    page.line(page.ink(heading, .heading))
    page.gap()
    switch example {
    // A tab must be seen to be told from spaces.
    case .file(_, let text): write(text.replacing("\t", with: "→ ").visible(keepingLines: true), to: &page)
    case .described(let text):
      if text.contains("\n") { write(text, to: &page) } else { page.paragraph(text, indent: Self.indent.count) }
    }
  }

  /// Lines as they are.
  private func write(_ text: String, to page: inout TextPage) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    for line in lines { page.line(line.isEmpty ? "" : Self.indent + line) }
  }
}

extension JSONWriter {
  fileprivate mutating func example(_ example: Explanation.Example, said: String?) {
    object { json in
      switch example {
      case .file(let name, let text):
        json.key("file") { $0.value(name) }
        json.key("text") { $0.value(text) }
      case .described(let text): json.key("description") { $0.value(text) }
      }
      if let said { json.key("said") { $0.value(said) } }
    }
  }
}
