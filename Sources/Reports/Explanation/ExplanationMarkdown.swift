import Reporting

/// An explanation as Markdown.
struct ExplanationMarkdown {
  private var page = MarkdownPage()

  init(_ explanation: ExplanationDocumentPage) {
    let report = explanation.report
    let level = explanation.level
    page.open(explanation.frame)
    page.heading(level - 1, "For the profile \(markdownText(report.profile))")
    let rating = [report.symbol, report.rating].filter { !$0.isEmpty }.joined(separator: " ")
    page.paragraph(
      [report.standing, rating, report.score].map(markdownText).joined(separator: " · ")
        + report.flags.map { " · **\(markdownText($0))**" }.joined())
    page.write(report.triage, level: level)
    if let versus = report.versus { write(versus, level: level) }
    for section in report.sections { write(section, level: level) }
    for text in report.texts { page.write(text, level: level) }
    page.write(report.sources, level: level)
    page.write(report.help, level: level)
    page.close(explanation.frame)
  }

  var text: String { page.text }

  private mutating func write(_ versus: VersusPart, level: Int) {
    page.heading(level, markdownText(versus.title))
    page.paragraph(markdownText(versus.reason))
    if !versus.rows.isEmpty {
      page.table(
        ["Point"] + versus.names.map(markdownText),
        versus.rows.map { [$0.title, $0.left, $0.right].map(markdownText) }, texts: 3)
    }
    if let alike = versus.alike { page.paragraph("*\(markdownText(alike))*") }
  }

  private mutating func write(_ part: CasePart, level: Int) {
    page.heading(level, markdownText(part.title))
    for words in part.paragraphs { page.paragraph(markdownText(words)) }
    for rule in part.rules { write(rule) }
    guard let silent = part.silent else { return }
    page.fold(markdownText(silent.title), if: true) { page in
      for entry in silent.entries {
        page.item("\(entry.sign) \(markdownText(entry.text)) *\(markdownText(entry.place))*")
      }
    }
  }

  private mutating func write(_ rule: CasePart.Rule) {
    let lead = rule.isShown ? "\(markdownText(rule.does)): " : ""
    page.item(
      "**\(markdownText(rule.mark))** \(lead)\(rule.words.markdown) *\(markdownText("\(rule.rule) · \(rule.place)"))*")
    write(rule.parts, level: 1)
    if let asks = rule.asks { page.item("**Closed by:** \(markdownText(asks))", level: 1) }
  }

  private mutating func write(_ parts: [ProofPart], level: Int) {
    for part in parts {
      let place = part.place.map { " *\(markdownText($0))*" } ?? ""
      page.item("\(part.sign) \(markdownText(part.text))\(place)", level: level)
      write(part.parts, level: level + 1)
    }
  }
}
