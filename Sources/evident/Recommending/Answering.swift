import Diagnostics
import Inference
import Knowledge
import ProfileFiles
import Reporting

/// The answering of all profiles of all files, in their order: the good ones with a recommendation, the bad ones with
/// what is wrong with them.
struct Answering {
  let program: Program
  let report: ErrorReport

  private var answered = 0
  private var refused = 0

  init(_ program: Program, report: ErrorReport) {
    self.program = program
    self.report = report
  }

  /// Writes all answers, and says on the error stream what is wrong.
  mutating func answer(_ readings: [FileReading], as writer: some AnswerWriter) throws -> ExitStatus {
    var outcomes = Outcomes(program, readings.flatMap { $0.profiles.compactMap(\.profile?.answers) })
    var writer = writer
    for reading in readings {
      var said = reading.diagnostics
      for read in reading.profiles {
        said += read.diagnostics
        guard let profile = read.profile, let outcome = outcomes.next() else {
          try refuse(read.name, read.diagnostics, &writer)
          continue
        }
        said += try answer(profile, outcome, &writer)
      }
      if reading.diagnostics.hasErrors { try refuse(reading.file.stem, reading.diagnostics, &writer) }
      report.say(said, of: reading.source)
    }
    let status: ExitStatus = refused == 0 ? .done : answered == 0 ? .failed : .no
    try writer.finish(status)
    return status
  }

  /// Answers a profile, and gives what is to be said besides.
  private mutating func answer(
    _ profile: Profile, _ outcome: Outcome, _ writer: inout some AnswerWriter
  ) throws -> [Diagnostic] {
    func diagnostics(_ contradictions: [Contradiction]) -> [Diagnostic] {
      contradictions.map { $0.diagnostic(in: program.ruleSet, places: profile.places) }
    }
    switch outcome {
    case .recommendation(let recommendation):
      answered += 1
      try writer.write(recommendation, profile: profile.name)
      return diagnostics(recommendation.remarks)
    case .contradictions(let contradictions):
      let errors = diagnostics(contradictions)
      try refuse(profile.name, errors, &writer)
      return errors
    }
  }

  private mutating func refuse(
    _ profile: String, _ diagnostics: [Diagnostic], _ writer: inout some AnswerWriter
  ) throws {
    refused += 1
    try writer.write(diagnostics, profile: profile)
  }
}
