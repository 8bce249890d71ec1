import Reporting

extension MarkdownPage {
  /// The title of a page and the small print beneath it.
  mutating func open(_ frame: PageFrame) {
    heading(1, markdownText(frame.heading))
    for remark in frame.remarks { paragraph(markdownText(remark)) }
  }

  /// The rules and the program behind a page.
  mutating func close(_ frame: PageFrame) { paragraph("*\(markdownText(frame.edition))*") }

  /// A section with a heading of this level.
  mutating func write(_ section: SectionView, level: Int) {
    heading(level, markdownText(section.title))
    for block in section.blocks { write(block, level: level) }
  }

  private mutating func write(_ block: SectionView.Block, level: Int) {
    if let words = block.paragraph { paragraph(words.isFaint ? "*\(words.text.markdown)*" : words.text.markdown) }
    if let subheading = block.subheading { heading(level + 1, markdownText(subheading.text)) }
    for item in block.items {
      self.item(item.text.markdown)
      if let smallPrint = item.smallPrint { self.item("*\(markdownText(smallPrint))*", level: 1) }
    }
    if let rating = block.rating { write(rating) }
    if let finding = block.finding {
      item(markdownText(finding.heading))
      item("**\(finding.figures.markdown)**", level: 1)
      if let icons = finding.icons { item("\(icons.row) \(markdownText(icons.words))", level: 1) }
      if let note = finding.note { item(note.markdown, level: 1) }
    }
    for row in block.rows { item("**\(markdownText(row.name)):** \(markdownText(row.value))") }
    if let key = block.key { paragraph("*\(markdownText(key))*") }
  }

  private mutating func write(_ rating: SectionView.Rating) {
    paragraph("**\(markdownText("\(rating.symbol) \(rating.label)"))**\(markdownText(rating.remark))")
    for words in [rating.condition, rating.meaning].compactMap(\.self) { paragraph(markdownText(words)) }
    paragraph(rating.basis.markdown)
  }
}
