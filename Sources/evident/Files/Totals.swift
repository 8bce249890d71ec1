import Diagnostics
import RuleFiles

/// How many faults there are, and in how many files: `3 errors and 1 warning in 2 of 14 files`.
struct Totals {
  private let diagnostics: [Diagnostic]
  private let sources: [SourceText]

  init(_ diagnostics: [Diagnostic], in sources: [SourceText]) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  var text: String {
    let kinds = [("error", Diagnostic.Severity.error), ("warning", .warning), ("remark", .remark)]
    let counts = kinds.compactMap { name, severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, name)
    }
    let places = diagnostics.compactMap(\.place?.source)
    // A file that was too large to read is a file all the same.
    let all = Set(places + sources.map(\.name))
    // A section that is nowhere, or a file that could not be read, has no place in a file.
    let isInFiles = !places.isEmpty && places.count == diagnostics.count
    let files = isInFiles ? " in \(Set(places).count) of \(counted(all.count, "file"))" : ""
    return (counts.isEmpty ? "no faults" : counts.joined(separator: " and ")) + files
  }
}

extension Loading {
  /// How many faults the rules have, and in how many files.
  var totals: String { Totals(diagnostics, in: sources).text }
}
