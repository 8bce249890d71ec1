import Asking
import Diagnostics
import Interview
import Knowledge

/// An interview at a terminal, or with lines from a pipe: questions go to the error stream, and every answer is saved
/// before the next question.
final class AskSession {
  private var conversation: Conversation
  private var saving: SavedAnswers?
  private let result: ResultWriter
  private let name: String
  private let id: String?
  private let lines = TypedLines()
  private let isTyped = Terminal.isTerminal(Streams.input)
  /// Why the answers could not be saved the last time; nothing where they were.
  private var failure: Failure?

  init(_ conversation: Conversation, _ saving: SavedAnswers?, _ result: ResultWriter, name: String, id: String?) {
    self.conversation = conversation
    self.saving = saving
    self.result = result
    self.name = name
    self.id = id
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
    do {
      try saving.save(conversation.questionnaire.answers)
      failure = nil
    } catch let error as Failure {
      if failure == nil { Streams.say(Self.words(for: error)) }
      failure = error
    } catch {
      failure = Failure(.failed)
    }
  }

  /// Begins to save in a file, and gives the reason where that can't be done.
  private func save(as path: String) -> String? {
    do {
      let file = try SavedAnswers(path, conversation.questionnaire.ruleSet, resuming: saving?.path, id: id)
      try file.save(conversation.questionnaire.answers)
      saving = file
      return nil
    } catch let error as Failure {
      return error.diagnostics.map { ([$0.message] + $0.help).joined(separator: "; ") }.joined(separator: "; ")
    } catch {
      return "'\(path.visible())' can't be written"
    }
  }

  private static func words(for failure: Failure) -> String {
    "\n" + CaretRenderer(sources: failure.sources).render(failure.diagnostics)
      + "Your answers so far are not lost while this goes on; the next one tries again.\n"
  }

  /// What to say of the answers to somebody who leaves.
  private var farewell: String { saving?.words ?? "Nothing was saved." }

  // MARK: - The end

  private func finish(isCutShort: Bool) throws {
    switch conversation.outcome {
    case .left?:
      Streams.say("\(farewell)\n")
      if isCutShort {
        Streams.say("The answers ended before the questions did: \(conversation.progress).\n")
        throw Failure(.failed)
      }
    case .finished?, nil:
      if let saving { Streams.say("\(saving.words)\n") }
      if !result.isShown { try result.write(conversation.questionnaire, profile: name) }
    }
    if let failure { throw Failure(failure.status) }
  }
}
