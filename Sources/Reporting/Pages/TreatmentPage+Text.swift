package import Diagnostics
import Knowledge

extension TreatmentPage {
  /// The page for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    writer.writeTitle(title)
    writer.page.paragraph(remark, tone: .faint)
    for section in sections { writer.write(section) }
    writer.writeReferences(treatment.references)
    if let reviewed = treatment.reviewed {
      writer.page.gap()
      writer.page.paragraph("Last reviewed: \(reviewed)")
    }
    writer.writeFoot()
    return writer.text
  }
}

extension PageWriter {
  /// A section with its heading.
  mutating func write(_ section: PageSection) {
    heading(section.title)
    let column = section.markColumn
    for block in section.blocks { write(block, column: column) }
  }

  private mutating func write(_ block: PageBlock, column: Int) {
    switch block {
    case .paragraph(let text, let isFaint): paragraph(cited(text), tone: isFaint ? .faint : nil)
    case .subheading(let text, let tone): subheading(text, tone: tone)
    case .item(let text, let smallPrint): item(cited(text), smallPrint: smallPrint)
    case .rating(let rating): write(rating, column: column)
    case .finding(let finding):
      item(finding.heading)
      page.paragraph(cited(finding.figures), indent: 4, tone: .strong)
      if let note = finding.note { page.paragraph(cited(note), indent: 4) }
    case .row(let name, let values): page.paragraph(values, mark: padded(name, to: column), indent: 2)
    case .key(let text):
      page.gap()
      paragraph(text, tone: .faint)
    }
  }

  private mutating func write(_ rating: RatingBlock, column: Int) {
    page.paragraph(
      rating.label + rating.remark, mark: padded(rating.symbol, to: column), markTone: rating.tone, indent: 2,
      tone: .strong)
    for words in [rating.condition, rating.meaning].compactMap(\.self) { page.paragraph(words, indent: 2 + column) }
    page.paragraph(cited(rating.basis), indent: 2 + column)
  }

  private mutating func cited(_ text: PageText) -> String {
    cited(text.text, text.citations, needsConfirmation: text.needsConfirmation)
  }
}

extension PageSection {
  /// The cells before the texts of ratings and rows.
  fileprivate var markColumn: Int {
    let marks = blocks.compactMap { block -> Int? in
      switch block {
      case .rating(let rating): rating.symbol.displayWidth
      case .row(let name, _): name.displayWidth
      default: nil
      }
    }
    return 2 + (marks.max() ?? 0)
  }
}
