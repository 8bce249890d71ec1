import ArgumentParser
import Diagnostics
import Knowledge
import RuleFiles

/// Which rules to use.
struct RulesOption: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("Use the rules in the folder DIR.", valueName: "DIR"))
  var folder: String?

  /// The rule set, which must be without error.
  func load() throws -> RuleSet {
    let folder = try RulesFolder.find(folder)
    let loading = RuleFolder.load(folder)
    if let ruleSet = loading.ruleSet { return ruleSet }
    let named = loading.named(after: Path(folder))
    throw Failure(
      named.diagnostics, sources: named.sources,
      closing: "the rules in '\(folder.visible())' can't be used: \(loading.totals)")
  }
}
