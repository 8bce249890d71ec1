import Diagnostics
import Inference
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
    var parts = [content.standing, symbol + oneLine(rating.label), "score \(assessment.score)"]
    if assessment.isCheckFirst { parts.append("check first") }
    if assessment.isWithCare { parts.append("with care") }
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
      .map { "\($0.text)\(TextPage.separator)\(location($0.place))" }
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
      lead(of: item) + cited, mark: mark.text.padded(to: 6), markTone: mark.tone, indent: 2)
    writer.page.paragraph("\(oneLine(item.rule))\(TextPage.separator)\(location(item.place))", indent: 8, tone: .faint)
    for row in item.rows { write(row) }
    if !item.asks.isEmpty {
      writer.page.paragraph("closed by: \(questions(item.asks))", indent: 8, tone: .warning)
    }
  }

  private mutating func write(_ row: ProofOutline.Row) {
    let tone: Ink.Tone =
      switch row.truth {
      case .true: .good
      case .false: .danger
      case .unknown: .warning
      }
    let place = row.place.map { TextPage.separator + location($0) } ?? ""
    let mark = writer.page.ink.hasSymbols ? row.truth.mark : row.truth.word
    writer.page.paragraph(
      oneLine(row.text) + place, mark: mark + " ", markTone: tone, indent: 8 + 2 * min(row.depth, 8))
  }

  /// A rule that does not hold, on a line or two: when it would, and where it stands.
  private mutating func writeSilent(_ item: ProofItem) {
    let mark = writer.page.ink.hasSymbols ? "✗ " : "no: "
    let points = item.points == 0 ? "" : "\(signed(item.points)) "
    let words = item.when.map { "where \($0)" } ?? item.text
    writer.page.paragraph(
      "\(points)\(words)\(TextPage.separator)\(location(item.place))", mark: mark, indent: 4, tone: .faint)
  }

  // MARK: - Words

  private func mark(of item: ProofItem) -> (text: String, tone: Ink.Tone) {
    switch (item.state, item.role) {
    case (.open, _): return ("?", .warning)
    case (_, .contraindicates), (_, .withholds): return (writer.page.ink.hasSymbols ? "×" : "no", .danger)
    case (_, .favours), (_, .disfavours), (_, .rates), (_, .line):
      return (signed(item.points), item.points < 0 ? .warning : .good)
    case (_, .warns): return ("!", .warning)
    case (_, .applies), (_, .access): return (writer.page.ink.hasSymbols ? "✓" : "yes", .good)
    }
  }

  /// What an open rule could do.
  private func lead(of item: ProofItem) -> String {
    guard item.state == .open else { return "" }
    switch item.role {
    case .contraindicates: return "could rule it out: "
    case .withholds: return "could hold it back: "
    case .favours, .disfavours, .rates, .line: return "could count \(signed(item.points)): "
    case .warns: return "could call for care: "
    case .applies: return "not decided: "
    case .access: return "could help to get it: "
    }
  }

  private func signed(_ points: Int) -> String { points < 0 ? "−\(points.magnitude)" : "+\(points)" }

  private func location(_ place: Place) -> String { "\(place.source):\(place.start.line)".visible() }

  /// The questions for facts, those after the first few by number.
  private func questions(_ facts: [FactID]) -> String {
    let limit = 3
    let shown = facts.prefix(facts.count == limit + 1 ? limit + 1 : limit)
      .map { oneLine(ruleSet[$0].question ?? ruleSet[$0].label) }
    let more = facts.count - shown.count
    return shown.joined(separator: " · ") + (more > 0 ? " · and \(more) more" : "")
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
  var word: String {
    switch self {
    case .true: "yes:"
    case .false: "no:"
    case .unknown: "open:"
    }
  }
}
