package import Diagnostics
import Knowledge

extension DataDictionary {
  /// The dictionary for a terminal. Its last line is ``csvHeader``, unbroken whatever the width.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    let count = ruleSet.facts.count
    writer.writeTitle(writer.line(ruleSet.header.title), " · \(count) fact\(count == 1 ? "" : "s")")
    for group in groups {
      writer.heading(group.title.map { writer.line($0) } ?? (groups.count == 1 ? "Facts" : "Not in the questionnaire"))
      for fact in group.facts {
        if !writer.page.text.hasSuffix("\n\n"), fact != group.facts.first { writer.page.gap() }
        write(ruleSet[fact], to: &writer)
      }
    }
    writer.heading("To start a CSV file of profiles")
    writer.paragraph(Self.cells)
    writer.page.gap()
    writer.page.line(csvHeader.visible())
    return writer.text
  }

  private func write(_ fact: Fact, to writer: inout PageWriter) {
    let type = [Self.words(for: fact.type, writer), fact.isChangeable ? "changeable" : "not changeable"]
    let id = "  " + writer.line(fact.id)
    let remark = type.joined(separator: " · ")
    if writer.page.width - id.displayWidth - remark.displayWidth >= 2 {
      writer.page.ends(id, .strong, remark, .faint)
    } else {
      writer.page.paragraph(writer.line(fact.id), indent: 2, tone: .strong)
      writer.page.paragraph(remark, indent: 4, tone: .faint)
    }
    writer.page.paragraph(writer.line(fact.label), mark: "Label      ", indent: 4)
    if let question = fact.question { writer.page.paragraph(writer.line(question), mark: "Question   ", indent: 4) }
    writeScale(of: fact, to: &writer)
    writeOptions(of: fact, to: &writer)
    writeDerivation(of: fact, to: &writer)
  }

  /// `integer, 5 to 110 years`; `choice, ordered from low to high`.
  private static func words(for type: FactType, _ writer: PageWriter) -> String {
    switch type {
    case .yesNo, .choices: return type.name
    case .choice(_, let isOrdered): return type.name + (isOrdered ? ", from low to high" : "")
    case .number(let number):
      let places = number.places == 0 ? "" : " with \(number.places) place\(number.places == 1 ? "" : "s")"
      let (low, high) = (number.text(of: number.range.lowerBound), number.text(of: number.range.upperBound))
      return "\(type.name)\(places), \(low) to \(high)" + (number.unit.map { " \(writer.line($0))" } ?? "")
    }
  }

  /// What the numbers of an item of a questionnaire mean, told in full at the first of its items.
  private func writeScale(of fact: Fact, to writer: inout PageWriter) {
    guard let instrument = instrument(of: fact) else { return }
    let first = ruleSet.interviewOrder.first { instrument.items.contains($0) }
    guard first.map({ ruleSet[$0].id }) == fact.id else {
      return writer.page.paragraph("\(writer.line(instrument.title)), as above", mark: "Item of    ", indent: 4)
    }
    let scale = instrument.labels.map { "\($0.value) \(writer.line($0.text))" }.joined(separator: " · ")
    let words = [instrument.title, instrument.stem].compactMap(\.self).map { writer.line($0) }.joined(separator: ": ")
    writer.page.paragraph(words, mark: "Item of    ", indent: 4)
    if !scale.isEmpty { writer.page.paragraph(scale, mark: "Scale      ", indent: 4) }
  }

  // MARK: - Options

  /// A line an option, under the headings of their groups; treatments only by their ids, which have a table of
  /// their own.
  private func writeOptions(of fact: Fact, to writer: inout PageWriter) {
    let options = fact.type.options
    guard !options.isEmpty else { return }
    if case .choices(_, areTreatments: true) = fact.type {
      let ids = options.map { writer.line($0.id) }.joined(separator: ", ")
      return writer.page.paragraph("every treatment: \(ids)", mark: "Options    ", indent: 4)
    }
    writer.page.line("    Options")
    let longest = options.map { writer.line($0.id).displayWidth }.max() ?? 0
    let column = longest + 2 <= writer.page.width / 2 - 6 ? longest + 2 : nil
    var group: String?
    for option in options {
      if option.group != group, let title = option.group {
        writer.page.paragraph(writer.line(title), indent: 6, tone: .faint)
      }
      group = option.group
      let indent = group == nil ? 6 : 8
      let score = option.score.map { " (score \($0.text))" } ?? ""
      let id = writer.line(option.id)
      if let column {
        writer.page.paragraph(
          writer.line(option.label) + score, mark: writer.padded(id, to: column), indent: indent)
      } else {
        writer.page.paragraph("\(id): \(writer.line(option.label))\(score)", indent: indent)
      }
    }
  }

  // MARK: - Derivations

  private func writeDerivation(of fact: Fact, to writer: inout PageWriter) {
    guard let words = DerivationWords(ruleSet, of: fact) else { return }
    writer.page.paragraph(writer.line(words.summary), mark: "Derived    ", indent: 4)
    for line in words.lines { writer.page.paragraph(writer.line(line), mark: "· ", indent: 6) }
    writer.page.paragraph(
      fact.whenStated == .wins
        ? "what is stated counts; a remark shows both sides"
        : "must agree with what is derived, else it is an error",
      mark: "If stated  ", indent: 4)
  }
}
