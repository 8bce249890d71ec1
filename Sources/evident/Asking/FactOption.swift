import ArgumentParser
import Knowledge
import ProfileFiles

/// Answers that are known beforehand.
struct FactOption: ParsableArguments {
  @Option(
    name: .customLong("fact"),
    help: ArgumentHelp(
      "Take an answer as given, written as in a cell of a table: age=34, 'medicines=ssri;!lithium;?'.",
      valueName: "FACT=ANSWER"))
  var given: [String] = []

  /// The answers to the facts of a rule set; fails with all that is wrong with them.
  func read(_ ruleSet: RuleSet) throws -> FactArguments {
    let arguments = FactArguments(given, of: "--fact", ruleSet)
    if arguments.diagnostics.isEmpty { return arguments }
    throw Failure(usage: arguments.diagnostics, sources: [arguments.source])
  }
}
