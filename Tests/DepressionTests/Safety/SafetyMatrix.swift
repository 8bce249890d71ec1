import Foundation
import Inference
import Knowledge
import Testing

/// A row of the checklist of safety rules: what some answers to a question do to a treatment, at the least.
struct SafetyRow: Decodable, Sendable {
  /// What a rule does to a treatment, the mildest first.
  enum Effect: String, Decodable, Comparable {
    case caution, check, contraindicated

    var gravity: Int {
      switch self {
      case .caution: 1
      case .check: 2
      case .contraindicated: 3
      }
    }

    static func < (left: Effect, right: Effect) -> Bool { left.gravity < right.gravity }
  }

  /// A treatment, or a class: then the row holds for every member.
  var treatment: String
  var fact: String
  /// Each counts by itself.
  var options: [String]
  var effect: Effect
  var reason: String

  /// The whole checklist.
  static func all() throws -> [SafetyRow] {
    let text = try String(
      contentsOf: DepressionRules.data.appending(path: "safety-matrix.ndjson"), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(SafetyRow.self, from: Data($0.utf8)) }
  }
}

/// One answer of a row, beside which nothing is of note.
struct SafetyCase: Sendable {
  var row: SafetyRow
  var option: String
  var answers: AnswerRow

  /// Every answer of a row.
  static func all(of row: SafetyRow, in program: Program, quiet: AnswerRow) throws -> [SafetyCase] {
    let fact = try program.fact(row.fact)
    return try row.options.map { option in
      var answers = quiet
      if row.fact == "age-group" { answers.set(try program.fact("age"), to: nil) }
      switch program.ruleSet[fact].type {
      case .yesNo: answers.set(fact, to: .yesNo(option == "yes"))
      case .number: answers.set(fact, to: .number(try number(atLeast: option)))
      case .choice(let options, _):
        answers.set(fact, to: .choice(try #require(options.firstIndex { $0.id == option }, "no option '\(option)'")))
      case .choices(let options, _):
        answers.set(try #require(options.firstIndex { $0.id == option }, "no option '\(option)'"), of: fact, to: true)
      }
      return SafetyCase(row: row, option: option, answers: answers)
    }
  }

  /// The bound of an option such as `at least 75`.
  private static func number(atLeast option: String) throws -> Int64 {
    try #require(option.split(separator: " ").last.flatMap { Int64($0) }, "no number in '\(option)'")
  }
}
