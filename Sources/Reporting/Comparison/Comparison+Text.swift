package import Diagnostics
import Inference
import Knowledge

extension Comparison {
  /// The fewest cells that a column may have to stand beside others.
  private static let leastColumn = 24

  /// The comparison for a terminal: columns beside each other, or the answers to each question beneath each other.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    writer.writeTitle("Treatments side by side", person.map { " · profile \(oneLine($0.name))" } ?? "")
    if let person { writer.writeUrgent(program, person.recommendation) }
    writer.page.gap()
    let names = treatments.map { ruleSet.shownName(of: $0) }
    if writer.page.hasRoom(forColumns: names.count, of: Self.leastColumn) {
      writer.page.columns(names.map { [.init($0, tone: .strong)] }, least: Self.leastColumn)
    } else {
      for name in names { writer.page.paragraph(name, indent: 2, tone: .strong) }
    }
    for row in rows {
      writer.heading(row.question.title)
      writer.page.columns(
        row.cells.map { cell in paragraphs(cell, &writer) }, titles: names, least: Self.leastColumn)
    }
    writer.writeSources("Sources")
    writer.writeFoot(contacts: person?.recommendation.contacts)
    return writer.text
  }

  private func paragraphs(_ cell: [Part], _ writer: inout PageWriter) -> [TextPage.Paragraph] {
    if cell.isEmpty { return [.init(Self.nothingSaid, tone: .faint)] }
    var paragraphs: [TextPage.Paragraph] = []
    for part in cell {
      let text = writer.cited(part.text, part.sources, needsConfirmation: part.needsConfirmation)
      switch part.kind {
      case .lead:
        let symbol = writer.page.ink.hasSymbols ? part.symbol.map { $0 + TextPage.glue } ?? "" : ""
        paragraphs.append(.init(symbol + text, tone: .strong))
      case .text: paragraphs.append(.init(text))
      case .item: paragraphs.append(.init(text, mark: "· "))
      case .warning: paragraphs.append(.init(text, mark: "! ", tone: .warning))
      case .remark: paragraphs.append(.init(text, mark: "  ", tone: .faint))
      }
    }
    return paragraphs
  }
}
