import Reporting

/// A page of recommendations as Markdown.
struct RecommendationMarkdown {
  private var page = MarkdownPage()

  init(_ recommendations: RecommendationsPage) {
    page.open(recommendations.frame)
    for report in recommendations.reports { write(report) }
    for refused in recommendations.refused {
      page.heading(2, "Not answered: \(markdownText(refused.profile))")
      for error in refused.errors { page.item(markdownText(error)) }
    }
    page.close(recommendations.frame)
  }

  var text: String { page.text }

  private mutating func write(_ report: RecommendationReport) {
    page.heading(2, "For the profile \(markdownText(report.profile))")
    page.write(report.triage, level: 3)
    for part in [report.withheld, report.unanswered] { page.write(part, level: 3) }
    if let suggestions = report.suggestions {
      page.heading(3, markdownText(suggestions.title))
      if let lead = suggestions.lead { page.paragraph(markdownText(lead)) }
      for card in suggestions.first { write(card) }
      if let rest = suggestions.rest {
        page.paragraph("**\(markdownText(rest.title))**")
        for card in rest.cards { write(card) }
      }
    }
    for part in report.others { write(part) }
    for part in report.answers { page.write(part, level: 3) }
    page.write(report.questions, level: 3)
    page.write(report.sources, level: 3)
    page.write(report.help, level: 3)
  }

  // MARK: - Suggestions

  private mutating func write(_ card: SuggestionCard) {
    let rating = [card.symbol, card.rating].filter { !$0.isEmpty }.joined(separator: " ")
    page.heading(4, "\(card.rank). \(markdownText(card.name))")
    page.paragraph(
      ([rating, card.score] + [card.line].compactMap(\.self)).map(markdownText).joined(separator: " · ")
        + card.flags.map { " · **\(markdownText($0))**" }.joined())
    page.fold("Why, and what is known", if: !card.isOpen) { page in Self.write(card, on: &page) }
  }

  private static func write(_ card: SuggestionCard, on page: inout MarkdownPage) {
    if let what = card.what { page.paragraph("\(markdownText(what))") }
    if let checks = card.checks {
      page.paragraph("**Check first.** \(markdownText(checks.lead))")
      for question in checks.questions { page.item(markdownText(question)) }
      for rule in checks.rules { page.item(rule.markdown, level: 1) }
    }
    page.paragraph("**\(markdownText(card.reasons.bar.title))**")
    for entry in card.reasons.entries {
      let smallPrint = [entry.because, entry.place].compactMap(\.self).joined(separator: " · ")
      page.item(
        "**\(entry.points)** \(entry.words.markdown)" + (smallPrint.isEmpty ? "" : " *\(markdownText(smallPrint))*"))
    }
    if let evidence = card.evidence { write(evidence, on: &page) }
    if !card.caveats.isEmpty { page.paragraph("**Worth knowing**") }
    for caveat in card.caveats { page.item(caveat.markdown) }
    if !card.access.isEmpty { page.paragraph("**Where to get it**") }
    for access in card.access { page.item(access.markdown) }
    if let couldChange = card.couldChange { page.paragraph("*\(markdownText(couldChange))*") }
  }

  private static func write(_ evidence: EvidencePart, on page: inout MarkdownPage) {
    page.paragraph("**The evidence**")
    for entry in evidence.entries {
      page.item(entry.words.markdown)
      if let icons = entry.icons { page.item("\(icons.row) \(markdownText(icons.words))", level: 1) }
      if let note = entry.note { page.item(markdownText(note), level: 1) }
    }
    page.write(evidence.plots + (evidence.more?.plots ?? []))
  }

  // MARK: - Others

  private mutating func write(_ part: OthersPart) {
    page.heading(3, markdownText(part.title))
    for group in part.groups {
      if let heading = group.heading {
        page.paragraph("**\(markdownText([group.symbol, heading].compactMap(\.self).joined(separator: " ")))**")
      }
      if !group.names.isEmpty { page.paragraph(group.names.map(markdownText).joined(separator: " · ")) }
      if let open = group.open {
        page.paragraph("\(markdownText(open.lead)) \(open.list.map(markdownText).joined(separator: " · "))")
      }
      if let line = group.line { page.item(markdownText(line)) }
      for reason in group.reasons { page.item(reason.markdown) }
    }
  }
}
