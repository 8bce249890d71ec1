import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// The suggestions on the answers so far, and the prompt again.
  func writeSoFar() -> String {
    guard let recommendation = questionnaire.recommendation() else { return Self.prompt }
    return "\n" + recommendationText.brief(recommendation) + Self.prompt
  }

  /// How to go on after something urgent.
  func writeUrgentChoice() -> String {
    var page = newPage()
    let first = questionnaire.standpoint.triage.filter { ruleSet.triage[$0].urgency == .emergencyNow }
    page.line("")
    for index in first { page.paragraph(oneLine(ruleSet.triage[index].title) + ".", tone: .danger) }
    page.paragraph("The other questions can wait. Would you like to go on with them?")
    page.paragraph("stop here", mark: "1  ", markTone: .strong, indent: 2)
    page.paragraph("go on with the questions", mark: "2  ", markTone: .strong, indent: 2)
    return shown(page) + Self.prompt
  }

  /// What will stand in the result, and is said in a line for now.
  func writeNoted(_ triage: [Int]) -> String {
    var page = newPage()
    page.line("")
    for index in triage {
      page.paragraph("To talk about soon: \(oneLine(ruleSet.triage[index].title)). More at the end.", tone: .warning)
    }
    return shown(page)
  }

  /// The answers, the result, and what can be done with it.
  mutating func writeEnd() -> String {
    let influences = Array(questionnaire.influences(onFirst: watched).prefix(3))
    let telling = Set(influences.map(\.fact))
    listed = ruleSet.interviewOrder.filter {
      questionnaire.answers.isStated($0) || questionnaire.asked.contains($0) || telling.contains($0)
    }
    var page = newPage()
    page.gap()
    if manner.ink.hasSymbols { page.line(page.ink(String(repeating: "─", count: page.width), .faint)) }
    page.paragraph(ending, tone: .heading)
    writeAnswers(on: &page)
    var text = "\n" + shown(page)
    if let recommendation = questionnaire.recommendation() {
      text += "\n" + recommendationText.brief(recommendation, isLast: true)
    }
    page = newPage()
    write(influences, on: &page)
    return text + shown(page) + "\n" + writeWishes() + Self.prompt
  }

  private var ending: String {
    guard case .done(let ending) = questionnaire.step else { return "" }
    switch ending {
    case .nothingOpen: return "That was the last question. Nothing more would change this result."
    case .settled(let count):
      let which = count == 1 ? "first suggestion" : "first \(count) suggestions"
      return "No further answer can change the \(which), so the questions end here."
    case .leftOpen: return "That was the last question. What you left open stays open, and is never taken as a no."
    case .stopped: return "The questions end here for now. What is not answered stays open."
    }
  }

  // MARK: - Answers

  private func writeAnswers(on page: inout TextPage) {
    guard !listed.isEmpty else { return }
    page.gap()
    page.paragraph("Your answers", tone: .heading)
    let width = String(listed.count).count
    for (index, fact) in listed.enumerated() {
      let number = String(index + 1)
      let mark = String(repeating: " ", count: width - number.count) + number + "  "
      let answer = questionnaire.answers[fact, ruleSet[fact].type].map { words(for: $0, to: fact) }
      page.paragraph(
        "\(oneLine(ruleSet[fact].label)): \(answer ?? "not answered")", mark: mark, markTone: .strong, indent: 2,
        tone: answer == nil ? .faint : nil)
    }
  }

  // MARK: - What would change the result

  /// How many of the first suggestions are watched for changes.
  private var watched: Int {
    if case .quick(let count) = questionnaire.pace { return count }
    return 3
  }

  private func write(_ influences: [Influence], on page: inout TextPage) {
    guard !influences.isEmpty else { return }
    page.line("")
    page.paragraph("Answers that could change the top of the list most", tone: .heading)
    for influence in influences {
      let number = listed.firstIndex(of: influence.fact).map { "\($0 + 1)  " } ?? ""
      page.paragraph(oneLine(ruleSet[influence.fact].label), mark: number, markTone: .strong, indent: 2)
    }
  }

  // MARK: - Wishes

  /// What can be typed at the end.
  func writeWishes() -> String {
    let more =
      !questionnaire.waiting.isEmpty
      ? [("g", "go on with the questions")]
      : questionnaire.hasPassedOver ? [("g", "ask again what was left open")] : []
    let commands =
      [
        ("?3", "suggestion 3 in full, with its reasons"), ("7", "change answer 7"), ("a", "all of the result"),
        ("r", "the suggestions in short"),
      ] + more + [
        ("w FILE", "save your answers in FILE"), ("q", "done"),
      ]
    return write(commands.map { (manner.ink.hasSymbols ? $0.0 : $0.0 + ":", $0.1) }, indent: 2)
  }
}
