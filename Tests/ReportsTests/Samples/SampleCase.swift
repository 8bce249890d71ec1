import Inference
import Knowledge
import Reporting
import Testing

/// An explanation that the tests look at.
struct SampleCase: Sendable, CustomTestStringConvertible {
  var name: String
  /// The example of the answers.
  var example: String
  var treatment: String
  var versus: String?
  /// Whether the ways to the first suggestion are looked for.
  var isAskingWhyNot = false

  var testDescription: String { name }

  /// Between them they have all parts of an explanation.
  static let all = [
    SampleCase(
      name: "explain-versus", example: "bereaved-widower", treatment: "interpersonal-psychotherapy",
      versus: "cognitive-behavioural-therapy"),
    SampleCase(name: "explain-ruled-out", example: "severe-on-ssri", treatment: "st-johns-wort", isAskingWhyNot: true),
    SampleCase(
      name: "explain-open", example: "nothing-answered", treatment: "ssri", versus: "exercise", isAskingWhyNot: true),
    SampleCase(
      name: "explain-ways", example: "bereaved-widower", treatment: "cognitive-behavioural-therapy",
      isAskingWhyNot: true),
    SampleCase(name: "explain-not-meant", example: "adolescent-girl", treatment: "lithium-augmentation"),
    SampleCase(name: "explain-crisis", example: "crisis-au", treatment: "cognitive-behavioural-therapy"),
  ]

  func page(_ program: Program, profile: String? = nil) throws -> ExplanationPage {
    let row = try Shipped.answers(example, program)
    let treatment = try #require(program.ruleSet.treatment(named: treatment))
    let changes =
      isAskingWhyNot ? program.minimalChanges(row, bringing: treatment, intoFirst: 1, limit: 3) : nil
    return ExplanationPage(
      try content(treatment, row, program), of: try Shipped.recommendation(example, program),
      versus: try versus.map { try content(try #require(program.ruleSet.treatment(named: $0)), row, program) },
      changes: changes, first: 1, row: row, profile: profile ?? example)
  }

  private func content(_ treatment: Int, _ row: AnswerRow, _ program: Program) throws -> TreatmentCase {
    guard case .proof(let proof) = program.explain(treatment, in: row) else { throw Shipped.Contradicted() }
    return TreatmentCase(program, proof)
  }
}
