import Foundation

/// What somebody does in a session at a terminal, and how the session is set up: a file of lines.
///
/// It begins with settings: `# command: LINE OF SHELL`, and where they are wanted `# columns: 40`, `# rows: 10`,
/// `# environment: NAME=VALUE`, and `# rules: NAME` for `Rules/NAME` instead of the small rule set. Every line after them
/// is typed at a prompt and followed by Enter, but for these: `<enter>` is Enter alone, as an empty line is; `^C` and `^D`
/// are those keys; `<hangup>` closes the terminal; `<kill TERM>` sends that signal; `<columns 40>` makes the window that
/// wide.
struct SessionScript {
  enum Key: Equatable {
    case line(String)
    case control(Unicode.Scalar)
    case hangUp
    case kill(Int32)
    case columns(UInt16)
  }

  private(set) var command = ""
  private(set) var size = PseudoTerminal.Size()
  private(set) var rules: String?
  private(set) var environment: [String: String] = [:]
  /// What is typed or done, each at a prompt, with its line in the file.
  private(set) var keys: [(line: Int, key: Key)] = []

  init(_ text: String) throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let settings = lines.prefix { $0.hasPrefix("# ") }
    for (index, line) in settings.enumerated() { try set(line, index + 1) }
    for (index, line) in lines.enumerated().dropFirst(settings.count) {
      keys.append((index + 1, try Self.key(line, index + 1)))
    }
    if command.isEmpty { throw TerminalFault("keys: no '# command:'") }
  }

  private mutating func set(_ setting: String, _ line: Int) throws {
    guard let match = setting.wholeMatch(of: /# ([a-z]+): (.+)/) else {
      throw TerminalFault("keys:\(line): no setting '# name: value'")
    }
    let value = String(match.2)
    switch match.1 {
    case "command": command = value
    case "columns": size.columns = try Self.number(value, line)
    case "rows": size.rows = try Self.number(value, line)
    case "rules": rules = value
    case "environment":
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw TerminalFault("keys:\(line): no 'NAME=VALUE'") }
      environment[parts[0]] = parts[1]
    default: throw TerminalFault("keys:\(line): no setting is called '\(match.1)'")
    }
  }

  private static let signals = ["HUP": SIGHUP, "INT": SIGINT, "KILL": SIGKILL, "QUIT": SIGQUIT, "TERM": SIGTERM]

  private static func key(_ text: String, _ line: Int) throws -> Key {
    switch text {
    case "<enter>": return .line("")
    case "<hangup>": return .hangUp
    case "^C": return .control("C")
    case "^D": return .control("D")
    default: break
    }
    // Whoever misspells a key is told so, and doesn't find it typed.
    guard let match = text.wholeMatch(of: /<([a-z]+)(?: ([A-Z0-9]+))?>/) else { return .line(text) }
    switch (match.1, match.2) {
    case ("kill", let name?):
      guard let signal = signals[String(name)] else { throw TerminalFault("keys:\(line): no signal '\(name)'") }
      return .kill(signal)
    case ("columns", let count?): return .columns(try number(String(count), line))
    default: throw TerminalFault("keys:\(line): no key is called '\(text)'")
    }
  }

  private static func number(_ text: String, _ line: Int) throws -> UInt16 {
    guard let number = UInt16(text), number > 0 else { throw TerminalFault("keys:\(line): no size '\(text)'") }
    return number
  }
}
