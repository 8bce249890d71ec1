import Diagnostics

// Faults of a file or a profile as a whole.
extension Diagnostic {
  static func fileTooLarge(_ source: SourceText, limit: Int) -> Diagnostic {
    .error(
      "too-large", "a file of profiles has at most \(limit >> 20) MiB, and this has \(source.bytes.count >> 20)",
      at: source.place(0..<0),
      help: ["write one profile a line in a .ndjson file, and read it with 'evident batch'"])
  }

  static func profileTooLarge(_ place: Place, limit: Int) -> Diagnostic {
    .error("too-large", "a profile has at most \(limit >> 20) MiB, and the one that begins here has more", at: place)
  }

  static func noProfile(_ source: SourceText) -> Diagnostic {
    .error(
      "no-profile", "there is no profile here", at: source.place(0..<0),
      help: ["write answers such as 'age: 34', or {} for a profile without any"])
  }

  static func emptyList(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "empty-list", "the list has no profile in it", at: place,
      help: ["write [{}] for one profile without answers"])
  }

  static func sameID(_ id: String, _ place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .warning, "same-profile-id", "two profiles have the id '\(id)'", at: place,
      labels: [Label("the first one", at: first)],
      help: ["give each an id of its own; both are answered"])
  }
}
