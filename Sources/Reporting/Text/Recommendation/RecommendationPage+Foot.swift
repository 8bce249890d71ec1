import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The derived facts of which something is known.
  mutating func writeDerived() {
    let known = derivedWords
    guard !known.isEmpty else { return }
    heading(.derived)
    page.paragraph(known.joined(separator: Self.separator), indent: 2)
  }

  /// Both sides of what was stated otherwise than it follows from other answers.
  mutating func writeRemarks() {
    guard !recommendation.remarks.isEmpty else { return }
    heading(.remarks)
    for remark in recommendation.remarks { bullet(words(for: remark)) }
  }

  /// How many of the first suggestions are settled.
  mutating func writeSettled() {
    guard let words = settledWords else { return }
    heading(.settled)
    page.paragraph(words, indent: 2)
  }

  /// The questions that could still change something, those above left out.
  mutating func writeQuestions() {
    let rest = recommendation.asks.filter { !listedQuestions.contains($0) }
    guard !rest.isEmpty else { return }
    if recommendation.isWithheld { return }
    heading(.questions)
    if !listedQuestions.isEmpty { page.paragraph(besidesUnanswered, indent: 2) }
    for question in questions(rest) { bullet(question) }
  }

  /// The sources in the order of their numbers.
  mutating func writeSources() {
    guard !sources.order.isEmpty else { return }
    heading(.sources)
    let width = String(sources.order.count).count + 3
    for (index, source) in sources.order.enumerated() {
      let mark = "[\(index + 1)]"
      let source = (index: source, entry: ruleSet.sources[source])
      var words = shown(source.entry.citation)
      let locators = sources.locators(of: source.index).map(shown)
      if !locators.isEmpty { words += " At " + locators.joined(separator: "; ") + "." }
      if let doi = source.entry.doi {
        words += " doi:" + shown(doi)
      } else if let url = source.entry.url {
        words += " " + shown(url)
      }
      page.paragraph(
        words, mark: mark.padded(to: width - 1, atEnd: false) + " ", indent: 2,
        tone: .faint)
    }
  }

  /// What this is and is not, and where to turn at any time.
  mutating func writeFoot() {
    let header = ruleSet.header
    if let notice = header.notice {
      page.gap()
      page.paragraph(shown(notice), tone: .faint)
    }
    guard header.help != nil || !recommendation.contacts.isEmpty else { return }
    heading(.help)
    if let help = header.help { page.paragraph(shown(help), indent: 2) }
    ContactList(ruleSet, recommendation.contacts).writeCompactly(on: &page, indent: 2)
  }
}
