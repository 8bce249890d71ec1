import Authoring
import Diagnostics
import Inference
import Knowledge
import RuleFiles

/// All that is to be said of a folder of rules: what is wrong with its rules and its test cases, and what probably is.
struct Findings {
  let diagnostics: [Diagnostic]
  /// The texts that they speak of, under the names by which they are said.
  let sources: [SourceText]
  /// What there is; nothing where the rules can't be used.
  let summary: String?

  /// - Parameter today: the day by which reviews may be overdue.
  init(of folder: String, today: Day?) {
    let path = Path(folder)
    let loading = RuleFolder.load(folder)
    var found = loading.diagnostics
    var sources = loading.sources
    var summary: String?
    if let ruleSet = loading.ruleSet {
      let program = Program(ruleSet)
      let tests = RuleFolder.read(folder, .tests)
      let reading = CaseFiles(program).read(tests.sources)
      found += tests.diagnostics + reading.diagnostics
      found += Lints.diagnostics(of: ruleSet, cases: reading.cases, today: today)
      sources += tests.sources
      let parts = [
        counted(ruleSet.treatments.count, "treatment"), counted(ruleSet.facts.count, "fact"),
        counted(program.rules.count, "rule"),
      ]
      summary = (parts + (reading.cases.isEmpty ? [] : [counted(reading.cases.count, "test case")]))
        .joined(separator: ", ")
    }
    diagnostics = found.map { $0.named(after: path) }.sorted()
    self.sources = sources.map { $0.named(after: path) }
    self.summary = summary
  }
}
