import ArgumentParser
import Authoring
import Diagnostics
import RuleFiles

/// `evident init`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a rule set: a small complete one, in a new folder, to change into your own.",
    usage: "evident init DIR",
    discussion: """
      The folder gets a rule set about headache (ratings, facts, triage, three treatments, sources), its test cases, \
      and schemas by which an editor completes names. It has no faults, and its cases pass; what you change from there \
      is told at once by 'evident check' and 'evident test'. Rules/README.md of the project takes you through it.

      EXAMPLES
        A rule set of your own:
          evident init my-rules
          evident check my-rules
          evident test my-rules
      """)

  @Argument(help: ArgumentHelp("The folder to make; one that is there must be empty.", valueName: "DIR"))
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("DIR has an empty name.") }
  }

  func run() throws {
    let new = NewFolder(folder)
    try new.make()
    for file in Starter.files {
      try new.write(Array(Starter.modeline(for: file.name).utf8) + file.bytes, to: file.name)
    }
    let schemas = EditorSchemas(RuleFolder.outline(folder).outline, version: evidentVersion)
    for files in EditorSchemas.Files.allCases {
      try new.write(schemas.json(for: files), to: SchemaFolder.file(for: files))
    }
    let output = Output()
    try output.write(said)
    try output.finish()
  }

  /// What was made, and what to do with it.
  private var said: String {
    let shown = folder.visible()
    let files = Starter.files.map { "  \(shown)\(folder.hasSuffix("/") ? "" : "/")\($0.name)\n" }.joined()
    return """
      a rule set to start from is in '\(shown)':

      \(files)
      What to do now:
        evident check \(shown)     say what is wrong with the rules
        evident test \(shown)      run its test cases
        evident show --rules \(shown)

      """
  }
}
