import Inference
import Knowledge

extension Assessor {
  /// The profile with each answer that a fact may still be given.
  func possibleRows(of fact: FactID, _ value: Possible, _ row: AnswerRow) -> [AnswerRow] {
    value.answers(optionCount: program.ruleSet[fact].type.options.count).map { answer in
      var changed = row
      changed.set(fact, to: answer)
      return changed
    }
  }
}
