import Asking
import Diagnostics
import Interview
import Knowledge

/// An interview at a terminal, or with lines from a pipe: questions go to the error stream, and every answer is saved
/// before the next question.
final class AskSession {
  private var conversation: Conversation
  private var saving: SavedAnswers?
  private let start: StartingAnswers
  private let options: AskOptions
  private let result: ResultWriter
  private let lines = TypedLines()
  private let isTyped = Terminal.isTerminal(Streams.input)

  init(_ questionnaire: Questionnaire, _ saving: SavedAnswers?, from start: StartingAnswers, _ options: AskOptions) {
    conversation = Conversation(
      questionnaire, Manner(width: options.width, ink: options.ink, file: saving?.path))
    self.saving = saving
    self.start = start
    self.options = options
    result = options.result
  }

  /// Asks until the end, and writes the result.
  func run() throws {
    save()
    Streams.say(conversation.begin())
    var isCutShort = false
    while conversation.outcome == nil {
      switch try next() {
      case .line(let text): take(.text(text))
      case .tooLong(let bytes): take(.tooLong(bytes: bytes))
      case .unreadable: take(.unreadable)
      case .end:
        isCutShort = true
        Streams.say(conversation.end())
      case .interrupted(let signal):
        saving?.settle()
        Streams.say("\n\(farewell)\n")
        lines.end(by: signal)
      }
    }
    saving?.settle()
    lines.stop()
    try finish(isCutShort: isCutShort)
  }

  private func next() throws -> TypedLines.Next {
    do throws(SystemError) {
      return try lines.next()
    } catch {
      throw Failure(.unreadable("<stdin>", error))
    }
  }

  private func take(_ line: Conversation.Line) {
    if !isTyped { Streams.say(Self.echo(line)) }
    conversation.manner.width = options.width
    var said = conversation.take(line)
    if let path = conversation.fileWished { said += conversation.saved(save(as: path)) }
    // Before the next question is shown, so that what is on the screen is never more than what is saved.
    save()
    Streams.say(said)
  }

  /// What somebody would have seen themselves type.
  private static func echo(_ line: Conversation.Line) -> String {
    switch line {
    case .text(let text): text.prefix(200).visible() + "\n"
    case .tooLong, .unreadable: "…\n"
    }
  }

  // MARK: - Saving

  private func save() {
    guard let saving else { return }
    saving.save(conversation.questionnaire.answers)
    guard let failure = saving.failure else { return }
    Streams.say(
      "\n" + CaretRenderer(sources: failure.sources).render(failure.diagnostics)
        + "Your answers are kept here, but not in the file. Saving is tried again after each answer.\n")
  }

  /// Begins to save in a file, and gives the reason where that can't be done.
  private func save(as path: String) -> String? {
    let row = conversation.questionnaire.answers
    guard row.hasAnswers(conversation.questionnaire.ruleSet) else {
      return "Nothing is answered yet, so there is nothing to save."
    }
    do {
      let ruleSet = conversation.questionnaire.ruleSet
      let file = try SavedAnswers(path, ruleSet, resuming: start, options: options.again)
      file.save(row)
      if let failure = file.failure { return Self.reason(failure) }
      saving = file
      return nil
    } catch {
      return (error as? Failure).map(Self.reason) ?? "'\(path.visible())' can't be written."
    }
  }

  private static func reason(_ failure: Failure) -> String {
    failure.diagnostics.map { ([$0.message] + $0.help).joined(separator: "; ") }.joined(separator: "; ")
  }

  /// What to say of the answers to somebody who leaves.
  private var farewell: String { saving?.words ?? "Nothing was saved." }

  // MARK: - The end

  private func finish(isCutShort: Bool) throws {
    switch conversation.outcome {
    case .left?:
      Streams.say("\(farewell)\n")
      if isCutShort { Streams.say("The answers ended before the questions did: \(conversation.progress).\n") }
      // A program that waits for a document is told that there is none.
      if isCutShort || options.isForPrograms { throw Failure(.failed) }
    case .finished?, nil:
      if let saving { Streams.say("\(saving.words)\n") }
      if !result.isShown { try result.write(conversation.questionnaire, profile: start.name) }
    }
    if saving?.failure != nil { throw Failure(.failed) }
  }
}
