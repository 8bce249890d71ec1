import ArgumentParser
import Diagnostics
import Reporting

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

extension OutputOptions {
  /// Writes a document in the form that was asked for.
  func write(_ text: (Int, Ink) -> String, _ json: (inout JSONWriter) -> Void) throws {
    let output = try open()
    switch format {
    case .text: try output.write(text(columns, ink))
    case .json:
      var writer = JSONWriter(indent: 2)
      json(&writer)
      writer.endLine()
      try output.write(writer.bytes)
    }
    try output.finish()
  }
}
