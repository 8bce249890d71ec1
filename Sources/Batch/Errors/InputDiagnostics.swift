import Diagnostics

extension Diagnostic {
  /// A table that has not even a header.
  static func emptyTable(_ name: String) -> Diagnostic {
    .error(
      "no-profile", "there is no profile in '\(name)'", at: nil,
      help: ["begin with a line of the facts, such as 'id,age', and write a line below it for each profile"])
  }

  /// A file of rows that has none.
  static func noRows(_ name: String) -> Diagnostic {
    Diagnostic(.warning, "empty-list", "there is no profile in '\(name)'", at: nil)
  }
}
