package import Diagnostics

extension TextPage {
  /// A paragraph of a cell.
  package struct Paragraph: Sendable {
    package var text: String
    /// What stands before the first line; the others are indented by its width.
    package var mark: String
    package var tone: Ink.Tone?

    package init(_ text: String, mark: String = "", tone: Ink.Tone? = nil) {
      self.text = text
      self.mark = mark
      self.tone = tone
    }
  }

  /// The cells between two columns.
  private static let columnGap = 3

  /// Whether so many columns of some width have room beside each other; never where the page is to be read aloud.
  package func hasRoom(forColumns count: Int, of least: Int) -> Bool {
    ink.hasSymbols && count > 0 && columnWidth(count) >= least
  }

  private func columnWidth(_ count: Int) -> Int { (width - 2 - Self.columnGap * (count - 1)) / count }

  /// Cells beside each other, or beneath each other where a column would be narrower than `least` or a word is wider
  /// than its column.
  ///
  /// - Parameter titles: what stands above each cell where they are beneath each other.
  package mutating func columns(_ cells: [[Paragraph]], titles: [String] = [], least: Int) {
    let width = columnWidth(cells.count)
    let columns = cells.map { cell in cell.flatMap { Self.lines(of: $0, width: width) } }
    let isBroken = columns.contains { $0.contains { $0.text.displayWidth > width } }
    guard hasRoom(forColumns: cells.count, of: least), !isBroken else {
      for (index, cell) in cells.enumerated() {
        if index > 0 { gap() }
        if index < titles.count { self.paragraph(titles[index], indent: 2, tone: .strong) }
        let indent = titles.isEmpty ? 2 : 4
        for paragraph in cell {
          self.paragraph(paragraph.text, mark: paragraph.mark, indent: indent, tone: paragraph.tone)
        }
      }
      return
    }
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var text = ""
      var used = 0
      for (index, column) in columns.enumerated() where row < column.count && !column[row].text.isEmpty {
        let start = 2 + index * (width + Self.columnGap)
        text += String(repeating: " ", count: start - used)
        let line = column[row]
        text += line.tone.map { ink(line.text, $0) } ?? line.text
        used = start + line.text.displayWidth
      }
      self.line(text)
    }
  }

  private static func lines(of paragraph: Paragraph, width: Int) -> [(text: String, tone: Ink.Tone?)] {
    let margin = paragraph.mark.displayWidth
    return wrap(paragraph.text, width: width - margin).enumerated().map { index, line in
      ((index == 0 ? paragraph.mark : String(repeating: " ", count: margin)) + line, paragraph.tone)
    }
  }
}
