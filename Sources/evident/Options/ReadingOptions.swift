import ArgumentParser
import ProfileFiles

/// How a batch reads its inputs.
struct ReadingOptions: ParsableArguments {
  /// How an input is written.
  enum InputFormat: String, CaseIterable, ExpressibleByArgument {
    case yaml, json, ndjson, csv

    var format: ProfileFormat {
      switch self {
      case .yaml: .yaml
      case .json: .json
      case .ndjson: .jsonLines
      case .csv: .csv
      }
    }
  }

  @Option(
    name: .customLong("input-format"),
    help: "How all inputs are written; without it, as their names say, and a pipe as ndjson.")
  var format: InputFormat?

  @Option(
    name: .customLong("ignore"),
    help: ArgumentHelp("Pass over these names, which would be unknown facts.", valueName: "FACT,…"))
  var ignored: [String] = []

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("Take FACT, or id, from the COLUMN of a table.", valueName: "COLUMN=FACT"))
  var mapped: [String] = []

  func validate() throws {
    var columns: Set<Substring> = []
    for pair in mapped {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw ValidationError("--map takes COLUMN=FACT, such as yrs=age, not '\(pair)'.")
      }
      if !columns.insert(parts[0]).inserted { throw ValidationError("--map names the column '\(parts[0])' twice.") }
    }
  }

  /// Names that are passed over.
  var ignoredNames: Set<String> { Set(ignored.flatMap { $0.split(separator: ",").map(String.init) }) }

  /// The fact of each column that has another name.
  var mappedNames: [String: String] {
    mapped.reduce(into: [:]) { names, pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { names[String(parts[0])] = String(parts[1]) }
    }
  }
}
