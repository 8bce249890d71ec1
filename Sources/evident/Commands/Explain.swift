import ArgumentParser
import Diagnostics
import Inference
import Knowledge
import Reporting
import Reports

/// `evident explain`
struct Explain: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say why a treatment stands where it stands for a person, down to every answer.",
    usage: """
      evident explain PROFILE TREATMENT [--why-not] [--versus OTHER] [--format text|json|markdown|html] …
      """,
    discussion: """
      Every rule that speaks of the treatment is shown with what it does, and its condition down to the answers, each \
      part with its place in the rule files. What can't be decided names the question that would decide it.

      Where the treatment is not among the first suggestions, or with --why-not, the smallest changes of answers follow \
      that would bring it there: of answers that a person can change, two at most.

      EXAMPLES
        Why it is suggested, and what its score is made of:
          evident explain Examples/profiles/bereaved-widower.yaml IPT

        Why it is not:
          evident explain Examples/profiles/severe-on-ssri.yaml "St John's wort"

        Why one stands above another:
          evident explain Examples/profiles/bereaved-widower.yaml IPT --versus CBT

        A page about it to print or to send:
          evident explain Examples/profiles/bereaved-widower.yaml IPT --format html --output ipt.html
      """)

  @Argument(help: ArgumentHelp("A file with one profile; - is the standard input.", valueName: "PROFILE"))
  var file: String

  @Argument(help: ArgumentHelp("A treatment by its id, short form or name.", valueName: "TREATMENT"))
  var treatment: String

  @Flag(name: .customLong("why-not"), help: "Show what would bring it among the first suggestions, even where it is.")
  var whyNot = false

  @Option(help: ArgumentHelp("With what would bring it there: among how many, 3 unless said.", valueName: "K"))
  var first: Int?

  @Option(help: ArgumentHelp("Compare it with another treatment, point by point.", valueName: "OTHER"))
  var versus: String?

  @OptionGroup var rules: RulesOption
  @OptionGroup var output: ReportOptions

  func validate() throws {
    if let first, first < 1 { throw ValidationError("--first takes a number from 1 up, not \(first).") }
    if file.isEmpty { throw ValidationError("PROFILE has an empty name.") }
  }

  var colorChoice: ColorChoice { output.colorOption.choice }

  func run() throws {
    let ruleSet = try rules.load()
    let treatment = try ruleSet.treatment(called: treatment)
    let other = try versus.map { try ruleSet.treatment(called: $0) }
    if other == treatment { throw Failure(usage: .sameTreatment(self.treatment)) }
    let program = Program(ruleSet)
    let report = ErrorReport(ink: output.errorInk)
    let person = try OnePerson(file, program, ignoring: [], for: "an explanation is", report: report)
    let answers = person.profile.answers
    guard let content = program.explain(treatment, in: answers).proof.map({ TreatmentCase(program, $0) }) else {
      return
    }
    let rival = other.flatMap { program.explain($0, in: answers).proof }.map { TreatmentCase(program, $0) }
    let count = first ?? 3
    let isAmongFirst = content.proof.rank.map { $0 <= count } ?? false
    let changes =
      whyNot || !isAmongFirst
      ? program.minimalChanges(answers, bringing: treatment, intoFirst: count, limit: 12) : nil
    let page = ExplanationPage(
      content, of: person.recommendation, versus: rival, changes: changes, first: count, row: answers,
      profile: person.profile.name)
    let stream = try output.open()
    switch output.format {
    case .text: try stream.write(page.text(width: output.columns, ink: output.ink))
    case .json: try stream.write(page.json(version: evidentVersion))
    case .markdown: try stream.write(ExplanationDocument(page, version: evidentVersion).markdown())
    case .html: try stream.write(ExplanationDocument(page, version: evidentVersion).html())
    }
    try stream.finish()
  }
}

extension Diagnostic {
  fileprivate static func sameTreatment(_ name: String) -> Diagnostic {
    .error(
      "wrong-usage", "--versus: '\(name)' can't be compared with itself", at: nil, help: ["name another treatment"])
  }
}
