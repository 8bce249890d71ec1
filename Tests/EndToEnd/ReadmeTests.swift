import Foundation
import Testing

/// What the README shows is what happens.
struct ReadmeTests {
  @Test func showsWhatHappens() throws {
    let text = try String(contentsOf: BuiltProgram.project.appending(path: "README.md"), encoding: .utf8)
    // What installs packages or builds the program is run by continuous integration.
    let blocks = TranscriptBlock.all(in: text).filter { block in
      guard let first = block.lines.first else { return false }
      return first.hasPrefix("$ ") && !first.hasPrefix("$ sudo ")
    }
    #expect(blocks.count >= 4, "README.md shows hardly a command of evident")
    for block in blocks {
      for step in block.steps {
        let run = try Run.shell("{ \(step.command)\n} 2>&1", in: BuiltProgram.project)
        var found = run.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while found.last == "" { found.removeLast() }
        if let line = Transcript.firstDifference(shown: step.output, found: found) {
          Issue.record(
            "README.md:\(block.line): '\(step.command)' no longer says:\n\(line)\nIt says:\n\(run.stdout)")
        }
      }
    }
  }

  @Test func anEllipsisStandsForAnyLines() {
    #expect(Transcript.firstDifference(shown: ["a", "…", "d"], found: ["a", "b", "c", "d"]) == nil)
    #expect(Transcript.firstDifference(shown: ["a", "…", "d"], found: ["a", "d"]) == nil)
    #expect(Transcript.firstDifference(shown: ["a", "…"], found: ["a", "b"]) == nil)
    #expect(Transcript.firstDifference(shown: ["…", "b"], found: ["b", "c", "b"]) == nil)
    #expect(Transcript.firstDifference(shown: ["…", "b", "…", "b"], found: ["a", "b"]) == "b")
    #expect(Transcript.firstDifference(shown: ["a"], found: ["a", "b"]) != nil)
    #expect(Transcript.firstDifference(shown: ["a", "…", "c"], found: ["a", "b"]) == "c")
    #expect(Transcript.firstDifference(shown: [], found: []) == nil)
  }

  @Test func findsCommandsAndWhatTheySay() {
    let blocks = TranscriptBlock.all(in: "Text\n\n```console\n$ evident \\\n  show\nA\n\n$ evident check\nB\n\n```\n")
    #expect(blocks.map(\.line) == [4])
    #expect(blocks.first?.steps.map(\.command) == ["evident \\\n  show", "evident check"])
    #expect(blocks.first?.steps.map(\.output) == [["A"], ["B"]])
  }
}
