import Diagnostics

/// A word as it is typed in a shell.
enum ShellWord {
  /// The text, in quotes where a shell would read it otherwise.
  static func quoted(_ text: String) -> String {
    let text = text.visible()
    let isPlain = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "./_-+@%,=".contains($0) }
    return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
