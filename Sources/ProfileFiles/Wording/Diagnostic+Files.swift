package import Diagnostics

// Faults of a file or a profile as a whole.
extension Diagnostic {
  static func fileTooLarge(_ source: SourceText, limit: Int) -> Diagnostic {
    .error(
      "too-large", "a file of profiles has at most \(limit >> 20) MiB, and this has \(source.bytes.count >> 20)",
      at: source.place(0..<0),
      help: ["write one profile a line in a .ndjson file, and read it with 'evident batch'"])
  }

  package static func profileTooLarge(_ place: Place, limit: Int) -> Diagnostic {
    .error("too-large", "a profile has at most \(limit >> 20) MiB, and the one that begins here has more", at: place)
  }

  static func noProfile(_ source: SourceText, _ notation: Notation = .yaml) -> Diagnostic {
    .error(
      "no-profile", "there is no profile here", at: source.place(0..<0),
      help: [
        notation == .csv
          ? "begin with a line of the facts, such as 'id,age', and write a line below it for each profile"
          : "write answers such as 'age: 34', or {} for a profile without any"
      ])
  }

  static func emptyList(_ place: Place, _ notation: Notation = .yaml) -> Diagnostic {
    Diagnostic(
      .warning, "empty-list", "the \(notation == .csv ? "table" : "list") has no profile in it", at: place,
      help: [
        notation == .csv
          ? "write a line for each profile below the header" : "write [{}] for one profile without answers"
      ])
  }

  static func invalidUTF8(_ byte: UInt8, _ place: Place) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return .error(
      "invalid-utf8",
      "the text is not UTF-8: there is a byte \(digits.count == 1 ? "0" : "")\(digits) out of place", at: place,
      help: ["save the file as UTF-8"])
  }

  static func sameID(_ id: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .warning, "same-profile-id", "two profiles have the id '\(id)'", at: place,
      labels: [Label("the first one", at: first)],
      help: ["give each an id of its own; both are answered"])
  }
}
