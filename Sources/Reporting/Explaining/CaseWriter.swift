import Diagnostics
package import Inference
import Knowledge

/// A page of an explanation for a terminal while it is written: every rule with its proof down to the answers, and where
/// each part stands.
struct CaseWriter {
  private let content: TreatmentCase
  var writer: PageWriter

  init(_ content: TreatmentCase, width: Int, ink: Ink) {
    self.content = content
    writer = PageWriter(content.program.ruleSet, width: width, ink: ink)
  }

  private var ruleSet: RuleSet { content.program.ruleSet }

  var text: String { writer.text }

  /// The sources that were cited on the page, and its foot.
  mutating func writeEnd() {
    writer.writeSources("Sources")
    writer.writeFoot()
  }

  mutating func writeTitle(profile: String) {
    let assessment = content.proof.assessment
    let rating = ruleSet.ratings[assessment.rating]
    writer.writeTitle(writer.name(of: content.treatment), " · profile \(oneLine(profile))")
    let symbol = writer.page.ink.hasSymbols ? oneLine(rating.symbol) + TextPage.glue : ""
    let parts = [content.standing, symbol + oneLine(rating.label), "score \(assessment.score.shown)"] + content.flags
    writer.page.paragraph(parts.joined(separator: TextPage.separator), tone: writer.tone(of: rating))
  }

  mutating func write(_ section: TreatmentCase.Section) {
    writer.heading(section.title)
    for words in section.words { writer.paragraph(words) }
    for item in section.items { write(item) }
    guard !section.silent.isEmpty else { return }
    writer.page.gap()
    writer.paragraph("\(section.silentTitle) (\(section.silent.count)):", tone: .faint)
    for item in section.silent where item.role != .withholds { writeSilent(item) }
    let triage = section.silent.filter { $0.role == .withholds }
      .map { "\($0.silentWords)\(TextPage.separator)\($0.location)" }
    if !triage.isEmpty {
      writer.page.paragraph(
        triage.joined(separator: "; "), mark: writer.page.ink.hasSymbols ? "✗ " : "no: ", indent: 4, tone: .faint)
    }
  }

  private mutating func write(_ item: ProofItem) {
    let mark = mark(of: item)
    writer.page.gap()
    let cited = writer.cited(item.text, item.sources, needsConfirmation: item.needsConfirmation)
    writer.page.paragraph(
      (item.lead.map { "\($0): " } ?? "") + cited, mark: mark.text.padded(to: 6), markTone: mark.tone, indent: 2)
    writer.page.paragraph("\(oneLine(item.rule))\(TextPage.separator)\(item.location)", indent: 8, tone: .faint)
    for row in item.rows { write(row) }
    if !item.asks.isEmpty {
      writer.page.paragraph("closed by: \(ruleSet.questions(for: item.asks))", indent: 8, tone: .warning)
    }
  }

  private mutating func write(_ row: ProofOutline.Row) {
    let tone: Ink.Tone =
      switch row.truth {
      case .true: .good
      case .false: .danger
      case .unknown: .warning
      }
    let place = row.location.map { TextPage.separator + $0 } ?? ""
    let mark = writer.page.ink.hasSymbols ? row.truth.mark : row.truth.word
    writer.page.paragraph(
      row.words + place, mark: mark + " ", markTone: tone, indent: 8 + 2 * min(row.depth, 8))
  }

  /// A rule that does not hold, on a line or two: when it would, and where it stands.
  private mutating func writeSilent(_ item: ProofItem) {
    let mark = writer.page.ink.hasSymbols ? "✗ " : "no: "
    writer.page.paragraph(
      "\(item.silentWords)\(TextPage.separator)\(item.location)", mark: mark, indent: 4, tone: .faint)
  }

  // MARK: - Words

  private func mark(of item: ProofItem) -> (text: String, tone: Ink.Tone) {
    switch (item.state, item.role) {
    case (.open, _): return ("?", .warning)
    case (_, .contraindicates), (_, .withholds), (.silent, .applies):
      return (writer.page.ink.hasSymbols ? "×" : "no", .danger)
    case (_, .favours), (_, .disfavours), (_, .rates), (_, .line):
      return (item.signedPoints, item.points < 0 ? .warning : .good)
    case (_, .warns): return ("!", .warning)
    case (_, .applies), (_, .access): return (writer.page.ink.hasSymbols ? "✓" : "yes", .good)
    }
  }

  mutating func writeRemarks() {
    guard !content.proof.remarks.isEmpty else { return }
    writer.heading("Stated otherwise")
    for remark in content.proof.remarks {
      let label = oneLine(ruleSet[remark.fact].label)
      let stated = oneLine(ruleSet.text(of: remark.stated, for: remark.fact))
      let derived = oneLine(ruleSet.text(of: remark.derived, for: remark.fact))
      writer.item("\(label): stated as \(stated); the other answers would make it \(derived). What was stated counts.")
    }
  }
}

extension Truth {
  /// The truth in a word, where a mark can't be seen.
  package var word: String {
    switch self {
    case .true: "yes:"
    case .false: "no:"
    case .unknown: "open:"
    }
  }
}
