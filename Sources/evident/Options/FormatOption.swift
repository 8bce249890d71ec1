import ArgumentParser

/// What the data is written as.
enum Format: String, CaseIterable, ExpressibleByArgument {
  /// For people.
  case text
  /// For programs.
  case json
}

struct FormatOption: ParsableArguments {
  @Option(name: .customLong("format"), help: "What to write: text for people, json for programs.")
  var format = Format.text
}
