import Inference
package import Knowledge

/// How much the answer to a question could still change.
package struct Influence: Sendable, Hashable {
  package var fact: FactID
  /// How many of its possible answers would change the first suggestions, or what comes before them.
  package var changing: Int
  /// How many possible answers were tried.
  package var tried: Int
}

extension Questionnaire {
  /// The questions that are not answered and whose answer could change the first suggestions or what triage says: those
  /// first for which more of the possible answers would. O(possible answers × treatments).
  package func influences(onFirst count: Int) -> [Influence] {
    let open = standpoint.open.filter { !answers.isStated($0) }
    let found = open.map { assessor.influence(of: $0, given: answers, onFirst: count) }.filter { $0.changing > 0 }
    let sorted = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.changing * right.element.tried, right.element.changing * left.element.tried)
      return first != second ? first > second : left.offset < right.offset
    }
    // Of an instrument and its total, the question that tells most is enough.
    var instruments: Set<Int> = []
    return sorted.map(\.element).filter { influence in
      let instrument = ruleSet.instruments.indices.first { index in
        ruleSet.instruments[index].items.contains(influence.fact) || ruleSet.total(of: index) == influence.fact
      }
      return instrument.map { instruments.insert($0).inserted } ?? true
    }
  }
}

extension Assessor {
  fileprivate func influence(of fact: FactID, given row: AnswerRow, onFirst count: Int) -> Influence {
    verdicts.evaluate([row])
    let rows = possibleRows(of: fact, verdicts.value(of: fact, 0), row)
    let now = program.conclusions([row])[0]
    var influence = Influence(fact: fact, changing: 0, tried: 0)
    for conclusion in program.conclusions(rows) {
      guard let conclusion else { continue }
      influence.tried += 1
      let isSame =
        conclusion.triage == now?.triage
        && conclusion.suggestions.prefix(count) == now?.suggestions.prefix(count)
      if !isSame { influence.changing += 1 }
    }
    return influence
  }
}
