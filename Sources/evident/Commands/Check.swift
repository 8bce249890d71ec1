import ArgumentParser
import Diagnostics
import Inference
import Knowledge
import Reporting
import RuleFiles

/// `evident check`
struct Check: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say all that is wrong with a folder of rules.",
    usage: "evident check [DIR] [--format text|json] [--color auto|always|never]",
    discussion: """
      Every fault of every file is said at once, with file, line and column, the line itself, and a way out. Files are \
      named as seen from the folder.

      EXAMPLES
        The rules that come with evident:
          evident check

        Rules of your own, again at every change (with entr):
          ls my-rules/*.yaml | entr -c evident check my-rules

        What is wrong, a line each, for a script:
          evident check my-rules --format json | jq -r '.diagnostics[].message'

      Exits with 0 where there is no error, with 1 where there is one.
      """)

  @Argument(
    help: ArgumentHelp("The folder of rules; without it, the one that the other commands use.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var color: ColorOption

  var colorChoice: ColorChoice { color.choice }

  func run() throws {
    let loading = RuleFolder.load(try RulesFolder.find(folder))
    let output = Output()
    switch format.format {
    case .text: try output.write(text(loading))
    case .json:
      var json = JSONWriter(indent: 2)
      DiagnosticsDocument(loading.diagnostics).json(&json, version: evidentVersion)
      json.endLine()
      try output.write(json.bytes)
    }
    try output.finish()
    if loading.sources.isEmpty { throw Failure(.failed) }
    if loading.diagnostics.hasErrors { throw Failure(.no) }
  }

  private func text(_ loading: Loading) -> String {
    guard loading.diagnostics.isEmpty, let ruleSet = loading.ruleSet else {
      let renderer = CaretRenderer(sources: loading.sources, ink: color.choice.ink(for: Streams.output))
      return renderer.render(loading.diagnostics) + "\n\(loading.totals)\n"
    }
    return "no faults found in \(counted(loading.sources.count, "file")): "
      + "\(counted(ruleSet.treatments.count, "treatment")), \(counted(ruleSet.facts.count, "fact")), "
      + "\(counted(Program(ruleSet).rules.count, "rule"))\n"
  }
}
