/// A text as YAML read it, and how it was written.
///
/// What the text means (a number, a yes, an id) is for the reader to say: YAML's own guesses play no part.
public struct Scalar: Sendable, Hashable {
  /// How a scalar is written.
  public enum Style: Sendable, Hashable {
    /// Without quotes.
    case plain
    /// `'…'`
    case singleQuoted
    /// `"…"`
    case doubleQuoted
    /// A block after `|`, line breaks kept.
    case literal
    /// A block after `>`, lines joined.
    case folded
  }

  public var text: String
  public var style: Style

  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Whether the text is written without quotes and not as a block.
  public var isPlain: Bool { style == .plain }

  /// Whether it stands for the absence of a value: plain and empty, `~` or `null`.
  public var isNull: Bool {
    guard isPlain, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }
}
