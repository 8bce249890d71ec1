import ArgumentParser
import Authoring
import Diagnostics
import Reporting
import RuleFiles

/// `evident schema`
struct Schema: ParsableCommand, ColouredCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schemas by which an editor completes and checks rules, profiles and tests.",
    usage: """
      evident schema [DIR] [--for rules|profiles|tests] [--output FILE]
      evident schema [DIR] --write
      evident schema --reference
      """,
    discussion: """
      A schema knows the names of one rule set: its facts, options, ratings, sources and rules. Editors with a YAML \
      language server complete them, show what they mean, and flag what the rules don't know. A name that you have \
      just declared is flagged too, until the schema is written anew.

      EXAMPLES
        All three schemas into my-rules/.schema, and what to write at the head of a file:
          evident schema my-rules --write

        The same again at every change (with entr):
          find my-rules -name '*.yaml' | entr -n evident schema my-rules --write

        A schema for the profiles of a project of its own:
          evident schema my-rules --for profiles --output profiles.schema.json

        Every section and key of the rule language, as Markdown:
          evident schema --reference

      Exits with 1 where the rules have errors: the schemas then hold what the files declare all the same.
      """)

  @Argument(
    help: ArgumentHelp("The folder of rules; without it, the one that the other commands use.", valueName: "DIR"))
  var folder: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Which files the schema is for; rules where nothing is said.", valueName: "files"))
  var files: EditorSchemas.Files?

  @Flag(help: "Write all three into the folder .schema of DIR, and say how files name them.")
  var write = false

  @Flag(help: "Write the reference of the rule language instead.")
  var reference = false

  @Option(help: ArgumentHelp("Write to FILE, which is there whole at the end or not at all.", valueName: "FILE"))
  var output: String?

  @OptionGroup var color: ColorOption

  var colorChoice: ColorChoice { color.choice }

  func validate() throws {
    if output == "" { throw ValidationError("--output takes the name of a file.") }
    if write, files != nil || output != nil {
      throw ValidationError("--write writes all three schemas to their places: leave --for and --output out.")
    }
    if reference, write || files != nil || folder != nil {
      throw ValidationError("--reference is the same for all rules: leave DIR, --for and --write out.")
    }
  }

  func run() throws {
    if reference { return try put(Array(LanguageReference.markdown.utf8)) }
    let folder = try RulesFolder.find(folder)
    let (outline, loading) = RuleFolder.outline(folder)
    if loading.sources.isEmpty {
      throw Failure(
        loading.diagnostics, sources: [],
        closing: "there is nothing in '\(folder.visible())' that a schema could be made of")
    }
    let schemas = EditorSchemas(outline, version: evidentVersion)
    if write {
      try SchemaFolder(of: folder, loading).write(schemas)
    } else {
      try put(schemas.json(for: files ?? .rules))
    }
    if loading.diagnostics.hasErrors {
      let warning = Diagnostic.schemaOfFaultyRules(loading.totals, in: folder, isWhole: outline.isWhole)
      Streams.say(CaretRenderer(sources: [], ink: color.choice.ink(for: Streams.error)).render([warning]))
      throw Failure(.no)
    }
  }

  private func put(_ bytes: [UInt8]) throws {
    let output = if let output, output != "-" { try Output(path: output) } else { Output() }
    try output.write(bytes)
    try output.finish()
  }
}

extension EditorSchemas.Files: ExpressibleByArgument {}

extension Diagnostic {
  fileprivate static func schemaOfFaultyRules(_ totals: String, in folder: String, isWhole: Bool) -> Diagnostic {
    Diagnostic(
      .warning, "rules-with-errors", "the rules have \(totals); the schema knows the names that they declare", at: nil,
      help: [
        isWhole ? nil : "not all of them can be read, so names that it does not know are let pass",
        "'evident check \(folder.visible())' says what is wrong",
      ].compactMap { $0 })
  }
}
