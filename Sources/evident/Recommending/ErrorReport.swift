import Diagnostics
import Knowledge

/// What is said of profiles on the error stream, as text with carets.
final class ErrorReport {
  private let ink: Ink
  private var isFirst = true

  init(ink: Ink) { self.ink = ink }

  /// Says what is wrong with a file and its profiles.
  func say(_ diagnostics: [Diagnostic], of source: SourceText?) {
    guard !diagnostics.isEmpty else { return }
    let text = CaretRenderer(sources: source.map { [$0] } ?? [], ink: ink).render(diagnostics)
    Streams.say(isFirst ? text : "\n" + text)
    isFirst = false
  }

  /// Warns of names that are to be passed over and are facts, which never are.
  func warn(ofKnown ignored: Set<String>, in ruleSet: RuleSet) {
    say(ignored.filter { ruleSet.fact(named: $0) != nil }.map { .ignoredFact($0) }, of: nil)
  }
}

extension Diagnostic {
  fileprivate static func ignoredFact(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "ignored-fact", "'\(name)' is a fact of these rules, and is not passed over", at: nil,
      help: ["take it out of --ignore"])
  }
}
