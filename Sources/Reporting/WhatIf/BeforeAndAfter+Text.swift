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
}
