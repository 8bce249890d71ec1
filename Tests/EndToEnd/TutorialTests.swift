import Foundation
import Testing

/// What the tutorial in `Rules/README.md` shows is what happens, step after step in one folder.
struct TutorialTests {
  @Test func leadsWhereItSays() throws {
    let text = try String(contentsOf: BuiltProgram.project.appending(path: "Rules/README.md"), encoding: .utf8)
    let folder = FileManager.default.temporaryDirectory.appending(path: "evident-tutorial-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var commands = 0
    var files = 0
    for block in TranscriptBlock.all(in: text) {
      guard let first = block.lines.first else { continue }
      if first.hasPrefix("$ ") {
        commands += block.steps.count
        try run(block, in: folder)
      } else if first.hasPrefix("# my-rules/") {
        files += 1
        try edit(first, Array(block.lines.dropFirst()), in: folder)
      }
    }
    #expect(commands >= 10 && files >= 6)
  }

  private func run(_ block: TranscriptBlock, in folder: URL) throws {
    for step in block.steps {
      let run = try Run.shell("{ \(step.command)\n} 2>&1", in: folder)
      var found = run.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while found.last == "" { found.removeLast() }
      if let line = Transcript.firstDifference(shown: step.output, found: found) {
        Issue.record(
          "Rules/README.md:\(block.line): '\(step.command)' no longer says:\n\(line)\nIt says:\n\(run.stdout)")
      }
    }
  }

  /// Does with a file what the first line of a block says: `# FILE`, `# FILE, below 'TEXT'`, `# FILE, in place of 'TEXT'`,
  /// where the text stands in the first such line of the file.
  private func edit(_ head: String, _ lines: [String], in folder: URL) throws {
    let match = try #require(head.wholeMatch(of: /# ([^ ,]+)(?:, (below|in place of) '(.+)')?/), "\(head)")
    let file = folder.appending(path: String(match.1))
    guard let place = match.2, let wanted = match.3 else {
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    var all = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let index = try #require(all.firstIndex { $0.contains(wanted) }, "no line with '\(wanted)' in \(match.1)")
    all.replaceSubrange(place == "below" ? index + 1..<index + 1 : index..<index + 1, with: lines)
    try all.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}
