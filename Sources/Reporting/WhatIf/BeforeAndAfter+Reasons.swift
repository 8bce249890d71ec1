import Diagnostics
import Inference
import Knowledge

extension BeforeAndAfter {
  /// For each treatment the rules that make the difference, with where they stand.
  func writeReasons(to writer: inout PageWriter) {
    let rows = rows.filter(\.isExplained)
    guard !rows.isEmpty, !after.isWithheld else { return }
    writer.heading("Why")
    for row in rows {
      writer.subheading("\(ruleSet.shownName(of: row.treatment))\(position(row))")
      for rule in row.began { write(rule, isNew: true, row.after.assessment, to: &writer) }
      writeOpen(row.after, besides: row.before, isNew: true, to: &writer)
      for rule in row.ended { write(rule, isNew: false, row.before.assessment, to: &writer) }
      writeOpen(row.before, besides: row.after, isNew: false, to: &writer)
    }
  }

  /// `: score 75, then 91`.
  private func position(_ row: Row) -> String {
    guard row.after.standing == .suggested, let after = row.after.assessment else {
      return ": \(row.after.standing.departureWords)"
    }
    guard row.before.standing == .suggested, let before = row.before.assessment else {
      return ": \(after.scoreWords)"
    }
    return before.score == after.score
      ? ": \(after.scoreWords) as before" : ": score \(before.score.shown), then \(after.score.shown)"
  }

  private func write(_ id: RuleID, isNew: Bool, _ assessment: Assessment?, to writer: inout PageWriter) {
    let rule = program.rules[id.index]
    writePart(
      rule.points,
      writer.cited(words(for: rule, assessment), rule.sources, needsConfirmation: rule.needsConfirmation),
      isNew: isNew, to: &writer)
    writer.page.paragraph(
      "\(rule.place.source):\(rule.place.start.line)".visible(), indent: writer.page.ink.hasSymbols ? 19 : 6,
      tone: .faint)
  }

  private func writePart(_ points: Int, _ words: String, isNew: Bool, to writer: inout PageWriter) {
    var mark = isNew ? "now" : "no longer"
    if points != 0 { mark += " \(points.signed)" }
    writer.page.paragraph(
      words, mark: writer.page.ink.hasSymbols ? writer.padded(mark, to: 15) : "\(mark): ",
      markTone: isNew ? .good : .faint, indent: 4)
  }

  /// The rating and the line of treatment that count on one side alone and are open there: the least they can be.
  private func writeOpen(_ side: Position, besides other: Position, isNew: Bool, to writer: inout PageWriter) {
    guard let assessment = side.assessment, assessment.standing == .suggested else { return }
    let open = Set(assessment.open.map { program.rules[$0.rule.index].role })
    let fired = Set(assessment.reasons.map { program.rules[$0.rule.index].role })
    if !fired.contains(.rates), assessment.rating != other.assessment?.rating {
      let rating = ruleSet.ratings[assessment.rating]
      writePart(
        rating.points, "counted as “\(oneLine(rating.label))”, the least it can be while that is open", isNew: isNew,
        to: &writer)
    }
    if open.contains(.line), let line = assessment.line, line != other.assessment?.line {
      writePart(
        ruleSet.ranking.points(of: line),
        "counted as \(line.rawValue) line of treatment, the least it can be while that is open",
        isNew: isNew, to: &writer)
    }
  }

  /// A rule's note; where it has none, what it does.
  private func words(for rule: RuleEntry, _ assessment: Assessment?) -> String {
    let note = oneLine(rule.note)
    switch rule.role {
    case .rates:
      let rating = assessment.map { oneLine(ruleSet.ratings[$0.rating].label) } ?? ""
      return "rated “\(rating)”" + (note.isEmpty ? "" : ": \(note)")
    case .line where note.isEmpty:
      return assessment?.line.map { "\($0.rawValue) line of treatment" } ?? "line of treatment"
    case .contraindicates: return "ruled out: \(note)"
    case .withholds: return "held back: \(note)"
    case .warns:
      let level = rule.level == .check ? "check first: " : rule.level == .caution ? "with care: " : ""
      return level + note
    case .applies where note.isEmpty:
      return "only if " + (rule.when.map { oneLine(ruleSet.sentence(for: $0)) } ?? "")
    case .favours, .disfavours, .line, .applies, .access: return note
    }
  }
}
