import Batch
import Diagnostics
import Synchronization

/// What is said on the error stream while a batch runs, by whichever thread; a line of progress gives way to it.
final class Notices: Sendable {
  private struct State {
    var isFirst = true
    /// Whether the last line is one of progress, which is written over.
    var showsProgress = false
  }

  private let ink: Ink
  private let state = Mutex(State())

  init(ink: Ink) { self.ink = ink }

  /// Says what there is to say of an input.
  func say(_ remarks: InputRemarks) { say(remarks.diagnostics, of: remarks.source) }

  func say(_ diagnostics: [Diagnostic], of source: SourceText? = nil) {
    if diagnostics.isEmpty { return }
    let text = CaretRenderer(sources: source.map { [$0] } ?? [], ink: ink).render(diagnostics)
    state.withLock { state in
      Streams.say(Self.clearing(state) + (state.isFirst ? text : "\n" + text))
      state = State(isFirst: false)
    }
  }

  /// Shows how far the batch has come, in place of what was shown before.
  func show(progress text: String) {
    state.withLock { state in
      Streams.say("\r\(text)\u{1B}[K")
      state.showsProgress = true
    }
  }

  /// Says a line.
  func say(line: String) {
    state.withLock { state in
      Streams.say(Self.clearing(state) + line + "\n")
      state.showsProgress = false
    }
  }

  private static func clearing(_ state: State) -> String { state.showsProgress ? "\r\u{1B}[K" : "" }
}
