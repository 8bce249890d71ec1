import Reporting

extension CitedText {
  /// The text with the numbers of its sources.
  var markdown: String {
    markdownText(text) + (marks.isEmpty ? "" : " " + marks.map { "\\[\($0.number)\\]" }.joined())
      + (confirmation.map { " *\(markdownText($0))*" } ?? "")
  }
}

extension Explained {
  var markdown: String {
    let smallPrint = [because, place].compactMap(\.self).joined(separator: " · ")
    return (level.map { "**\(markdownText($0)):** " } ?? "") + note.markdown
      + (smallPrint.isEmpty ? "" : " *\(markdownText(smallPrint))*")
  }
}

extension Link {
  /// The text, which leads to its address where it has one.
  var markdown: String {
    guard let href, !href.contains("("), !href.contains(")") else { return markdownText(text) }
    return "[\(markdownText(text))](\(href))"
  }
}

extension MarkdownPage {
  mutating func write(_ part: TextPart?, level: Int) {
    guard let part else { return }
    heading(level, markdownText(part.title))
    for words in part.paragraphs { paragraph(markdownText(words)) }
    for item in part.items + (part.more?.rest ?? []) { self.item(markdownText(item)) }
  }

  mutating func write(_ triage: TriagePart?, level: Int) {
    guard let triage else { return }
    heading(level, markdownText(triage.title))
    for entry in triage.entries {
      heading(level + 1, "\(markdownText(entry.urgency)): \(markdownText(entry.title))")
      paragraph(entry.note.markdown)
      write(entry.contacts)
      paragraph("*\(markdownText([entry.because, entry.place].compactMap(\.self).joined(separator: " · ")))*")
    }
  }

  mutating func write(_ contacts: [ContactGroup]) {
    for group in contacts {
      if let people = group.people { paragraph("**\(markdownText(people))**") }
      for entry in group.entries {
        let details = [entry.phone, entry.message, entry.page].compactMap { $0?.markdown }
        let words = [entry.hours, entry.note].compactMap { $0.map(markdownText) }
        item((["**\(markdownText(entry.name))**"] + details + words).joined(separator: " · "))
      }
    }
  }

  /// The figures of plots, a list a measure.
  mutating func write(_ plots: [EffectPlot]) {
    for plot in plots {
      paragraph("\(markdownText(plot.measure)), with its 95% interval:")
      for row in plot.rows { item("\(row.figures.markdown) \(markdownText(row.comparison))") }
    }
  }

  mutating func write(_ sources: SourcesPart?, level: Int) {
    guard let sources else { return }
    heading(level, markdownText(sources.title))
    for entry in sources.entries {
      let links = entry.links.map { " " + $0.markdown }.joined()
      item("\\[\(entry.number)\\] \(markdownText(entry.text))\(links)")
    }
  }

  mutating func write(_ help: HelpPart?, level: Int) {
    guard let help else { return }
    heading(level, markdownText(help.title))
    if let words = help.help { paragraph(markdownText(words)) }
    write(help.contacts)
    if let notice = help.notice { paragraph("*\(markdownText(notice))*") }
  }
}
