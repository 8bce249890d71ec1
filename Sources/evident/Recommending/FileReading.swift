import Diagnostics
import Knowledge
import ProfileFiles

/// A file of the command line and what was read of it.
struct FileReading {
  let file: InputFile
  /// Its text; nothing where it can't be read.
  let source: SourceText?
  /// Its profiles, the faulty ones included.
  let profiles: [ProfileRead]
  /// What is wrong with the file as a whole.
  let diagnostics: [Diagnostic]
  /// Whether all there is to say of the file is one answer, or one fault.
  let isSingle: Bool

  /// Reads a file of profiles for a rule set.
  init(_ file: InputFile, _ ruleSet: RuleSet, ignoring: Set<String>) {
    self.file = file
    switch file.read() {
    case .success(let source):
      let reading = ProfileReader(ruleSet, ignoring: ignoring).read(source)
      self.source = source
      profiles = reading.profiles
      diagnostics = reading.diagnostics
      isSingle = !reading.isList && reading.profiles.count + (reading.diagnostics.hasErrors ? 1 : 0) == 1
    case .failure(let fault):
      source = nil
      profiles = []
      diagnostics = [fault.diagnostic]
      isSingle = true
    }
  }
}

extension FileReading {
  /// The profile of a file that holds one, without error; fails with all that is wrong with it.
  ///
  /// - Parameter purpose: what it is read for, with its verb: `questions are`.
  func onlyProfile(for purpose: String) throws -> Profile {
    let faults = diagnostics + profiles.flatMap(\.diagnostics)
    if faults.hasErrors { throw Failure(faults, sources: [source].compactMap { $0 }, closing: nil) }
    let whole = profiles.compactMap(\.profile)
    guard let profile = whole.first, whole.count == 1 else {
      throw Failure(.notOneProfile(file.name, whole.count, purpose))
    }
    return profile
  }
}

extension Diagnostic {
  fileprivate static func notOneProfile(_ name: String, _ count: Int, _ purpose: String) -> Diagnostic {
    .error(
      "not-one-profile",
      "'\(name)' holds \(count == 0 ? "no profile" : "\(count) profiles"), and \(purpose) for one",
      at: nil, help: ["name a file with the answers of one person"])
  }
}
