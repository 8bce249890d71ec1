import Diagnostics
import Inference
import Knowledge
import Reporting
import RuleFiles
import Testing

/// A small rule set with a rule of every kind, and the pages it gives.
enum RecommendationSample {
  /// The program of the sample with further rules laid over it, which must be without fault.
  static func program(_ more: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws -> Program {
    let loading = RuleFiles.load([
      SourceText(name: "rules.yaml", text: rules), SourceText(name: "more.yaml", text: more),
    ])
    let faults = CaretRenderer(sources: loading.sources).render(loading.diagnostics)
    #expect(faults == "", sourceLocation: sourceLocation)
    return Program(try #require(loading.ruleSet, sourceLocation: sourceLocation))
  }

  /// Answers written as in a table: `["age": "58", "medicines": "ssri;!other"]`.
  static func row(_ program: Program, _ answers: [String: String]) throws -> AnswerRow {
    var row = AnswerRow(program.layout)
    for (name, cell) in answers {
      let fact = try #require(program.ruleSet.fact(named: name))
      let answer = try program.ruleSet[fact].answer(fromCell: cell)
      if case .choices(let yes, let no) = answer, no.isEmpty, !cell.contains("?") {
        row.setOnly(fact, yes)
      } else {
        row.set(fact, to: answer)
      }
    }
    return row
  }

  /// What a program says to answers.
  static func outcome(_ program: Program, _ answers: [String: String]) throws -> Outcome {
    program.recommend(try row(program, answers))
  }

  static func recommendation(_ program: Program, _ answers: [String: String]) throws -> Recommendation {
    guard case .recommendation(let recommendation) = try outcome(program, answers) else { throw Contradicted() }
    return recommendation
  }

  /// The page for answers.
  static func page(
    _ answers: [String: String], more: String = "", width: Int = 80, ink: Ink = .plain, top: Int? = nil,
    profile: String = "someone"
  ) throws -> String {
    let program = try program(more)
    return RecommendationText(program, width: width, ink: ink, top: top)
      .render(try recommendation(program, answers), profile: profile)
  }

  struct Contradicted: Error {}

  /// Answers of somebody who grieves, with one question left.
  static let grieving = [
    "country": "AU", "thoughts": "none", "events": "death", "low": "2", "tired": "3", "wakeful": "2",
    "prefers-talking": "yes",
  ]
}
