import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// A line that was typed at a question: a command or an answer.
  mutating func takeAnswer(_ text: String, _ chosen: [Int]) -> String {
    guard let fact = questionnaire.current else { return next() }
    if let said = takeCommand(text, fact) { return said }
    let asked = ruleSet.asked(fact)
    let reader = AnswerReader(asked, labels: labels(of: fact))
    if text.isEmpty {
      if !chosen.isEmpty { return answer(reader.only(chosen)) }
      return questionnaire.answers.isStated(fact) ? keep() : skip()
    }
    do throws(Misreading) {
      switch try reader.read(text, chosen: chosen) {
      case .answer(let answer): return self.answer(answer)
      case .chosen(let all, let found):
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
    case "h": return writeCommands() + Self.prompt
    case "b": return goBack()
    case "s": return skip()
    case "r": return writeSoFar()
    case "f":
      questionnaire.stop()
      return next()
    case "q":
      outcome = .left
      return ""
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
    switch questionnaire.answer(answer) {
    case .taken(let fired): return writeTaken(fact) + afterAnswer(fired: fired)
    case .disagrees(let contradictions):
      phase = .disagreement(answer, contradictions)
      return writeDisagreement(contradictions)
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
    return writeTaken(fact) + next()
  }

  mutating func goBack() -> String {
    guard questionnaire.back() else { return again("This is the first question; there is none before it.") }
    return next()
  }

  /// A line that was typed where two answers don't fit each other.
  mutating func takeChoice(_ text: String, _ answer: Answer, _ contradictions: [Contradiction]) -> String {
    switch text.lowercased() {
    case "1":
      guard let fact = questionnaire.current else { return next() }
      let others = contradictions.flatMap { $0.fact == fact ? $0.from : [$0.fact] }
      switch questionnaire.answer(answer, without: others) {
      case .taken(let fired): return writeTaken(fact) + afterAnswer(fired: fired)
      case .disagrees(let contradictions):
        phase = .disagreement(answer, contradictions)
        return writeDisagreement(contradictions)
      }
    case "2":
      phase = .question(chosen: [])
      questionnaire.keep()
      return next()
    default: return again("Please type 1 or 2.")
    }
  }

  // MARK: - Urgent things

  /// A line that was typed after something urgent was shown.
  mutating func takeDecision(_ text: String) -> String {
    switch text.lowercased() {
    case "1", "y", "yes": return next()
    case "2", "n", "no", "f":
      questionnaire.stop()
      return next()
    case "q":
      outcome = .left
      return ""
    default: return again("Please type 1 to go on with the questions, or 2 to stop here.")
    }
  }
}
