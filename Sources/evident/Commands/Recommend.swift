import ArgumentParser
import Inference
import Knowledge
import Reporting
import Reports

/// `evident recommend`
struct Recommend: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Say what is worth considering for the person of a profile, in order, and why.",
    usage: """
      evident recommend FILE… [--rules DIR] [--top N] [--format text|json|markdown|html] [--output FILE] …
      """,
    discussion: """
      A profile is a person's answers, as YAML or JSON: a line for each fact, such as 'age: 34' or \
      'life-events: [bereavement]'. What is left out is not known, and never taken as no. 'evident show --facts' lists \
      all that can be answered. A file holds one profile, a list of them, or one on each line (.ndjson). A table (.csv) \
      has the facts in its first line and a profile in each row; 'ssri;!lithium;?' in a cell says that one option is so, \
      another is not, and the rest is not known.

      EXAMPLES
        An example that comes with evident:
          evident recommend Examples/profiles/bereaved-widower.yaml

        The first suggestion in full, the others in short:
          evident recommend --top 1 Examples/profiles/bereaved-widower.yaml

        Answers typed in place; - is the standard input:
          echo '{age: 34, life-events: [bereavement], phq9: 13}' | evident recommend -

        A page to print, to send or to read on a phone:
          evident recommend --format html --output report.html Examples/profiles/bereaved-widower.yaml

        Several profiles for a program, the best suggestion of each picked out:
          evident recommend --format json *.yaml | jq -r '.[].suggestions[0].name'

        A file from elsewhere, with columns that are no facts:
          evident recommend --ignore ward,record-number patients.csv

      Exits with 1 where one of several profiles could not be answered, with 2 where none could.
      """)

  @Argument(help: ArgumentHelp("Files of profiles; - is the standard input.", valueName: "FILE"))
  var files: [String]

  @OptionGroup var rules: RulesOption

  @Option(
    help: ArgumentHelp("Show the first N suggestions in full, the others in short (not for json).", valueName: "N"))
  var top: Int?

  @Option(
    name: .customLong("ignore"),
    help: ArgumentHelp("Pass over these names, which would be unknown facts.", valueName: "FACT,…"))
  var ignored: [String] = []

  @OptionGroup var output: ReportOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 up, not \(top).") }
    if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("The standard input, -, can be read only once.") }
    if files.contains("") { throw ValidationError("A FILE has an empty name.") }
  }

  var colorChoice: ColorChoice { output.colorOption.choice }

  func run() throws {
    let program = Program(try rules.load())
    // Never freed: the process ends with the answers, and the pieces are many.
    _ = Unmanaged.passRetained(program)
    let names = Set(ignored.flatMap { $0.split(separator: ",").map(String.init) })
    let report = ErrorReport(ink: output.errorInk)
    report.warn(ofKnown: names, in: program.ruleSet)
    let readings = files.map { FileReading(InputFile(path: $0), program.ruleSet, ignoring: names) }
    let status = try answer(readings, program, report)
    if status != .done { throw Failure(status) }
  }

  private func answer(_ readings: [FileReading], _ program: Program, _ report: ErrorReport) throws -> ExitStatus {
    let stream = try output.open()
    var answering = Answering(program, report: report)
    let document = RecommendationDocument(program, version: evidentVersion, top: top)
    switch output.format {
    case .text:
      let page = RecommendationText(program, width: output.columns, ink: output.ink, top: top)
      return try answering.answer(
        readings, as: TextAnswers(page, width: output.columns, ink: output.ink, to: stream))
    case .json:
      let encoder = RecommendationEncoder(program, version: evidentVersion)
      let isArray = readings.count != 1 || !readings[0].isSingle
      return try answering.answer(readings, as: JSONAnswers(encoder, isArray: isArray, to: stream))
    case .markdown: return try answering.answer(readings, as: PageAnswers(document, as: .markdown, to: stream))
    case .html: return try answering.answer(readings, as: PageAnswers(document, as: .html, to: stream))
    }
  }
}
