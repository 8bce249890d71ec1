package import Diagnostics
import Inference
import Knowledge

extension WhatIfReport {
  /// The report for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    writer.writeTitle("What if an answer were another?", " · profile \(oneLine(profile))")
    writer.writeUrgent(program, recommendation)
    writeFirst(to: &writer)
    writeSummary(to: &writer)
    for section in sections { write(section, to: &writer) }
    writer.writeFoot(contacts: recommendation.contacts)
    return writer.text
  }

  /// The suggestions as they are.
  private func writeFirst(to writer: inout PageWriter) {
    writer.heading("As it is")
    if whatIf.isWithheld {
      return writer.paragraph("All suggestions are held back for now, because something else comes first.")
    }
    if whatIf.first.isEmpty { return writer.paragraph("On these answers nothing is suggested.") }
    let column = String(whatIf.first.count).count + 2
    for (index, treatment) in whatIf.first.enumerated() {
      writer.page.paragraph(
        ruleSet.shownName(of: treatment), mark: writer.padded(String(index + 1), to: column), markTone: .strong,
        indent: 2, tone: .strong)
    }
  }

  /// How many changes were tried and what came of them.
  private func writeSummary(to writer: inout PageWriter) {
    writer.page.gap()
    let tried = whatIf.tried
    if tried == 0 {
      return writer.paragraph("Nothing is answered here, and no question is open: there is no answer to change.")
    }
    let counted = tried == 1 ? "1 change of an answer was tried" : "\(grouped(tried)) changes of one answer were tried"
    guard !sections.isEmpty else {
      let what = whatIf.first.isEmpty ? "that nothing is suggested" : "the \(firstWords), their order"
      return writer.paragraph(
        "\(counted). None of them changes \(what), or what is urgent: they rest on more than one answer.")
    }
    let lines = sections.flatMap(\.topics).flatMap(\.lines).count
    writer.paragraph(
      "\(counted), each on its own. Those that change the \(firstWords), or what is urgent, are below"
        + (lines == 1 ? "." : "; what comes to the same stands together.")
        + (hasNumbers ? " Of numbers that come to the same, the nearest is shown." : ""))
    writer.paragraph(
      "This shows what each answer counts for. It is no advice to change anything: talk that over first.", tone: .faint)
  }

  private var firstWords: String { count == 1 ? "first suggestion" : "first \(count) suggestions" }

  private var hasNumbers: Bool {
    whatIf.effects.contains { effect in
      if case .number = effect.change.to { return true }
      return false
    }
  }

  private func write(_ section: Section, to writer: inout PageWriter) {
    writer.heading(section.kind.title)
    for topic in section.topics {
      writer.subheading(writer.capitalised(topic.label))
      for line in topic.lines {
        let change = line.change.text(hasSymbols: writer.page.ink.hasSymbols)
        writer.item(section.kind == .unanswered ? "if \(change)" : change)
        for consequence in line.consequences { writer.write(consequence, indent: 6) }
      }
    }
  }
}

extension WhatIfReport.Kind {
  /// The heading of a section.
  package var title: String {
    switch self {
    case .changeable: "What you could change"
    case .unanswered: "What is not answered yet"
    case .unchangeable: "What is no matter of choice, and what it counts for"
    }
  }
}

extension PageWriter {
  /// A consequence with its word before it, each thing that it concerns on a line of its own.
  mutating func write(_ consequence: Consequence, indent: Int) {
    let tone: Ink.Tone? =
      switch consequence.kind {
      case .urgent: .danger
      case .withheld: .warning
      case .enters: .good
      case .ended, .released, .leaves, .moves: .faint
      }
    let word = consequence.kind.word
    let mark = page.ink.hasSymbols ? padded(word, to: 8) : "\(word): "
    for (index, item) in consequence.items.enumerated() {
      page.paragraph(
        item, mark: index == 0 || !page.ink.hasSymbols ? mark : padded("", to: mark.displayWidth), markTone: tone,
        indent: indent, tone: consequence.kind == .urgent ? .danger : nil)
    }
  }

  /// What comes first for a person, with whom to turn to.
  mutating func writeUrgent(_ program: Program, _ recommendation: Recommendation) {
    guard !recommendation.triage.isEmpty else { return }
    let text = RecommendationText(program, width: page.width, ink: page.ink)
      .urgent(recommendation.triage.map(\.triage), of: recommendation)
    page.gap()
    page.append(text)
  }
}
