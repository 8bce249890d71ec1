import ArgumentParser
import Diagnostics

/// When to colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// The ink for a stream.
  func ink(for descriptor: Int32) -> Ink {
    switch self {
    case .auto: Terminal.isColoured(descriptor) ? .ansi : .plain
    case .always: .ansi
    case .never: .plain
    }
  }
}

struct ColorOption: ParsableArguments {
  @Option(name: .customLong("color"), help: "When to colour the output.")
  var choice = ColorChoice.auto
}

/// A command whose output can be coloured.
protocol ColouredCommand {
  var colorChoice: ColorChoice { get }
}
