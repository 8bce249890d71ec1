import ArgumentParser
import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// `evident what-if`
struct AskWhatIf: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Say what each answer of a profile counts for: what would be suggested if it were another.",
    usage: """
      evident what-if FILE [--first N] [--rules DIR] [--format text|json] [--output FILE] …
      evident what-if FILE --set FACT=ANSWER… [--first N] [--rules DIR] [--format text|json] …
      """,
    discussion: """
      Every other answer to what is answered is tried, each on its own, and every answer to the questions that are open. \
      Shown are those that change the first suggestions or what is urgent: first what you could change, then what is not \
      answered yet, then what is no matter of choice, to show what it counts for.

      With --set you are shown one change: the suggestions before and after it, and the rules that make the difference. \
      Several --set are one change together.

      FILE holds one profile, as 'evident recommend' reads it.

      EXAMPLES
        What would change the first three suggestions:
          evident what-if Examples/profiles/bereaved-widower.yaml

        What would change the first one:
          evident what-if --first 1 Examples/profiles/bereaved-widower.yaml

        One other answer, before and after:
          evident what-if --set budget=free-only Examples/profiles/bereaved-widower.yaml

        Two, one of them a list and one taken away:
          evident what-if --set 'medicines=ssri;lithium' --set 'cause-view=?' me.yaml

      Exits with 2 where the profile has no answer: it can't be read, or it contradicts itself.
      """)

  @Argument(help: ArgumentHelp("A file with one profile; - is the standard input.", valueName: "FILE"))
  var file: String

  @Option(help: ArgumentHelp("Look at the first N suggestions.", valueName: "N"))
  var first = RecommendationText.usualTop

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Change an answer, written as in a cell of a table: age=34, 'medicines=ssri;!lithium;?'; FACT=? takes it away.",
      valueName: "FACT=ANSWER"))
  var settings: [String] = []

  @OptionGroup var rules: RulesOption

  @Option(
    name: .customLong("ignore"),
    help: ArgumentHelp("Pass over these names, which would be unknown facts.", valueName: "FACT,…"))
  var ignored: [String] = []

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(1...100).contains(first) { throw ValidationError("--first takes a number from 1 to 100, not \(first).") }
    if file.isEmpty { throw ValidationError("The FILE has an empty name.") }
  }

  var colorChoice: ColorChoice { output.colorOption.choice }

  func run() throws {
    let program = Program(try rules.load())
    let names = Set(ignored.flatMap { $0.split(separator: ",").map(String.init) })
    let report = ErrorReport(ink: output.errorInk)
    report.warn(ofKnown: names, in: program.ruleSet)
    let arguments = FactArguments(settings, of: "--set", program.ruleSet, changing: true)
    if !arguments.diagnostics.isEmpty { throw Failure(usage: arguments.diagnostics, sources: [arguments.source]) }
    let person = try OnePerson(file, program, ignoring: names, for: "a what-if is", report: report)
    if settings.isEmpty {
      try writeAll(person, program)
    } else {
      try write(person, try person.changed(by: arguments, program), arguments, program)
    }
  }

  private func writeAll(_ person: OnePerson, _ program: Program) throws {
    // A person who is here does not contradict himself, which is all that leaves it without an answer.
    guard let whatIf = program.whatIf(person.profile.answers, first: first) else { throw Failure(.failed) }
    let report = WhatIfReport(
      program, whatIf, of: person.recommendation, profile: person.profile.name, first: first)
    try output.write({ report.text(width: $0, ink: $1) }, { report.json(&$0, version: evidentVersion) })
  }

  private func write(
    _ person: OnePerson, _ changed: OnePerson, _ arguments: FactArguments, _ program: Program
  ) throws {
    let facts = program.ruleSet.facts.indices.map { FactID($0) }
      .filter { arguments.removed.contains($0) || arguments.places[$0] != nil }
    let report = BeforeAndAfter(
      program, of: person.profile,
      changes: facts.map { fact in
        let type = program.ruleSet[fact].type
        return .init(fact: fact, from: person.profile.answers[fact, type], to: changed.profile.answers[fact, type])
      },
      before: person.recommendation, after: changed.recommendation, first: first)
    try output.write({ report.text(width: $0, ink: $1) }, { report.json(&$0, version: evidentVersion) })
  }
}
