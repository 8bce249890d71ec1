import ArgumentParser
import Diagnostics

/// How and where a command writes its data.
struct OutputOptions: ParsableArguments {
  @OptionGroup var formatOption: FormatOption
  @OptionGroup var writing: WritingOptions

  var format: Format { formatOption.format }
  var colorOption: ColorOption { writing.colorOption }
  var ink: Ink { writing.ink }
  var errorInk: Ink { writing.errorInk }
  var columns: Int { writing.columns }

  /// Opens what is written to.
  func open() throws -> Output { try writing.open() }
}
