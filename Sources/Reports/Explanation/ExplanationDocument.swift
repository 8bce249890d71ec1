import Inference
import Knowledge
package import Reporting

/// An explanation as HTML or Markdown.
package struct ExplanationDocument: PageDocument {
  let page: ExplanationDocumentPage

  /// - Parameter version: the version of the program that writes.
  package init(_ page: ExplanationPage, version: String) {
    let ruleSet = page.ruleSet
    var composer = ExplanationComposer(page)
    let report = composer.report()
    let name = composer.name(of: page.content.proof.assessment.treatment)
    self.page = ExplanationDocumentPage(
      frame: PageFrame(
        ruleSet, heading: name, title: "\(name), for the profile \(report.profile): \(oneLine(ruleSet.header.title))",
        remarks: ["\(oneLine(ruleSet.header.id)) \(oneLine(ruleSet.header.version))"], contents: report.contents,
        version: version),
      styleSheet: Templates.styleSheet, report: report)
  }

  package func html() throws -> String { try Templates().render("explanation", page) }

  package func markdown() -> String { ExplanationMarkdown(page).text }
}

/// An explanation with the values of its template.
struct ExplanationDocumentPage: Sendable {
  var frame: PageFrame
  var styleSheet: String
  /// The level of the headings of its parts.
  var level = 3
  var report: ExplanationReport
}
