import ArgumentParser
import Authoring
import Diagnostics
import Knowledge
import Reporting

/// `evident diff`
struct Diff: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what has changed between two versions of the rules, and what that does to people.",
    usage: """
      evident diff OLD NEW [--profiles FILE]… [--examples N] [--format text|json|markdown] [--output FILE] …
      """,
    discussion: """
      OLD and NEW are folders of rules. They are compared by meaning: what stands in another file or order, is laid out \
      otherwise or has other comments has not changed. A condition that is written differently and holds in the same \
      cases is said to be so.

      With --profiles, both versions answer everybody in the files, and you are told how many get another first \
      suggestion, have something else ruled out or withheld, or get another triage, and which rules did it. Each version \
      passes over the facts that only the other one knows. A FILE is what 'evident recommend' reads: YAML, JSON, a \
      profile on each line (.ndjson) or a table (.csv).

      EXAMPLES
        What you have changed since the last commit of main:
          git worktree add /tmp/before main
          evident diff /tmp/before/Rules/depression Rules/depression

        What that does to the people of a file, with five examples of each kind:
          evident diff --profiles people.ndjson --examples 5 before after

        A comment for a review:
          evident diff --format markdown --output comment.md before after

        The rules that have changed in a way that can change results, for a script:
          evident diff --format json before after | jq -r '.changes[] | select(.bears == "results").id'

      Exits with 0 where nothing has changed, with 1 where something has or somebody could not be answered, with 2 where \
      it could not be told.
      """)

  /// What a comparison is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  @Argument(help: ArgumentHelp("The folder with the earlier rules.", valueName: "OLD"))
  var old: String

  @Argument(help: ArgumentHelp("The folder with the later rules.", valueName: "NEW"))
  var new: String

  @Option(help: ArgumentHelp("Compare the results for the people in FILE; - is the standard input.", valueName: "FILE"))
  var profiles: [String] = []

  @Option(help: ArgumentHelp("Show at most N people for each kind of change.", valueName: "N"))
  var examples = 3

  @Option(help: "What to write: text for people, json for programs, markdown for a review.")
  var format = Format.text

  @OptionGroup var writing: WritingOptions

  var colorChoice: ColorChoice { writing.colorOption.choice }

  func validate() throws {
    if !(0...100).contains(examples) {
      throw ValidationError("--examples takes a number from 0 to 100, not \(examples).")
    }
    if profiles.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("The standard input, -, can be read only once.")
    }
    if profiles.contains("") { throw ValidationError("A FILE has an empty name.") }
  }

  func run() throws {
    let versions = try RuleVersions(old: old, new: new)
    let changes = RuleSetChanges(from: versions.old, to: versions.new)
    let files = try people(PeopleFile.Readers(changes))
    let people = files.isEmpty ? nil : PeopleChanges(changes, files, examples: examples)
    let report = ChangesReport(changes, people: people)
    try write(report)
    if let people, people.isRefusedByAll { throw Failure(.failed) }
    if report.hasDifferences || people?.refusals.isEmpty == false { throw Failure(.no) }
  }

  /// The people of all files, each of which must be readable as a whole.
  private func people(_ readers: PeopleFile.Readers) throws -> [PeopleFile] {
    try profiles.map { path in
      switch InputFile(path: path).read() {
      case .failure(let fault): throw Failure(fault.diagnostic)
      case .success(let source):
        let file = PeopleFile(source, readers)
        guard file.diagnostics.hasErrors else { return file }
        throw Failure(
          file.diagnostics, sources: [source], closing: "the profiles in '\(source.name.visible())' can't be used")
      }
    }
  }

  private func write(_ report: ChangesReport) throws {
    let output = try writing.open()
    switch format {
    case .text: try output.write(report.text(width: writing.columns, ink: writing.ink))
    case .markdown: try output.write(report.markdown())
    case .json:
      var json = JSONWriter(indent: 2)
      report.json(&json, version: evidentVersion)
      json.endLine()
      try output.write(json.bytes)
    }
    try output.finish()
  }
}
