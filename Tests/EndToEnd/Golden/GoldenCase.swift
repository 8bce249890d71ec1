import Foundation

/// A folder with a line of shell, the files it needs, and what must come of it.
///
/// `command` is run by `/bin/sh` in a copy of the folder, with `evident` on `PATH`, and `$RULES` the folder of the small
/// rule set that all cases share. `stdout`, `stderr` and `exit` are what comes of it; a stream that says nothing has no
/// file.
struct GoldenCase: CustomStringConvertible {
  let name: String

  var description: String { name }
  var folder: URL { Self.root.appending(path: name) }

  static let root = BuiltProgram.project.appending(path: "Tests/EndToEnd/Cases")

  /// All cases, by name.
  static let all = ((try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []).sorted()
    .filter { !$0.hasPrefix("_") && !$0.hasPrefix(".") }.map(GoldenCase.init)

  /// What is recorded of a case, and what came of it.
  struct Outcome: Equatable {
    var stdout: String
    var stderr: String
    var exit: String
  }

  /// Runs the command in a copy of the folder, beside a copy of the rules, so that it can leave what it likes.
  func run() throws -> Outcome {
    let copy = try WorkingCopy(of: folder, leavingOut: Self.recorded)
    defer { copy.remove() }
    let command = try String(contentsOf: folder.appending(path: "command"), encoding: .utf8)
    let run = try Run.shell(command, in: copy.folder, environment: ["RULES": WorkingCopy.rules])
    return Outcome(stdout: copy.stable(run.stdout), stderr: copy.stable(run.stderr), exit: "\(run.status)\n")
  }

  var expected: Outcome {
    Outcome(stdout: text("stdout"), stderr: text("stderr"), exit: text("exit"))
  }

  func record(_ outcome: Outcome) throws {
    for (name, text) in zip(Self.recorded, [outcome.stdout, outcome.stderr, outcome.exit]) {
      let file = folder.appending(path: name)
      try? FileManager.default.removeItem(at: file)
      if !text.isEmpty { try text.write(to: file, atomically: true, encoding: .utf8) }
    }
  }

  private static let recorded = ["stdout", "stderr", "exit"]

  private func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }
}
