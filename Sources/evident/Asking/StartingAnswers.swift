import Diagnostics
import Inference
import Interview
import Knowledge
import ProfileFiles
import Reporting

/// The answers that an interview begins with: of a file, and of arguments, which count where both say something.
struct StartingAnswers {
  let row: AnswerRow
  /// The file they were read from.
  let file: String?
  /// The id that the file gives its profile.
  let id: String?
  /// What the profile is called in the result.
  let name: String

  /// Reads them; fails with all that is wrong with them.
  init(file path: String?, facts: FactOption, _ ruleSet: RuleSet) throws {
    let arguments = try facts.read(ruleSet)
    let file = path.map { InputFile(path: $0) }
    var (row, places) = (AnswerRow(AnswerLayout(ruleSet.facts)), [FactID: Place]())
    var sources = [arguments.source]
    var id: String?
    if let file {
      let reading = FileReading(file, ruleSet, ignoring: [])
      sources += [reading.source].compactMap { $0 }
      let profile = try reading.onlyProfile(for: "questions are")
      (row, places) = (profile.answers, profile.places)
      id = profile.name == file.stem ? nil : profile.name
    }
    for index in ruleSet.facts.indices {
      let fact = FactID(index)
      guard let answer = arguments.answers[fact, ruleSet[fact].type] else { continue }
      row.set(fact, to: answer)
      places[fact] = arguments.places[fact]
    }
    let contradictions = Questionnaire.contradictions(ruleSet, in: row)
    if !contradictions.isEmpty {
      throw Failure(
        contradictions.map { $0.diagnostic(in: ruleSet, places: places) }, sources: sources,
        closing: "no questions can be asked on answers that contradict each other")
    }
    self.row = row
    self.file = path
    self.id = id
    name = id ?? file?.stem ?? "answers"
  }
}
