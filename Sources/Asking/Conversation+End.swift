import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// A line that was typed at the end.
  mutating func takeWish(_ text: String) -> String {
    let wish = text.lowercased()
    switch wish {
    case "": return again("Type q when you are done, or h for what else can be done here.")
    case "h": return writeWishes() + Self.prompt
    case "q", "quit", "exit", "f":
      outcome = .finished
      return ""
    case "a", "?": return writeAll()
    case "r": return writeSoFar()
    case "b", "back": return goBack()
    case "g":
      questionnaire.resume()
      return next()
    case "w": return again("Please name the file too: w my-answers.yaml")
    default: break
    }
    if wish.hasPrefix("?"), let rank = Int(wish.dropFirst().drop { $0 == " " }) { return writeSuggestion(rank) }
    if let number = Int(wish) { return change(number) }
    return again("\(Self.quoted(text)) does nothing here. Type q when you are done, or h for what else can be done.")
  }

  /// What became of the wish to save; `problem` says why it could not be done.
  package mutating func saved(_ problem: String?) -> String {
    let file = fileWished.map { oneLine($0) } ?? ""
    fileWished = nil
    if let problem { return again(problem) }
    manner.file = file
    var page = newPage()
    page.paragraph("Your answers are saved in '\(file)', for you alone to read; so are those from here on.")
    return shown(page) + Self.prompt
  }

  private func writeAll() -> String {
    guard let recommendation = questionnaire.recommendation() else { return Self.prompt }
    return "\n" + recommendationText.render(recommendation, profile: manner.file ?? "your answers") + Self.prompt
  }

  private func writeSuggestion(_ rank: Int) -> String {
    guard let recommendation = questionnaire.recommendation() else { return Self.prompt }
    let count = recommendation.isWithheld ? 0 : recommendation.suggestions.count
    guard (1...max(1, count)).contains(rank), count > 0 else {
      return again(
        count == 0
          ? "There are no suggestions to explain. a shows all of the result."
          : "There is no suggestion \(rank): they are numbered from 1 to \(count).")
    }
    return "\n" + recommendationText.suggestion(rank - 1, of: recommendation) + Self.prompt
  }

  private mutating func change(_ number: Int) -> String {
    guard (1...max(1, listed.count)).contains(number), !listed.isEmpty else {
      return again("There is no answer \(number): they are numbered from 1 to \(listed.count).")
    }
    questionnaire.ask(listed[number - 1])
    return next()
  }
}
