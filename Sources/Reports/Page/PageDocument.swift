/// A page that can be written in several forms.
package protocol PageDocument {
  /// The whole page as HTML: one file that loads nothing and runs nothing.
  func html() throws -> String

  /// The whole page as Markdown.
  func markdown() -> String
}
