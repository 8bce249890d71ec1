import Foundation

/// A folder with what somebody types at a terminal, the files that takes, and what must be seen on the screen.
///
/// `keys` is a `SessionScript`; its command is run by `/bin/sh` in a copy of the folder, with `evident` on `PATH` and
/// `$RULES` the folder of the rules: those that all sessions share, with every kind of question, or others by name. `screen` is all that the terminal received, as `ScreenText` makes it readable, and
/// then `[exit 0]` or `[signal 2]`: on a line of its own only if the program ended its last line. Below that stands
/// every file that is new, changed or gone, with its mode and its text.
struct GoldenSession: CustomStringConvertible {
  let name: String

  var description: String { name }

  static let root = BuiltProgram.project.appending(path: "Tests/EndToEnd/Sessions")

  /// All sessions, by name.
  static let all = ((try? FileManager.default.contentsOfDirectory(atPath: root.path())) ?? []).sorted()
    .filter { !$0.hasPrefix(".") && !$0.hasPrefix("_") }.map(GoldenSession.init)

  private var folder: URL { Self.root.appending(path: name) }
  private var recorded: URL { folder.appending(path: "screen") }

  var expected: String { (try? String(contentsOf: recorded, encoding: .utf8)) ?? "" }

  func record(_ screen: String) throws { try screen.write(to: recorded, atomically: true, encoding: .utf8) }

  /// Holds the session and returns what was seen of it.
  func run() throws -> String {
    let script = try SessionScript(String(contentsOf: folder.appending(path: "keys"), encoding: .utf8))
    let rules = script.rules.map { BuiltProgram.project.appending(path: "Rules/\($0)") }
    let copy = try WorkingCopy(
      of: folder, leavingOut: ["keys", "screen"], rules: rules ?? Self.root.appending(path: "_rules"))
    defer { copy.remove() }
    let before = try FolderContent(of: copy.folder)
    let terminal = try PseudoTerminal.shell(
      "umask 022; exec \(script.command)", in: copy.folder,
      environment: script.environment.merging(["RULES": WorkingCopy.rules]) { $1 }, size: script.size)
    for (line, key) in script.keys {
      guard try terminal.readToPrompt() == .prompt else {
        throw terminal.fault("keys:\(line): the program has ended")
      }
      switch key {
      case .line(let text): try terminal.type(text)
      case .control(let scalar): try terminal.typeControl(scalar)
      case .hangUp: terminal.hangUp()
      case .kill(let signal): try terminal.signal(signal)
      case .columns(let count):
        try terminal.resize(to: PseudoTerminal.Size(rows: script.size.rows, columns: count))
      }
    }
    guard try terminal.readToPrompt() == .end else {
      throw terminal.fault("keys: the program still asks after the last line")
    }
    let end = try terminal.finish()
    return copy.stable("\(terminal.screen)[\(end)]\n" + (try FolderContent(of: copy.folder)).changes(since: before))
  }
}
