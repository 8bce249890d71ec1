import CPseudoTerminal
import Foundation

/// How a program is started on a terminal.
struct TerminalStart {
  var program: URL
  var arguments: [String]
  var working: URL
  var environment: [String: String]
  /// The path of the terminal's far end.
  var terminal: String
  /// Where the standard output goes instead of the terminal.
  var output: URL?

  /// Starts the program and returns its identifier.
  func spawn() throws -> pid_t {
    let paths = Self.copies([program.path(), working.path(), terminal])
    let file = output.flatMap { strdup($0.path()) }
    let words = Self.copies([program.path()] + arguments)
    let variables = Self.copies(environment.map { "\($0)=\($1)" }.sorted())
    defer { for text in paths + words + variables + [file] { free(text) } }
    var identifier: pid_t = 0
    let fault = words.withUnsafeBufferPointer { words in
      variables.withUnsafeBufferPointer { variables in
        var start = pseudo_terminal_program(
          path: paths[0], arguments: words.baseAddress, environment: variables.baseAddress, working: paths[1],
          terminal: paths[2], output: file)
        return pseudo_terminal_start(&identifier, &start)
      }
    }
    if fault != 0 { throw TerminalFault("\(program.path()) can't be started on a terminal", code: fault) }
    return identifier
  }

  /// The texts as C has them, with a null after the last.
  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
