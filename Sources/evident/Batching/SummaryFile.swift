import Batch
import Diagnostics
import Reporting

/// The file that a batch's summary goes to.
struct SummaryFile: Sendable {
  let path: String
  private let isMarkdown: Bool
  private let suppression: Suppression

  /// The file of a path, whose ending says what is written; nothing where it says neither.
  init?(_ path: String, _ suppression: Suppression) {
    let name = path.lowercased()
    guard name.hasSuffix(".md") || name.hasSuffix(".markdown") || name.hasSuffix(".json") else { return nil }
    self.path = path
    self.suppression = suppression
    isMarkdown = !name.hasSuffix(".json")
  }

  /// Writes what was counted; the file is there whole or not at all.
  func write(_ counts: BatchCounts) throws {
    let summary = BatchSummary(counts, suppressing: suppression)
    let output = try Output(path: path)
    if isMarkdown {
      try output.write(summary.markdown(version: evidentVersion))
    } else {
      var json = JSONWriter(indent: 2)
      summary.json(&json, version: evidentVersion)
      json.endLine()
      try output.write(json.bytes)
    }
    try output.finish()
  }
}
