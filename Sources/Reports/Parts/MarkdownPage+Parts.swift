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
    (level.map { "**\(markdownText($0)):** " } ?? "") + note.markdown
      + (because.map { " *\(markdownText($0))*" } ?? "")
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
  mutating func write(_ part: TextPart?) {
    guard let part else { return }
    heading(3, markdownText(part.title))
    for words in part.paragraphs { paragraph(markdownText(words)) }
    for item in part.items { self.item(markdownText(item)) }
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

  mutating func write(_ sources: SourcesPart?) {
    guard let sources else { return }
    heading(3, markdownText(sources.title))
    for entry in sources.entries {
      let links = entry.links.map { " " + $0.markdown }.joined()
      item("\\[\(entry.number)\\] \(markdownText(entry.text))\(links)")
    }
  }

  mutating func write(_ help: HelpPart?) {
    guard let help else { return }
    heading(3, markdownText(help.title))
    if let words = help.help { paragraph(markdownText(words)) }
    write(help.contacts)
    if let notice = help.notice { paragraph("*\(markdownText(notice))*") }
  }
}
