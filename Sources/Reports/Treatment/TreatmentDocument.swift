import Knowledge
package import Reporting

/// The page of a treatment as HTML or Markdown.
package struct TreatmentDocument: PageDocument {
  let page: TreatmentDocumentPage

  /// - Parameter version: the version of the program that writes.
  package init(_ page: TreatmentPage, version: String) {
    let ruleSet = page.ruleSet
    var sources = SourceList(ruleSet, anchor: "")
    let sections = page.sections.map { SectionView($0, anchor: "", citing: &sources) }
    _ = sources.cited("", page.treatment.references)
    let references = sources.part("Key references")
    let help = HelpPart(ruleSet, contacts: ruleSet.header.contacts, anchor: "")
    let contents =
      sections.map { Contents.Entry(target: $0.id, title: $0.title) }
      + [references.map { ($0.id, $0.title) }, help.map { ($0.id, $0.title) }].compactMap(\.self)
      .map { Contents.Entry(target: $0.0, title: $0.1) }
    self.page = TreatmentDocumentPage(
      frame: PageFrame(
        ruleSet, heading: page.title, title: "\(page.title): \(oneLine(ruleSet.header.title))",
        remarks: [page.remark] + [page.treatment.reviewed.map { "Last reviewed: \($0)" }].compactMap(\.self),
        contents: Contents(title: "On this page", entries: contents), version: version),
      styleSheet: Templates.styleSheet, sections: sections, sources: references, help: help)
  }

  package func html() throws -> String { try Templates().render("treatment", page) }

  package func markdown() -> String {
    var markdown = MarkdownPage()
    markdown.open(page.frame)
    for section in page.sections { markdown.write(section, level: 2) }
    markdown.write(page.sources, level: 2)
    markdown.write(page.help, level: 2)
    markdown.close(page.frame)
    return markdown.text
  }
}

/// The page of a treatment with the values of its template.
struct TreatmentDocumentPage: Sendable {
  var frame: PageFrame
  var styleSheet: String
  /// The level of the headings of its parts.
  var level = 2
  var sections: [SectionView]
  var sources: SourcesPart?
  var help: HelpPart?
}
