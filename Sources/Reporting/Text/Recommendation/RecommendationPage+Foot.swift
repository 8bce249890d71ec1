import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The derived facts of which something is known.
  mutating func writeDerived() {
    let unanswered = valuesWithoutAnswers()
    let known = recommendation.derived.filter { entry in
      if case .choices(let yes, let no) = entry.value {
        return !yes.isEmpty || no.count == ruleSet[entry.fact].type.options.count
      }
      return entry.value != unanswered[entry.fact]
    }
    guard !known.isEmpty else { return }
    heading("From your answers")
    page.paragraph(known.map { sentence(for: $0) }.joined(separator: Self.separator), indent: 2)
  }

  /// What derived facts can be where nothing is answered.
  private func valuesWithoutAnswers() -> [FactID: Possible] {
    guard case .recommendation(let blank) = program.recommend(AnswerRow(program.layout)) else { return [:] }
    return Dictionary(blank.derived.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Both sides of what was stated otherwise than it follows from other answers.
  mutating func writeRemarks() {
    guard !recommendation.remarks.isEmpty else { return }
    heading("Stated otherwise")
    for remark in recommendation.remarks {
      let fact = ruleSet[remark.fact]
      let stated = shown(ruleSet.text(of: remark.stated, for: remark.fact))
      let derived = shown(ruleSet.text(of: remark.derived, for: remark.fact))
      bullet(
        "\(shown(fact.label)): stated as \(stated); the other answers would make it \(derived). What was stated counts."
      )
    }
  }

  /// How many of the first suggestions are settled.
  mutating func writeSettled() {
    guard !recommendation.isWithheld, !recommendation.suggestions.isEmpty else { return }
    let settled = recommendation.settled
    heading("How settled this is")
    let words =
      switch settled {
      case _ where recommendation.asks.isEmpty:
        "Every question that matters here is answered: no further answer can change these suggestions."
      case 0: "Further answers can still change which suggestion comes first."
      case 1: "No further answer can change the first suggestion; those after it can still move."
      case recommendation.suggestions.count: "No further answer can change the first \(settled) suggestions."
      default: "No further answer can change the first \(settled) suggestions; those after them can still move."
      }
    page.paragraph(words, indent: 2)
  }

  /// The questions that could still change something, those above left out.
  mutating func writeQuestions() {
    let rest = recommendation.asks.filter { !listedQuestions.contains($0) }
    guard !rest.isEmpty else { return }
    if recommendation.isWithheld { return }
    heading("Questions that could still change something")
    if !listedQuestions.isEmpty { page.paragraph("Besides those not answered yet, above:", indent: 2) }
    for question in questions(rest) { bullet(question) }
  }

  /// The sources in the order of their numbers.
  mutating func writeSources() {
    guard !sources.order.isEmpty else { return }
    heading("Sources")
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
    heading("Where to turn at any time")
    if let help = header.help { page.paragraph(shown(help), indent: 2) }
    ContactList(ruleSet, recommendation.contacts).writeCompactly(on: &page, indent: 2)
  }
}
