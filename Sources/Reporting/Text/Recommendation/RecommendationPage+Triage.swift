import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// What comes before any suggestion, most urgent first.
  mutating func writeTriage() {
    guard !recommendation.triage.isEmpty else { return }
    heading("What comes first")
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
    var asks: [FactID] = []
    for open in recommendation.triageOpen { asks += open.asks.filter { !asks.contains($0) } }
    listedQuestions = Set(asks)
    let questions = questions(asks)
    heading("Not answered yet")
    page.paragraph(openWords(questions.count) + " When you can, please answer:", indent: 2)
    for question in questions { bullet(question, indent: nameColumn) }
  }

  /// How many questions wait that would decide a safety rule.
  mutating func writeHowManyOpenTriage() {
    guard !recommendation.triageOpen.isEmpty else { return }
    heading("Not answered yet")
    page.paragraph(openWords(questions(Set(recommendation.triageOpen.flatMap(\.asks)).sorted()).count), indent: 2)
  }

  private func openWords(_ count: Int) -> String {
    (count == 1
      ? "One question that bears on safety or urgency is not answered."
      : "\(count) questions that bear on safety or urgency are not answered.") + " That is never read as “no”."
  }

  /// That there are no suggestions now, and why.
  mutating func writeWithheld() {
    let titles = recommendation.triage.map { ruleSet.triage[$0.triage] }.filter { $0.withholds == .everything }
      .map { "“\(shown($0.title))”" }
    heading("No suggestions for now")
    page.paragraph(
      "Suggestions are held back for now, because something else comes first: \(list(titles)). "
        + "They can wait, and can be looked at together with someone afterwards.", indent: 2)
    let unanswered = questions(Set(recommendation.triageOpen.flatMap(\.asks)).sorted()).count
    if unanswered > 0 {
      page.paragraph(
        "\(count(unanswered, "question")) about your safety \(unanswered == 1 ? "is" : "are") not answered. That is never "
          + "read as “no”; it can wait until you have someone with you.", indent: 2)
    }
  }
}

extension Urgency {
  /// How soon, for the person.
  var words: String {
    switch self {
    case .emergencyNow: "Now, an emergency"
    case .sameDay: "Today"
    case .soon: "Soon"
    case .tellYourDoctor: "For your doctor"
    }
  }
}
