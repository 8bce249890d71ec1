import Diagnostics
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// A screen with one question, up to its prompt.
  mutating func writeQuestion(_ fact: FactID) -> String {
    let asked = ruleSet.asked(fact)
    var page = newPage()
    page.gap()
    writeHead(fact, on: &page)
    page.gap()
    writeInstrument(of: fact, on: &page)
    page.paragraph(oneLine(asked.question ?? asked.label), tone: .strong)
    if let help = asked.help { page.paragraph(oneLine(help), tone: .faint) }
    page.gap()
    var text = "\n" + shown(page)
    let isFolded = isLong(asked) && !shownLists.insert(asked.type).inserted
    if isFolded {
      text += writeHeadings(of: asked)
    } else {
      text += writeOptions(asked, labels: labels(of: fact))
    }
    page = newPage()
    if !text.hasSuffix("\n\n") { page.line("") }
    if let answer = questionnaire.answers[fact, asked.type] {
      page.paragraph("Your answer so far: \(words(for: answer, to: fact)).")
    }
    page.paragraph(hint(for: fact, asked, isFolded: isFolded), tone: .faint)
    return text + shown(page) + Self.prompt
  }

  /// The group's title and how far the interview has come.
  private func writeHead(_ fact: FactID, on page: inout TextPage) {
    if manner.ink.hasSymbols { page.line(page.ink(String(repeating: "─", count: page.width), .faint)) }
    let title = ruleSet.interview.first { $0.ask.contains(fact) }.map { oneLine($0.title) } ?? "And this"
    page.ends(title, .heading, progress, .faint)
  }

  /// `3 answered, about 4 to go`.
  package var progress: String {
    let waiting = questionnaire.waiting
    let answered = "\(questionnaire.answeredCount) answered"
    switch waiting.count {
    case 0: return answered
    case 1 where waiting.first == questionnaire.current: return "\(answered), perhaps the last one"
    case let left: return "\(answered), about \(left) to go"
    }
  }

  // MARK: - Instruments

  /// What a published questionnaire is, where its first question is asked; of the others the stem alone.
  private mutating func writeInstrument(of fact: FactID, on page: inout TextPage) {
    guard let index = ruleSet.instrument(of: fact) else { return }
    let instrument = ruleSet.instruments[index]
    let position = (instrument.items.firstIndex(of: fact) ?? 0) + 1
    let title = oneLine(instrument.title)
    if introduced != index {
      introduced = index
      page.paragraph(
        "\(title) is a published questionnaire of \(counted(instrument.items.count, "question")), asked here in its own "
          + "words. You can pass over any of them."
          + (ruleSet.total(of: index) == nil ? "" : " If you have filled it in before and know your total, type t."))
      if let credit = instrument.credit { page.paragraph(oneLine(credit), tone: .faint) }
      page.gap()
    }
    if let total = ruleSet.total(of: index), questionnaire.answers.isStated(total) {
      page.paragraph("You gave the total; this one also counts by itself.")
    }
    page.paragraph("\(title), question \(position) of \(instrument.items.count)", tone: .faint)
    if let stem = instrument.stem { page.paragraph(oneLine(stem)) }
  }

  /// What each number of a question's scale means, where it is one of an instrument.
  func labels(of fact: FactID) -> [(value: Int64, text: String)] {
    guard let index = ruleSet.instrument(of: fact) else { return [] }
    return ruleSet.instruments[index].labels.sorted { $0.value < $1.value }
  }

  // MARK: - How to answer

  private func hint(for fact: FactID, _ asked: Fact, isFolded: Bool) -> String {
    let isAnswered = questionnaire.answers.isStated(fact)
    let enter = isAnswered ? "Enter keeps your answer, s leaves it open." : "Enter: not answered."
    return "\(how(asked, labels(of: fact).map(\.value))) \(isFolded ? "l shows the whole list. " : "")\(enter)"
  }

  private func how(_ asked: Fact, _ labels: [Int64]) -> String {
    switch asked.type {
    case .yesNo: return "1 or 2, yes or no."
    case .choice(let options, _): return "A number from 1 to \(options.count), or the first words."
    case .choices where isLong(asked):
      return "The numbers of all that fit, such as 1 3-5, or the beginning of a word to find one; 0 for none of these."
    case .choices: return "The numbers of all that fit, such as 1 3; 0 for none of these."
    case .number(let type):
      if let first = labels.first, let last = labels.last { return "A number from \(first) to \(last)." }
      return type.request
    }
  }
}

extension NumberType {
  /// `A whole number of years from 5 to 110.`
  var request: String {
    let kind =
      places == 0 ? "A whole number" : "A number with at most \(counted(places, "place")) after the decimal point"
    let unit = unit.map { places == 0 ? " of \(oneLine($0))" : ", in \(oneLine($0))," } ?? ""
    return "\(kind)\(unit) from \(text(of: range.lowerBound)) to \(text(of: range.upperBound))."
  }
}
