import Diagnostics
import Inference
package import Interview
import Knowledge
import Reporting

/// An interview as a conversation in lines of text: what is typed goes in, what is shown comes out, each time up to the
/// next prompt. It knows no terminal and no files.
///
/// ```swift
/// var conversation = Conversation(questionnaire, Manner(width: 80, ink: .plain))
/// show(conversation.begin())
/// while conversation.outcome == nil { show(conversation.take(.text(nextLine()))) }
/// ```
package struct Conversation {
  /// What was typed up to the Enter key.
  package enum Line: Hashable, Sendable {
    case text(String)
    /// A line of more bytes than anybody types.
    case tooLong(bytes: Int)
    /// Bytes that are no UTF-8 text.
    case unreadable
  }

  /// How a conversation ends.
  package enum Outcome: Hashable, Sendable {
    /// With all that was to be asked.
    case finished
    /// Before that, by the person's wish.
    case left
  }

  /// What is being asked for.
  enum Phase {
    /// An answer; the options of a list that have been chosen so far.
    case question(chosen: [Int])
    /// Which of two answers counts that don't fit each other.
    case disagreement(Answer, with: [FactID])
    /// Whether to go on after something urgent.
    case urgent
    /// What to do with the result.
    case end
  }

  package internal(set) var questionnaire: Questionnaire
  /// How it ended; nothing while it goes on.
  package internal(set) var outcome: Outcome?
  /// A file that the person asks to save the answers in; to be answered with ``saved(_:)``.
  package internal(set) var fileWished: String?
  package var manner: Manner
  /// What was urgent where somebody went back: it is shown again if it still is.
  var recalled: [Int] = []
  /// Whether leaving was asked for once, although answers would be lost.
  var isLeaving = false

  var phase = Phase.question(chosen: [])
  /// The lists that have been shown whole; shown again on demand only.
  var shownLists: Set<FactType> = []
  /// The facts of the last summary, whose numbers change them.
  var listed: [FactID] = []
  /// The instrument whose introduction was shown last.
  var introduced: Int?

  package init(_ questionnaire: Questionnaire, _ manner: Manner) {
    self.questionnaire = questionnaire
    self.manner = manner
  }

  var ruleSet: RuleSet { questionnaire.ruleSet }
  var program: Program { questionnaire.program }

  /// The end of every text that waits for a line.
  package static let prompt = "> "

  // MARK: - The conversation

  /// The welcome, whatever is urgent on the answers so far, and the first question.
  package mutating func begin() -> String {
    writeWelcome() + afterAnswer(fired: questionnaire.standpoint.triage)
  }

  /// What there is to say to a line.
  package mutating func take(_ line: Line) -> String {
    let text: String
    let wasLeaving = isLeaving
    isLeaving = false
    switch line {
    case .tooLong(let bytes): return again(Self.words(ofTooLong: bytes))
    case .unreadable: return again("That is no text that can be read here (it is not UTF-8). Please type it again.")
    case .text(let typed):
      if let words = Self.words(ofControlCharactersIn: typed) { return again(words) }
      if let path = Self.fileName(in: typed) {
        fileWished = path
        return ""
      }
      text = typed.words
    }
    if isCommand(text, "q", "quit", "exit"), let said = leave(wasLeaving) { return said }
    switch phase {
    case .question(let chosen): return takeAnswer(text, chosen)
    case .disagreement(let answer, let others): return takeChoice(text, answer, others)
    case .urgent: return takeDecision(text)
    case .end: return takeWish(text)
    }
  }

  /// Leaves; asks first where answers would be lost by it. Nothing at the end, where leaving is finishing.
  private mutating func leave(_ wasLeaving: Bool) -> String? {
    if case .end = phase { return nil }
    keepChosen()
    let count = questionnaire.answeredCount
    if manner.file == nil, count > 0, !wasLeaving {
      isLeaving = true
      return again(
        "\(counted(count, "answer")) \(count == 1 ? "is" : "are") not saved. w FILE saves them, such as "
          + "w my-answers.yaml; q again leaves without.")
    }
    outcome = .left
    return ""
  }

  /// Keeps what was chosen of a list so far, as what is known of it: there may be more.
  mutating func keepChosen() {
    guard case .question(let chosen) = phase, !chosen.isEmpty else { return }
    _ = questionnaire.answer(.choices(yes: chosen, no: []))
    phase = .question(chosen: [])
  }

  /// What there is to say when no further line can come.
  package mutating func end() -> String {
    keepChosen()
    if case .end = phase {
      outcome = .finished
    } else {
      outcome = .left
    }
    return "\n"
  }

  /// The same question again, with what was not right.
  func again(_ words: String) -> String {
    var page = newPage()
    page.paragraph(words, tone: .warning)
    return shown(page) + Self.prompt
  }

  // MARK: - Steps

  /// What follows an answer: first what became urgent by it, then the next question, or the end.
  mutating func afterAnswer(fired: [Int]) -> String {
    let again = recalled
    recalled = []
    let urgent = questionnaire.standpoint.triage.filter { index in
      ruleSet.triage[index].urgency <= .sameDay && (fired.contains(index) || again.contains(index))
    }
    let soon = fired.filter { ruleSet.triage[$0].urgency == .soon }
    let noted = soon.isEmpty ? "" : writeNoted(soon)
    guard !urgent.isEmpty, let recommendation = questionnaire.recommendation() else { return noted + next() }
    let text = "\n" + recommendationText.urgent(urgent, of: recommendation)
    guard urgent.contains(where: { ruleSet.triage[$0].urgency == .emergencyNow }) else { return text + noted + next() }
    phase = .urgent
    return text + noted + writeUrgentChoice()
  }

  /// The next question, or the end.
  mutating func next() -> String {
    if let fact = questionnaire.current {
      phase = .question(chosen: [])
      return writeQuestion(fact)
    }
    phase = .end
    return writeEnd()
  }

  // MARK: - Writing

  var recommendationText: RecommendationText {
    RecommendationText(program, width: manner.width, ink: manner.ink)
  }

  func newPage() -> TextPage { TextPage(width: manner.width, ink: manner.ink) }

  /// The text of a page as it is shown.
  func shown(_ page: TextPage) -> String { page.text.replacing(TextPage.glue, with: " ") }

  /// Whether a text is one of the words for a command.
  func isCommand(_ text: String, _ words: String...) -> Bool { words.contains(text.lowercased()) }

  /// The name of the file in `w FILE`; nothing where the text is something else.
  private static func fileName(in text: String) -> String? {
    let text = text.drop { $0 == " " || $0 == "\t" }
    guard text.first == "w" || text.first == "W", text.dropFirst().first == " " else { return nil }
    let name = text.dropFirst(2).drop { $0 == " " }
    return name.isEmpty ? nil : String(name)
  }
}
