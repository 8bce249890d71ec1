import ArgumentParser
import Diagnostics

/// What a command that can write a page writes.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  /// For a terminal.
  case text
  /// For programs.
  case json
  /// For a file of notes.
  case markdown
  /// For a browser, and to be printed: one file that loads nothing.
  case html
}

/// How and where a command writes its data that can write a page.
struct ReportOptions: ParsableArguments {
  @Option(
    help: "What to write: text for a terminal, json for programs, markdown or html for a page to keep, send or print.")
  var format = ReportFormat.text

  @OptionGroup var writing: WritingOptions

  var colorOption: ColorOption { writing.colorOption }
  var ink: Ink { writing.ink }
  var errorInk: Ink { writing.errorInk }
  var columns: Int { writing.columns }

  /// Opens what is written to.
  func open() throws -> Output { try writing.open() }
}
