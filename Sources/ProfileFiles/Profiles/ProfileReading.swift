public import Diagnostics
public import Knowledge

/// What was read of a file of profiles, and all that is wrong with it.
public struct ProfileReading: Sendable {
  /// The profiles in the order of the file, the faulty ones included.
  public var profiles: [ProfileRead]
  /// Whether the file is a list, be it of one.
  public var isList: Bool
  /// What is wrong with the file as a whole; where one of these is an error, what `profiles` holds is not all of it.
  public var diagnostics: [Diagnostic]

  public init(profiles: [ProfileRead], isList: Bool, diagnostics: [Diagnostic]) {
    self.profiles = profiles
    self.isList = isList
    self.diagnostics = diagnostics
  }

  /// All diagnostics, of the file and of every profile, in the order of the file.
  public var allDiagnostics: [Diagnostic] { (diagnostics + profiles.flatMap(\.diagnostics)).sorted() }
}

/// One profile of a file.
public struct ProfileRead: Sendable {
  /// Its id; where it has none the file's name without directory and extension, with `#n` (from 1) in a list.
  public var name: String
  /// The profile; nothing where it has an error.
  public var profile: Profile?
  /// What is wrong with it, by place.
  public var diagnostics: [Diagnostic]
  /// Where it stands in the file.
  public var place: Place

  public init(name: String, profile: Profile?, diagnostics: [Diagnostic], place: Place) {
    self.name = name
    self.profile = profile
    self.diagnostics = diagnostics
    self.place = place
  }
}
