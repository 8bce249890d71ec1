package import Diagnostics

/// How a conversation is shown: how wide, in which ink, and what it can say of the file that answers are saved in.
package struct Manner: Sendable {
  package var width: Int
  package var ink: Ink
  /// The name of the file that every answer is saved in, where there is one.
  package var file: String?

  package init(width: Int, ink: Ink, file: String? = nil) {
    self.width = width
    self.ink = ink
    self.file = file
  }
}
