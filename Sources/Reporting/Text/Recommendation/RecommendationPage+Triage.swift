import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// What comes before any suggestion, most urgent first.
  mutating func writeTriage() {
    guard !recommendation.triage.isEmpty else { return }
    heading(.triage)
    for finding in recommendation.triage { write(finding) }
  }

  private mutating func write(_ finding: TriageFinding) {
    let triage = ruleSet.triage[finding.triage]
    let rule = rule(finding.rule)
    page.gap()
    page.paragraph(
      "\(triage.urgency.words): \(shown(triage.title))", indent: 2,
      tone: triage.urgency <= .sameDay ? .danger : .warning)
    page.paragraph(cited(rule), indent: nameColumn)
    let above = finding.contacts.filter { shownContacts.contains($0) }
    ContactList(ruleSet, finding.contacts.filter { !shownContacts.contains($0) }).write(on: &page, indent: nameColumn)
    if !above.isEmpty {
      let also = above.count < finding.contacts.count ? "and, as above" : "as above"
      page.paragraph("\(also): " + list(names(of: above)), indent: nameColumn)
    }
    shownContacts.formUnion(finding.contacts)
    if isProved { page.paragraph(because(finding.answers, rule), indent: nameColumn, tone: .faint) }
  }

  /// The names of contacts, each once.
  private func names(of contacts: [Int]) -> [String] {
    var seen: Set<String> = []
    return contacts.map { shown(ruleSet.contacts[$0].name) }.filter { seen.insert($0).inserted }
  }

  /// The safety rules that can't be decided, as the questions that would decide them.
  mutating func writeOpenTriage() {
    guard !recommendation.triageOpen.isEmpty else { return }
    let asks = openTriageAsks
    listedQuestions = Set(asks)
    let questions = questions(asks)
    heading(.unanswered)
    page.paragraph(unansweredWords(questions.count) + " When you can, please answer:", indent: 2)
    for question in questions { bullet(question, indent: nameColumn) }
  }

  /// How many questions wait that would decide a safety rule.
  mutating func writeHowManyOpenTriage() {
    guard !recommendation.triageOpen.isEmpty else { return }
    heading(.unanswered)
    page.paragraph(unansweredWords(questions(Set(recommendation.triageOpen.flatMap(\.asks)).sorted()).count), indent: 2)
  }

  /// That there are no suggestions now, and why.
  mutating func writeWithheld() {
    heading(.withheld)
    for words in withheldWords { page.paragraph(words, indent: 2) }
  }
}
