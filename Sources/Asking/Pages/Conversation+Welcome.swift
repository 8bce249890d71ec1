import Diagnostics
import Knowledge
import Reporting

extension Conversation {
  /// What this is, how to answer, and what becomes of the answers.
  func writeWelcome() -> String {
    let header = ruleSet.header
    var page = newPage()
    page.ends(oneLine(header.title), .strong, "\(oneLine(header.id)) \(oneLine(header.version))", .faint)
    page.gap()
    page.paragraph("Some questions first, then suggestions to talk over with a clinician, each with its reasons.")
    if let notice = header.notice { page.paragraph(oneLine(notice), tone: .faint) }
    page.gap()
    page.paragraph(
      "Answer with the number of an answer, or in words. Enter alone passes over a question: it stays open, and is "
        + "never taken as a no. You need not answer anything that you don't want to.")
    page.gap()
    page.paragraph(
      manner.file.map { "Your answers are saved in '\(oneLine($0))' after each question, for you alone to read." }
        ?? "Your answers stay here: nothing is written to any file, unless you ask for it at the end.")
    return shown(page) + "\n" + writeCommands()
  }

  /// What can be typed at every question besides an answer.
  func writeCommands() -> String {
    var commands =
      [
        ("?", "why this is asked"), ("b", "back to the question before"), ("s", "leave the question open"),
        ("r", "the suggestions so far"), ("f", "finish now, with what is answered"),
      ] + (manner.file == nil ? [("w FILE", "save your answers in FILE")] : []) + [
        ("q", manner.file == nil ? "quit" : "save and quit"), ("h", "show this again"),
      ]
    if !manner.ink.hasSymbols { commands = commands.map { ("\($0.0):", $0.1) } }
    return write(commands, indent: 2)
  }

  /// Keys with what they do, side by side where there is room.
  func write(_ commands: [(key: String, words: String)], indent: Int) -> String {
    var page = newPage()
    let key = (commands.map(\.key.count).max() ?? 0) + 2
    let cell = (commands.map { $0.words.count }.max() ?? 0) + key + 3
    let columns = manner.ink.hasSymbols ? min(3, max(1, (page.width - indent) / cell)) : 1
    let rows = (commands.count + columns - 1) / columns
    for row in 0..<rows {
      if columns == 1 {
        let (name, words) = commands[row]
        page.paragraph(words, mark: name.padded(to: key), markTone: .strong, indent: indent)
        continue
      }
      var line = String(repeating: " ", count: indent)
      for column in 0..<columns where column * rows + row < commands.count {
        let (name, words) = commands[column * rows + row]
        let isLast = (column + 1) * rows + row >= commands.count
        line += page.ink(name, .strong) + "".padded(to: key - name.count)
        line += isLast ? words : words.padded(to: cell - key)
      }
      page.line(line)
    }
    return shown(page)
  }
}
