import ArgumentParser
import Batch
import Diagnostics
import Inference
import Knowledge

/// What a batch counts beside its answers.
struct SummaryOptions: ParsableArguments {
  @Option(
    name: .customLong("summary"),
    help: ArgumentHelp(
      "Write how many there were of each urgency, first suggestion, ruling-out rule and open question to FILE, .md or "
        + ".json.", valueName: "FILE"))
  var path: String?

  @Option(
    help: ArgumentHelp(
      "Break the summary down by these choice or yes-no facts, not by those that the rules name.", valueName: "FACT,…"))
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      "Hold back counts under N in the summary, and what would give them away: 5 unless said, 0 for none.",
      valueName: "N"))
  var suppress: Int?

  func validate() throws {
    if path == nil, !by.isEmpty || suppress != nil {
      throw ValidationError("--by and --suppress are for the summary: name its file with --summary.")
    }
    if let suppress, Suppression(limit: suppress) == nil {
      throw ValidationError("--suppress takes 0 or a number from 3 up, not \(suppress): what is under 2 can only be 1.")
    }
    if let path, SummaryFile(path, .usual) == nil {
      throw ValidationError("--summary takes the name of a file that ends in .md or .json.")
    }
  }

  /// The file that is written, where one is.
  var file: SummaryFile? {
    path.flatMap { SummaryFile($0, suppress.flatMap { Suppression(limit: $0) } ?? .usual) }
  }

  /// What is counted for it.
  func plan(_ program: Program) throws -> SummaryPlan? {
    if path == nil { return nil }
    let ruleSet = program.ruleSet
    if by.isEmpty { return SummaryPlan(program, by: ruleSet.header.summaryBy) }
    var facts: [FactID] = []
    for name in names {
      guard let fact = ruleSet.fact(named: name) else {
        throw Failure(usage: .unknownGroups(name, among: ruleSet.facts.filter(\.type.isGrouping).map(\.id)))
      }
      guard ruleSet[fact].type.isGrouping else { throw Failure(usage: .noGroups(name)) }
      if facts.contains(fact) { throw Failure(usage: .groupsTwice(name)) }
      facts.append(fact)
    }
    return SummaryPlan(program, by: facts)
  }

  /// The names of the facts of `--by`.
  var names: [String] { by.flatMap { $0.split(separator: ",").map(String.init) } }
}

extension Diagnostic {
  fileprivate static func unknownGroups(_ name: String, among known: [String]) -> Diagnostic {
    .error(
      "unknown-fact", "--by: no choice or yes-no fact '\(name.visible())'", at: nil,
      help: NearNames.question(for: name, among: known).map { [$0] } ?? ["evident show --facts lists all facts"])
  }

  fileprivate static func noGroups(_ name: String) -> Diagnostic {
    .error(
      "wrong-usage", "--by: '\(name.visible())' makes no groups; it is neither a choice nor a yes-no fact", at: nil,
      help: ["name a fact that is derived from it, such as an age group"])
  }

  fileprivate static func groupsTwice(_ name: String) -> Diagnostic {
    .error("wrong-usage", "--by names '\(name.visible())' twice", at: nil)
  }
}
