import Diagnostics
import Knowledge
import ProfileFiles

/// The one profile of a file.
struct SingleProfile {
  let answers: AnswerRow
  let places: [FactID: Place]
  /// What it is called: its id, else as the file is.
  let name: String
  /// The id that the file gives it.
  let id: String?
  /// The texts that the places are in.
  let sources: [SourceText]

  /// Reads it; fails with all that is wrong with the file.
  init(_ file: InputFile, _ ruleSet: RuleSet) throws {
    let reading = FileReading(file, ruleSet, ignoring: [])
    let faults = reading.diagnostics + reading.profiles.flatMap(\.diagnostics)
    sources = [reading.source].compactMap { $0 }
    if faults.hasErrors { throw Failure(faults, sources: sources, closing: nil) }
    let profiles = reading.profiles.compactMap(\.profile)
    guard let profile = profiles.first, profiles.count == 1 else {
      throw Failure(.notOneProfile(file.name, profiles.count))
    }
    answers = profile.answers
    places = profile.places
    name = profile.name
    id = profile.name == file.stem ? nil : profile.name
  }
}

extension Diagnostic {
  fileprivate static func notOneProfile(_ name: String, _ count: Int) -> Diagnostic {
    .error(
      "not-one-profile", "'\(name)' holds \(count == 0 ? "no profile" : "\(count) profiles"), and this is about one",
      at: nil, help: ["name a file with the answers of one person"])
  }
}
