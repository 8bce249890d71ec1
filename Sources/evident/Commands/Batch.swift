import ArgumentParser
import Batch
import Diagnostics
import Inference
import Knowledge
import ProfileFiles

/// `evident batch`
struct RunBatch: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Answer files of profiles, however large, a line each.",
    usage: """
      evident batch FILE… [--detail ids|reasons|full] [--format ndjson|csv] [--output FILE [--resume]] …
      """,
    discussion: """
      FILE is read row by row (.ndjson, .csv) or as a whole (.yaml, .json); of a folder, every such file in it is, in \
      the order of their names. Answers come in the order of the rows, one line each. A row that can't be answered gets \
      a line that says why, and the others go on.

      EXAMPLES
        What is suggested to each of a million people, by ids:
          evident batch people.ndjson --output answers.ndjson

        A table with the five best suggestions of each, from a table whose columns have other names:
          evident batch intake.csv --map patient=id --map yrs=age --ignore ward --format csv --top 5

        Rows that failed, with the row itself, to correct and run again:
          evident batch people.ndjson --output answers.ndjson --errors failed.ndjson

        On with what was interrupted:
          evident batch people.ndjson --output answers.ndjson --resume

        In a pipe:
          zcat people.ndjson.gz | evident batch - | jq -r '.suggestions[0][0]' | sort | uniq -c

      Exits with 0 where every row was answered, with 1 where one was not or --max-errors stopped it, with 2 where \
      nothing could be read or written.
      """)

  @Argument(help: ArgumentHelp("Files of profiles and folders of them; - is the standard input.", valueName: "FILE"))
  var files: [String]

  @OptionGroup var rules: RulesOption
  @OptionGroup var answers: AnswerOptions
  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp("Write to FILE, which is called FILE.part until all is done.", valueName: "FILE"))
  var output: String?

  @Option(
    name: .customLong("errors"),
    help: ArgumentHelp("Write what failed to FILE as well, each with its row.", valueName: "FILE"))
  var errors: String?

  @Option(help: ArgumentHelp("Stop after N failed rows.", valueName: "N"))
  var maxErrors: Int?

  @Option(help: ArgumentHelp("How many rows to answer at once; as many as there are processors.", valueName: "N"))
  var jobs: Int?

  @Option(help: "Whether to show how far it has come: auto where there is a terminal, json a line each second.")
  var progress = ProgressReport.Kind.auto

  @OptionGroup var color: ColorOption

  var colorChoice: ColorChoice { color.choice }

  func validate() throws {
    if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("The standard input, -, can be read only once.") }
    if files.contains("") { throw ValidationError("A FILE has an empty name.") }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
    }
    if let maxErrors, maxErrors < 1 {
      throw ValidationError("--max-errors takes a number from 1 up, not \(maxErrors).")
    }
    if output == "" || errors == "" { throw ValidationError("--output and --errors take the name of a file.") }
  }

  func run() throws {
    let notices = Notices(ink: color.choice.ink(for: Streams.error))
    let program = Program(try rules.load())
    let inputs = InputList(files, format: reading.format?.format).inputs
    var plan = BatchPlan(program, try answers.form(output: file), version: evidentVersion)
    plan.ignoring = reading.ignoredNames
    plan.mapping = reading.mappedNames
    plan.jobs = jobs ?? Processors.count
    plan.maxErrors = maxErrors
    plan.keepsErrors = errors != nil
    let session = BatchSession(
      plan: plan, inputs: inputs, output: try file.map { try .open($0) } ?? .standardOutput,
      errors: try errors.map { try .open($0) }, notices: notices,
      progress: ProgressReport(progress, notices, InputSizes(inputs)))
    let status = try session.run()
    if status != .done { throw Failure(status) }
  }

  private var file: String? { output == "-" ? nil : output }
}
