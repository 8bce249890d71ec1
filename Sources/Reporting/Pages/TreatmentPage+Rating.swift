import Diagnostics
import Knowledge

extension TreatmentPage {
  /// The rating for everyone else first, then the lines for some people, each with who gave it and its sources; what
  /// a level means is told once.
  func writeRating(to writer: inout PageWriter) {
    writer.heading("Our rating")
    let lines = treatment.rating
    guard let general = lines.lastIndex(where: { $0.when == nil }) ?? lines.indices.last else { return }
    let symbols = lines.map { writer.line(ruleSet.ratings[$0.rating].symbol) }
    let column = 2 + (symbols.map(\.displayWidth).max() ?? 0)
    var explained: Set<Int> = []
    write(
      lines[general], remark: lines.count > 1 ? ", for everyone who is not rated separately below" : "",
      column: column, explained: &explained, to: &writer)
    guard lines.count > 1 else { return }
    writer.subheading("Rated separately; the first of these that fits counts:", tone: nil)
    for (index, line) in lines.enumerated() where index != general {
      write(line, remark: "", column: column, explained: &explained, to: &writer)
    }
  }

  private func write(
    _ line: RatingLine, remark: String, column: Int, explained: inout Set<Int>, to writer: inout PageWriter
  ) {
    let rating = ruleSet.ratings[line.rating]
    let tone = writer.tone(of: rating)
    writer.page.paragraph(
      writer.line(rating.label) + remark, mark: writer.padded(writer.line(rating.symbol), to: column), markTone: tone,
      indent: 2, tone: .strong)
    if let when = line.when {
      writer.page.paragraph("if \(writer.sentence(when, treatment: index))", indent: 2 + column)
    }
    if explained.insert(line.rating).inserted {
      writer.page.paragraph(writer.prose(rating.meaning), indent: 2 + column)
    }
    let because = line.because.map { ": " + writer.prose($0) } ?? "."
    let basis =
      switch line.basis {
      case .published: "A published rating\(because)"
      case .proposed: "Proposed by the authors of these rules\(because)"
      }
    writer.page.paragraph(
      writer.cited(basis, line.sources, needsConfirmation: line.needsConfirmation), indent: 2 + column)
  }

  /// The places that guidelines give it among the treatments, as sentences.
  func writeLines(to writer: inout PageWriter) {
    guard !treatment.lines.isEmpty else { return }
    writer.heading("Where do guidelines place it?")
    if treatment.lines.count > 1 { writer.paragraph("The first of these that fits counts:") }
    for line in treatment.lines {
      let words = Self.words(for: line.line) + (line.note.map { ". " + writer.prose($0) } ?? "")
      writer.item(
        writer.cited(words, line.sources, needsConfirmation: line.needsConfirmation),
        smallPrint: [line.when.map { "if \(writer.sentence($0, treatment: index))" } ?? "for everybody else"])
    }
    if !treatment.lines.contains(where: { $0.when == nil }) {
      writer.paragraph("For everybody else no place is given here.")
    }
  }

  private static func words(for line: TreatmentLine) -> String {
    switch line {
    case .first: "A first-line treatment: among the first to try"
    case .second: "A second-line treatment: usually tried after the first ones"
    case .later: "A later-line treatment: usually tried when others have not helped enough"
    }
  }
}
