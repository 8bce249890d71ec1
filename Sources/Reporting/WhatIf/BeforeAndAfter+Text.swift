package import Diagnostics
import Inference
import Knowledge

extension BeforeAndAfter {
  /// The report for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    writer.writeTitle("What if an answer were another?", " · profile \(oneLine(profile))")
    writeChanges(to: &writer)
    writer.writeUrgent(program, after)
    writeLists(to: &writer)
    writeDifference(to: &writer)
    writeReasons(to: &writer)
    writer.writeSources("Sources")
    writer.writeFoot(contacts: after.contacts)
    return writer.text
  }

  private func writeChanges(to writer: inout PageWriter) {
    writer.heading(changes.count == 1 ? "The change" : "The changes, together")
    for change in changes {
      let from = change.from.map { ChangeWords.text(of: $0, for: change.fact, ruleSet) } ?? "not answered"
      let to = change.to.map { ChangeWords.text(of: $0, for: change.fact, ruleSet) } ?? "not answered"
      let words = writer.page.ink.hasSymbols ? "\(from) → \(to)" : "\(to), not \(from)"
      let isSame = change.from == change.to
      writer.paragraph(
        "\(writer.capitalised(writer.line(ruleSet[change.fact].label))): "
          + (isSame ? "\(to), as it is already" : words))
    }
  }

  /// The first suggestions before and after, beside each other where there is room.
  private func writeLists(to writer: inout PageWriter) {
    writer.page.gap()
    writer.page.columns([list("Before", before, writer), list("After", after, writer)], least: 34)
  }

  private func list(
    _ title: String, _ recommendation: Recommendation, _ writer: PageWriter
  ) -> [TextPage.Paragraph] {
    var cell = [TextPage.Paragraph(title, tone: .heading)]
    if recommendation.isWithheld {
      return cell + [.init("All suggestions are held back, because something else comes first.", tone: .warning)]
    }
    if recommendation.suggestions.isEmpty { return cell + [.init("Nothing is suggested.")] }
    for (index, suggestion) in recommendation.suggestions.prefix(count).enumerated() {
      let mark = writer.padded(String(index + 1), to: String(count).count + 2)
      cell.append(.init(ruleSet.shownName(of: suggestion.treatment), mark: mark, tone: .strong))
      cell.append(
        .init(
          suggestion.scoreWords + (suggestion.isCheckFirst ? ", check first" : ""),
          mark: writer.padded("", to: mark.displayWidth)))
    }
    return cell
  }

  private func writeDifference(to writer: inout PageWriter) {
    let consequences = Consequence.all(ruleSet, of: difference, from: before.first(count), before.isWithheld)
    writer.heading("What differs")
    if consequences.isEmpty {
      let what = count == 1 ? "The first suggestion stays" : "The first \(count) suggestions stay the same and in order"
      writer.paragraph("\(what), and nothing else becomes urgent.")
    }
    for consequence in consequences { writer.write(consequence, indent: 2) }
  }

  /// For each treatment the rules that make the difference, with where they stand.
  private func writeReasons(to writer: inout PageWriter) {
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
      ? ": \(after.scoreWords) as before" : ": score \(before.score.signed), then \(after.score.signed)"
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
    if points != 0 { mark += points > 0 ? " +\(points)" : " \(points.signed)" }
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
  func words(for rule: RuleEntry, _ assessment: Assessment?) -> String {
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

extension Assessment {
  /// `score 83 (79 to 91)`.
  var scoreWords: String {
    "score \(score.signed)"
      + (bounds.count > 1 ? " (\(bounds.lowerBound.signed) to \(bounds.upperBound.signed))" : "")
  }
}

extension Int {
  /// The number with a real minus where it is below 0.
  var signed: String { self < 0 ? "−\(magnitude)" : "\(self)" }
}
