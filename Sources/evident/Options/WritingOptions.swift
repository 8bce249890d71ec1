import ArgumentParser
import Diagnostics

/// Where a command writes its data, how wide and in which colours.
struct WritingOptions: ParsableArguments {
  @OptionGroup var colorOption: ColorOption

  @Option(help: ArgumentHelp("Write lines of at most N characters, 40 or more.", valueName: "N"))
  var width: Int?

  @Option(help: ArgumentHelp("Write to FILE, which is there whole at the end or not at all.", valueName: "FILE"))
  var output: String?

  func validate() throws {
    if let width, !(40...1000).contains(width) {
      throw ValidationError("--width takes a number from 40 to 1000, not \(width).")
    }
    if output == "" { throw ValidationError("--output takes the name of a file.") }
  }

  /// The file that is written to; nothing for the standard output.
  private var file: String? { output == "-" ? nil : output }

  /// The ink of the data; a file is not coloured by itself.
  var ink: Ink {
    file != nil && colorOption.choice == .auto ? .plain : colorOption.choice.ink(for: Streams.output)
  }

  /// The ink of what is said about the data.
  var errorInk: Ink { colorOption.choice.ink(for: Streams.error) }

  /// The cells of a line.
  var columns: Int { width ?? (file == nil ? Terminal.width(Streams.output) : 100) }

  /// Opens what is written to.
  func open() throws -> Output {
    if let file { try Output(path: file) } else { Output() }
  }
}
