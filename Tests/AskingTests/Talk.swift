import Asking
import Diagnostics
import Foundation
import Interview
import Knowledge
import RuleFiles
import Testing

/// A conversation about the rules of the golden sessions, with what was said last.
struct Talk {
  private(set) var conversation: Conversation
  private(set) var said: String

  /// Begins one, with some answers written as cells of a table.
  init(pace: Pace = .full, ink: Ink = .plain, width: Int = 80, _ known: [String: String] = [:]) throws {
    let rules = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "EndToEnd/Sessions/_rules")
    let ruleSet = try #require(RuleFolder.load(rules.path()).ruleSet)
    var row = AnswerRow(AnswerLayout(ruleSet.facts))
    for (id, text) in known {
      let fact = try #require(ruleSet.fact(named: id))
      row.set(fact, to: try ruleSet[fact].answer(fromCell: text))
    }
    conversation = Conversation(Questionnaire(ruleSet, pace: pace, answers: row), Manner(width: width, ink: ink))
    said = conversation.begin()
  }

  var questionnaire: Questionnaire { conversation.questionnaire }

  /// The fact that is asked for.
  var current: String? { questionnaire.current.map { questionnaire.ruleSet[$0].id } }

  /// The answer to a fact.
  func answer(_ id: String) -> Answer? {
    let ruleSet = questionnaire.ruleSet
    return ruleSet.fact(named: id).flatMap { questionnaire.answers[$0, ruleSet[$0].type] }
  }

  mutating func type(_ lines: String...) {
    for line in lines { said = conversation.take(.text(line)) }
  }

  mutating func end() { said = conversation.end() }

  mutating func take(_ line: Conversation.Line) { said = conversation.take(line) }
}
