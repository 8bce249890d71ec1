import ArgumentParser
import Authoring
import Diagnostics
import Inference
import Knowledge
import Reporting
import RuleFiles

/// `evident test`
struct Test: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the test cases of a folder of rules.",
    usage: "evident test [DIR] [--run PATTERN] [--coverage] [--mutate] [--threshold N] [--format text|json]",
    discussion: """
      The cases are in the files of DIR/tests: each has a person's answers and what must come of them. A failure shows \
      what was expected, what was found, and the proof of the rule that decided.

      EXAMPLES
        All cases of the rules that come with evident:
          evident test

        The cases of a file, or those with a word in their names:
          evident test Rules/insomnia --run people.yaml
          evident test Rules/insomnia --run 'triage*apnoea'

        Which rules no case has seen to fire, to be silent, or to wait for an answer:
          evident test --coverage --threshold 95

        Whether the cases would notice a mistake: each rule in turn is removed, turned round, moved by one:
          evident test --mutate

      Exits with 0 where all is well, with 1 where a case fails, where there is none, or where less was seen or noticed \
      than --threshold asks for, and with 2 where the rules can't be used.
      """)

  @Argument(
    help: ArgumentHelp("The folder of rules; without it, the one that the other commands use.", valueName: "DIR"))
  var folder: String?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "Run the cases whose file and name, 'tests/people.yaml/widower', have PATTERN in them; * stands for anything.",
      valueName: "PATTERN"))
  var pattern: String?

  @Flag(help: "Say what of the rules no case has seen.")
  var coverage = false

  @Flag(help: "Change the rules a little, in every way in turn, and say which changes no case notices.")
  var mutate = false

  @Option(
    help: ArgumentHelp(
      "Fail where --coverage or --mutate comes to less than N percent.", valueName: "N"))
  var threshold: Double?

  @OptionGroup var output: OutputOptions

  var colorChoice: ColorChoice { output.colorOption.choice }

  func validate() throws {
    if let threshold {
      guard (0...100).contains(threshold) else {
        throw ValidationError("--threshold takes a percentage from 0 to 100.")
      }
      if !coverage, !mutate { throw ValidationError("--threshold needs --coverage or --mutate.") }
    }
  }

  func run() throws {
    let folder = try RulesFolder.find(folder)
    let suite = try TestSuite(folder, pattern: pattern)
    var report = TestReport(suite.program, suite.cases, folder: folder.hasSuffix("/") ? folder : folder + "/")
    report.faults = suite.faults
    report.threshold = threshold
    if coverage { report.coverage = Coverage(suite.program, report.run) }
    if mutate { report.mutation = MutationRun(suite.program, suite.cases, passing: report.run) }
    let stream = try output.open()
    switch output.format {
    case .text:
      var page = TextPage(width: output.columns, ink: output.ink)
      report.write(to: &page)
      try stream.write(page.text)
    case .json:
      var json = JSONWriter(indent: 2)
      report.json(&json, version: evidentVersion)
      json.endLine()
      try stream.write(json.bytes)
    }
    try stream.finish()
    suite.say(output.errorInk)
    if !report.isGood { throw Failure(.no) }
  }
}
