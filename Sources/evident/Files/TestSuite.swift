import Authoring
import Diagnostics
import Inference
import Knowledge
import RuleFiles

/// The test cases of a folder of rules, as far as they are asked for.
struct TestSuite {
  let program: Program
  let cases: [TestCase]
  /// What is wrong with the test files.
  let diagnostics: [Diagnostic]
  private let sources: [SourceText]

  var faults: Int { diagnostics.count { $0.severity == .error } }

  /// Loads the rules, which must be without error, and reads the cases.
  ///
  /// - Parameter pattern: which cases are asked for; see ``CasePattern``.
  init(_ folder: String, pattern: String?) throws {
    let loading = RuleFolder.load(folder)
    guard let ruleSet = loading.ruleSet else {
      let named = loading.named(after: Path(folder))
      throw Failure(
        named.diagnostics, sources: named.sources,
        closing: "the rules in '\(folder.visible())' can't be tested: \(loading.totals)")
    }
    program = Program(ruleSet)
    let files = RuleFolder.read(folder, .tests)
    let reading = CaseFiles(program).read(files.sources)
    let path = Path(folder)
    diagnostics = (files.diagnostics + reading.diagnostics).map { $0.named(after: path) }.sorted()
    sources = files.sources.map { $0.named(after: path) }
    let wanted = pattern.map { CasePattern($0) }
    cases = reading.cases.filter { wanted?.matches($0) ?? true }
    if cases.isEmpty, diagnostics.isEmpty {
      var failure = Failure(pattern.map { .noSuchCases($0, among: reading.cases) } ?? .noTests(in: folder))
      failure.status = .no
      throw failure
    }
  }

  /// Says on the error stream what is wrong with the test files.
  func say(_ ink: Ink) {
    if diagnostics.isEmpty { return }
    Streams.say(CaretRenderer(sources: sources, ink: ink).render(diagnostics))
  }
}

extension Diagnostic {
  fileprivate static func noTests(in folder: String) -> Diagnostic {
    let slash = folder.hasSuffix("/") ? "" : "/"
    return .error(
      "no-tests", "no test cases for the rules in '\(folder.visible())'", at: nil,
      help: ["write cases in files of \(folder.visible())\(slash)tests: a person's answers and what must come of them"])
  }

  fileprivate static func noSuchCases(_ pattern: String, among cases: [TestCase]) -> Diagnostic {
    .error(
      "no-tests", "none of the \(cases.count) cases is called like '\(pattern.visible())'", at: nil,
      help: [NearNames.question(for: pattern, among: cases.map(\.name))].compactMap { $0 })
  }
}
