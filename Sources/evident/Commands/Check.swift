import ArgumentParser
import Diagnostics
import Knowledge
import Reporting
import RuleFiles

/// `evident check`
struct Check: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say all that is wrong with a folder of rules, and what probably is.",
    usage: """
      evident check [DIR] [--format text|compact|json|github] [--severity LEVEL] [--strict] [--today DATE]
      evident check --explain ID [--format text|json]
      """,
    discussion: """
      Every fault of every file is said at once, with file, line and column, the line itself, and a way out. Where the \
      rules can be used, you are warned of what is surely or probably a mistake: conditions that can never hold, lines \
      that are never reached, facts that nothing uses, claims without a source, reviews that are overdue. What is said \
      of conditions is proved; what could not be decided is a remark.

      EXAMPLES
        The rules that come with evident:
          evident check

        Rules of your own, again at every change (with entr):
          find my-rules -name '*.yaml' | entr -c evident check my-rules

        For continuous integration, where a warning fails too:
          evident check my-rules --strict --format github

        What error[unknown-fact] means, and how to put it right; and all that can be explained:
          evident check --explain unknown-fact
          evident check --explain list

        How many of each kind:
          evident check my-rules --format json | jq -r '.diagnostics[].id' | sort | uniq -c

      Exits with 0 where there is no error, with 1 where there is one (with --strict also where there is a warning), \
      with 2 where there is nothing that can be read.
      """)

  /// How grave a fault is.
  enum Level: String, CaseIterable, ExpressibleByArgument {
    case error, warning, remark

    var severity: Diagnostic.Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .remark: .remark
      }
    }
  }

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, compact, json, github
  }

  @Argument(
    help: ArgumentHelp("The folder of rules; without it, the one that the other commands use.", valueName: "DIR"))
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Tell what a diagnostic means and how to put it right, or 'list' all of them.", valueName: "ID"))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      "What to write: text for people, compact for editors (a line each), json for programs, github for its workflows.")
  )
  var format = Format.text

  @Option(
    help: ArgumentHelp("The least that is shown: error, warning or remark; all are counted.", valueName: "LEVEL"))
  var severity = Level.warning

  @Flag(help: "Fail where there is a warning, too.")
  var strict = false

  @Option(
    help: ArgumentHelp("The day by which reviews may be overdue, instead of today's.", valueName: "YYYY-MM-DD"),
    transform: day)
  var today: Day?

  @OptionGroup var color: ColorOption

  var colorChoice: ColorChoice { color.choice }

  func validate() throws {
    if explain != nil, folder != nil { throw ValidationError("Name a folder or ask for --explain, not both.") }
  }

  func run() throws {
    if let explain { return try CheckExplanation(of: explain).write(asJSON: format == .json, color: colorChoice) }
    let findings = Findings(of: try RulesFolder.find(folder), today: today ?? Clock.today)
    let output = Output()
    try output.write(bytes(findings))
    try output.finish()
    if findings.sources.isEmpty { throw Failure(.failed) }
    if fails(findings.diagnostics) { throw Failure(.no) }
  }

  private static func day(_ text: String) throws -> Day {
    if let day = Day(text) { return day }
    throw ValidationError("'\(text)' is not a day of the calendar; write YYYY-MM-DD, such as 2026-11-21.")
  }

  private func fails(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.hasErrors || strict && diagnostics.contains { $0.severity == .warning }
  }

  private func bytes(_ findings: Findings) -> [UInt8] {
    let shown = findings.diagnostics.filter { $0.severity <= severity.severity }
    switch format {
    case .text: return Array(text(findings, shown).utf8)
    case .compact: return lines(shown, DiagnosticLines.compact)
    case .github: return lines(shown, DiagnosticLines.github)
    case .json:
      var json = JSONWriter(indent: 2)
      DiagnosticsDocument(shown, outOf: findings.diagnostics).json(&json, version: evidentVersion)
      json.endLine()
      return json.bytes
    }
  }

  private func lines(_ diagnostics: [Diagnostic], _ line: (Diagnostic) -> String) -> [UInt8] {
    Array(diagnostics.map { line($0) + "\n" }.joined().utf8)
  }

  private func text(_ findings: Findings, _ shown: [Diagnostic]) -> String {
    let renderer = CaretRenderer(sources: findings.sources, ink: color.choice.ink(for: Streams.output))
    let faults = shown.isEmpty ? "" : renderer.render(shown) + "\n"
    guard let summary = findings.summary, findings.diagnostics.isEmpty else {
      let hidden = findings.diagnostics.count - shown.count
      let rest = hidden == 0 ? "" : " (\(hidden) not shown: --severity remark)"
      return faults + Totals(findings.diagnostics, in: findings.sources).text + rest + "\n"
        + CheckExplanation.hint(for: shown)
    }
    return "no faults found in \(counted(findings.sources.count, "file")): \(summary)\n"
  }
}
