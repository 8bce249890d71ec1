import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// A line that was typed at a question: a command or an answer.
  mutating func takeAnswer(_ text: String, _ chosen: [Int]) -> String {
    guard let fact = questionnaire.current else { return next() }
    let asked = ruleSet.asked(fact)
    let reader = AnswerReader(asked, labels: labels(of: fact))
    if !chosen.isEmpty {
      if text.isEmpty { return answer(reader.answer(exactly: chosen)) }
      if text == "?" { return answer(.choices(yes: chosen, no: [])) }
    }
    if let said = takeCommand(text, fact) { return said }
    if text.isEmpty { return questionnaire.answers.isStated(fact) ? keep() : skip() }
    do throws(Misreading) {
      switch try reader.read(text, chosen: chosen) {
      case .answer(let answer): return self.answer(answer)
      case .chosen(let all, let found):
        // What was chosen on an earlier visit is not lost by adding to it.
        let all = Set(all + questionnaire.answers.included(fact)).sorted()
        phase = .question(chosen: all)
        return writeChosen(all, found: found, of: asked)
      case .several(let found): return writeFound(found, of: asked, chosen: chosen)
      }
    } catch {
      return again(words(for: error, asked))
    }
  }

  /// A command; nothing where the text is none.
  private mutating func takeCommand(_ text: String, _ fact: FactID) -> String? {
    switch text.lowercased() {
    case "?": return writeWhy(fact)
    case "h", "help": return writeCommands() + Self.prompt
    case "b", "back": return goBack()
    case "s", "skip": return skip()
    case "r": return writeSoFar()
    case "f":
      keepChosen()
      questionnaire.stop()
      return next()
    case "l": return isLong(ruleSet.asked(fact)) ? writeList(fact) : nil
    case "t":
      guard let instrument = ruleSet.instrument(of: fact), let total = ruleSet.total(of: instrument) else { return nil }
      questionnaire.ask(total)
      return next()
    default: return nil
    }
  }

  // MARK: - Answers

  private mutating func answer(_ answer: Answer) -> String {
    guard let fact = questionnaire.current else { return next() }
    return settle(questionnaire.answer(answer), answer, fact)
  }

  private mutating func settle(_ acceptance: Questionnaire.Acceptance, _ answer: Answer, _ fact: FactID) -> String {
    switch acceptance {
    case .taken(let fired): return writeTaken(fact) + afterAnswer(fired: fired)
    case .disagrees(let contradictions, let others):
      phase = .disagreement(answer, with: others)
      return writeDisagreement(contradictions, with: others)
    }
  }

  private mutating func skip() -> String {
    guard let fact = questionnaire.current else { return next() }
    guard case .taken(let fired) = questionnaire.skip() else { return next() }
    return writeTaken(fact) + afterAnswer(fired: fired)
  }

  private mutating func keep() -> String {
    guard let fact = questionnaire.current else { return next() }
    questionnaire.keep()
    return writeTaken(fact) + afterAnswer(fired: [])
  }

  mutating func goBack() -> String {
    guard questionnaire.back() else { return again("This is the first question; there is none before it.") }
    return next()
  }

  /// A line that was typed where two answers don't fit each other.
  mutating func takeChoice(_ text: String, _ answer: Answer, _ others: [FactID]) -> String {
    guard let fact = questionnaire.current else { return next() }
    switch text.lowercased() {
    case "1", "s", "skip":
      phase = .question(chosen: [])
      questionnaire.keep()
      return writeTaken(fact) + next()
    case "2" where !others.isEmpty: return settle(questionnaire.answer(answer, without: others), answer, fact)
    case "b", "back": return next()
    default: return again("Please type 1 to keep what was answered before, 2 for the new answer, or b to answer again.")
    }
  }

  // MARK: - Urgent things

  /// A line that was typed after something urgent was shown.
  mutating func takeDecision(_ text: String) -> String {
    switch text.lowercased() {
    case "1", "f", "s", "stop":
      questionnaire.stop()
      return next()
    case "2", "go on": return next()
    case "b", "back":
      recalled = questionnaire.standpoint.triage.filter { ruleSet.triage[$0].urgency == .emergencyNow }
      return goBack()
    case "r", "?": return writeSoFar()
    case "h", "help": return writeCommands() + writeUrgentChoice()
    default: return again("Please type 1 to stop here, or 2 to go on with the questions.")
    }
  }
}
