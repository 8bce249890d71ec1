import ArgumentParser
import Knowledge
import Reporting
import Sampling

/// `evident generate`
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make up profiles, to test rules and programs with.",
    usage: "evident generate --count N [--seed S] [--missing SHARE] [--format ndjson|csv] [--output FILE] …",
    discussion: """
      The people are made up from the rule set's questions alone: most have little of note, and what is listed late in \
      a question is rare. Nothing in them says how frequent anything is in truth. The same seed gives the same people.

      EXAMPLES
        A thousand people, a line of JSON each:
          evident generate --count 1000 --output people.ndjson

        Always the same ones, who answer everything, as a table:
          evident generate --count 50 --seed 7 --missing 0 --format csv

        What a change of the rules would do to a hundred thousand people:
          evident generate --count 100000 --output people.ndjson
          evident diff before/my-rules my-rules --profiles people.ndjson
      """)

  @OptionGroup var rules: RulesOption

  @Option(help: ArgumentHelp("How many profiles.", valueName: "N"))
  var count: Int

  @Option(help: ArgumentHelp("A number that decides which people come out.", valueName: "S"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("The share of questions left unanswered, from 0 to 1.", valueName: "SHARE"))
  var missing = 0.15

  @Option(help: "A line of JSON for each, or a table.")
  var format: ProfileLines.Format = .ndjson

  @Option(help: ArgumentHelp("Write to FILE, which is there whole at the end or not at all.", valueName: "FILE"))
  var output: String?

  func validate() throws {
    if count < 1 { throw ValidationError("--count takes a number from 1 up, not \(count).") }
    if !(0...1).contains(missing) { throw ValidationError("--missing takes a share from 0 to 1, not \(missing).") }
    if output == "" { throw ValidationError("--output takes the name of a file.") }
  }

  func run() throws {
    let ruleSet = try rules.load()
    let sampler = ProfileSampler(ruleSet, missing: missing)
    let lines = ProfileLines(ruleSet, format: format)
    let output = if let output, output != "-" { try Output(path: output) } else { Output() }
    var random = SplitMix64(seed: seed)
    try output.write(lines.header)
    for number in 1...count {
      try output.write(lines.line(sampler.row(&random), id: "person-\(number)"))
    }
    try output.finish()
  }
}

extension ProfileLines.Format: ExpressibleByArgument {}
