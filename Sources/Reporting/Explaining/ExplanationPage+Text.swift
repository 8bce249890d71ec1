package import Diagnostics
import Inference
import Knowledge

extension ExplanationPage {
  /// The page for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var writer = CaseWriter(content, width: width, ink: ink)
    writer.writeTitle(profile: profile)
    if !urgent.isEmpty {
      let text = RecommendationText(content.program, width: width, ink: ink).urgent(urgent, of: recommendation)
      writer.writer.page.gap()
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        writer.writer.page.line(String(line))
      }
    }
    if let versus { writer.write(versus) }
    for section in content.sections { writer.write(section) }
    writer.writeRemarks()
    if let ways { writer.write(ways, of: self) }
    writer.writeEnd()
    return writer.text
  }
}

extension CaseWriter {
  /// The ways to bring a treatment among the first suggestions.
  mutating func write(_ ways: [WayIn], of explanation: ExplanationPage) {
    writer.heading(explanation.waysTitle)
    if let words = explanation.wayWords { return writer.paragraph(words) }
    writer.paragraph(explanation.waysLead)
    for way in ways { writer.item(explanation.words(for: way, hasSymbols: writer.page.ink.hasSymbols)) }
    if let more = explanation.moreWaysWords { writer.paragraph(more, tone: .faint) }
  }

  /// Two treatments side by side, or beneath each other where there is no room.
  mutating func write(_ table: VersusTable) {
    let names = table.names
    writer.heading(table.title)
    writer.paragraph(table.reason)
    writer.page.gap()
    let column = max(16, min(26, names.map(\.displayWidth).max() ?? 0) + 2)
    let titleWidth = writer.page.width - 2 - 2 * column
    let rows = table.rows.filter(\.differs)
    if titleWidth >= 24 {
      let head = "  " + "".padded(to: titleWidth) + names[0].padded(to: column) + names[1]
      writer.page.line(writer.page.ink(head, .strong))
      for row in rows { write(row, titleWidth, column) }
    } else {
      for row in rows {
        writer.page.paragraph(row.title, indent: 2)
        writer.page.paragraph("\(names[0]): \(row.left)\(TextPage.separator)\(names[1]): \(row.right)", indent: 4)
      }
    }
    if let alike = table.alikeWords {
      writer.page.gap()
      writer.paragraph(alike, tone: .faint)
    }
  }

  private mutating func write(_ row: VersusTable.Row, _ titleWidth: Int, _ column: Int) {
    let title = TextPage.wrap(row.title, width: titleWidth - 2)
    let (left, right) = (TextPage.wrap(row.left, width: column - 2), TextPage.wrap(row.right, width: column))
    for index in 0..<max(title.count, left.count, right.count) {
      func cell(_ lines: [String]) -> String { index < lines.count ? lines[index] : "" }
      let cells = ["  " + cell(title).padded(to: titleWidth), cell(left).padded(to: column), cell(right)]
      let blank = cells.reversed().prefix { $0.allSatisfy { $0 == " " } }.count
      var line = cells.dropLast(blank).joined()
      while line.last == " " { line.removeLast() }
      writer.page.line(line)
    }
  }
}
