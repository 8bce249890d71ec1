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

        How many there were of what, by sex, small counts held back:
          evident batch people.ndjson --output answers.ndjson --summary summary.md --by sex

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

  @OptionGroup var summary: SummaryOptions

  @Option(
    name: .customLong("errors"),
    help: ArgumentHelp("Write what failed to FILE as well, each with its row.", valueName: "FILE"))
  var errors: String?

  @Flag(help: "Go on with what was stopped: FILE.part and the file beside it say how far it had come.")
  var resume = false

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
    if resume, file == nil { throw ValidationError("--resume takes up the file that --output names.") }
    if output == "" || errors == "" { throw ValidationError("--output and --errors take the name of a file.") }
  }

  func run() throws {
    let notices = Notices(ink: color.choice.ink(for: Streams.error))
    let inputs = InputList(files, format: reading.format?.format).inputs
    let paths = BatchPaths(output: file, errors: errors, summary: summary.file)
    try paths.check(inputs)
    if let file, resume { try Resumption.check(inputs, output: file) }
    let plan = try plan()
    if !plan.mapping.isEmpty, !inputs.contains(where: { $0.format == .csv }) {
      throw Failure(usage: .error("wrong-usage", "--map is for tables, and none of the inputs is one", at: nil))
    }
    ErrorReport(ink: color.choice.ink(for: Streams.error)).warn(ofKnown: plan.ignoring, in: plan.program.ruleSet)
    let status = try start(plan, inputs, paths, notices)
    if status != .done { throw Failure(status) }
  }

  private func start(
    _ plan: BatchPlan, _ inputs: [FileInput], _ paths: BatchPaths, _ notices: Notices
  ) throws -> ExitStatus {
    let canBeResumed = file != nil && inputs.allSatisfy(\.canBeResumed)
    let checkpoint = Checkpoint(
      version: evidentVersion, rules: plan.program.ruleSet.fingerprint, options: written(plan),
      inputs: canBeResumed ? inputs.map { Checkpoint.Input($0) } : [])
    let files: BatchFiles
    if let file, resume {
      let sideFile = SideFile(of: file)
      let earlier = try Resumption.checkpoint(sideFile, of: file, checkpoint, counting: plan.summary)
      if earlier.isFinished {
        try paths.finish(sideFile, earlier.progress)
        ProgressReport(progress, notices, InputSizes(inputs), from: earlier.progress).finish(earlier.progress)
        return BatchSession.status(earlier.progress)
      }
      files = try BatchFiles(paths, file, resuming: earlier, sideFile)
    } else {
      files = try BatchFiles(paths, checkpoint, canBeResumed: canBeResumed, notices)
    }
    return try BatchSession(
      plan: plan, inputs: inputs, files: files, notices: notices,
      progress: ProgressReport(progress, notices, InputSizes(inputs), from: files.start)
    ).run()
  }

  private func plan() throws -> BatchPlan {
    let form = try answers.form(output: file)
    let ruleSet = try rules.load()
    let program = summary.path == nil ? Program(ruleSet) : Program(asking: ruleSet)
    // Never freed: the process ends with the answers, and the pieces are many.
    _ = Unmanaged.passRetained(program)
    var plan = BatchPlan(program, form, version: evidentVersion)
    plan.summary = try summary.plan(program)
    plan.ignoring = reading.ignoredNames
    plan.mapping = reading.mappedNames
    plan.jobs = jobs ?? Processors.count
    plan.maxErrors = maxErrors
    plan.keepsErrors = errors != nil
    return plan
  }

  /// The options that decide what is written.
  private func written(_ plan: BatchPlan) -> [Checkpoint.Option] {
    let form = plan.form
    return [
      Checkpoint.Option("--format", form.format.rawValue), Checkpoint.Option("--detail", form.detail.rawValue),
      Checkpoint.Option("--top", String(form.top)),
      Checkpoint.Option("--fields", form.fields.map { $0.joined(separator: ",") } ?? ""),
      Checkpoint.Option("--input-format", reading.format?.rawValue ?? ""),
      Checkpoint.Option("--ignore", plan.ignoring.sorted().joined(separator: ",")),
      Checkpoint.Option(
        "--map", plan.mapping.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")),
      Checkpoint.Option("--errors", errors ?? ""), Checkpoint.Option("--summary", summary.path ?? ""),
      Checkpoint.Option("--by", summary.names.joined(separator: ",")),
      Checkpoint.Option("--suppress", summary.suppress.map { String($0) } ?? ""),
    ]
  }

  private var file: String? { output == "-" ? nil : output }
}
