import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// The profile of one person and what the rules say to it.
struct OnePerson {
  let profile: Profile
  let recommendation: Recommendation
  /// The texts that its places are in.
  let sources: [SourceText]

  /// Reads the only profile of a file; fails with all that is wrong with it, and says what else there is to say of it.
  ///
  /// - Parameter purpose: what it is read for, with its verb: `a comparison is`.
  init(_ path: String, _ program: Program, ignoring: Set<String>, for purpose: String, report: ErrorReport) throws {
    let reading = FileReading(InputFile(path: path), program.ruleSet, ignoring: ignoring)
    let profile = try reading.onlyProfile(for: purpose)
    try self.init(profile, program, sources: [reading.source].compactMap { $0 })
    report.say(
      reading.diagnostics + reading.profiles.flatMap(\.diagnostics)
        + recommendation.remarks.map { $0.diagnostic(in: program.ruleSet, places: profile.places) },
      of: reading.source)
  }

  /// A profile that must not contradict itself.
  private init(_ profile: Profile, _ program: Program, sources: [SourceText]) throws {
    switch program.recommend(profile.answers) {
    case .recommendation(let recommendation):
      self.profile = profile
      self.recommendation = recommendation
      self.sources = sources
    case .contradictions(let contradictions):
      throw Failure(
        contradictions.map { $0.diagnostic(in: program.ruleSet, places: profile.places) }, sources: sources,
        closing: nil)
    }
  }

  /// The same person with changed answers, which may not contradict the others.
  func changed(by arguments: FactArguments, _ program: Program) throws -> OnePerson {
    var changed = profile
    for index in program.ruleSet.facts.indices {
      let fact = FactID(index)
      if arguments.removed.contains(fact) {
        changed.answers.set(fact, to: nil)
        changed.places[fact] = nil
      } else if let answer = arguments.answers[fact, program.ruleSet[fact].type] {
        changed.answers.set(fact, to: answer)
        changed.places[fact] = arguments.places[fact]
      }
    }
    return try OnePerson(changed, program, sources: sources + [arguments.source])
  }
}
