/// A way to set words apart in a terminal, or not to.
///
/// Colour only ever repeats what the words already say.
public struct Ink: Sendable {
  /// What a piece of text is, for the eye.
  public enum Tone: Sendable {
    case strong, faint, heading, good, warning, danger, link
  }

  private let isColoured: Bool
  /// Whether a symbol may stand where a word would do.
  public let hasSymbols: Bool

  /// Plain text, without an escape sequence.
  public static let plain = Ink(isColoured: false, hasSymbols: true)
  /// ANSI SGR sequences of the 16-colour palette, which follow the reader's own colours.
  public static let ansi = Ink(isColoured: true, hasSymbols: true)
  /// Plain text that says everything in words, for those who have it read to them.
  public static let words = Ink(isColoured: false, hasSymbols: false)

  /// The text in a tone.
  public func callAsFunction(_ text: String, _ tone: Tone) -> String {
    guard isColoured, !text.isEmpty else { return text }
    let code =
      switch tone {
      case .strong: "1"
      case .faint: "2"
      case .heading: "1;36"
      case .good: "32"
      case .warning: "33"
      case .danger: "1;31"
      case .link: "34"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
