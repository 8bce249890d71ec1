package import Inference
import Knowledge

extension RecommendationWords {
  /// The derived facts of which something is known, a sentence each.
  package var derivedWords: [String] {
    let unanswered = valuesWithoutAnswers()
    return recommendation.derived.filter { entry in
      if case .choices(let yes, let no) = entry.value {
        return !yes.isEmpty || no.count == ruleSet[entry.fact].type.options.count
      }
      return entry.value != unanswered[entry.fact]
    }
    .map { sentence(for: $0) }
  }

  /// What derived facts can be where nothing is answered.
  private func valuesWithoutAnswers() -> [FactID: Possible] {
    guard case .recommendation(let blank) = program.recommend(AnswerRow(program.layout)) else { return [:] }
    return Dictionary(blank.derived.map { ($0.fact, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Both sides of what was stated otherwise than it follows from other answers.
  package func words(for remark: Contradiction) -> String {
    let fact = ruleSet[remark.fact]
    let stated = shown(ruleSet.text(of: remark.stated, for: remark.fact))
    let derived = shown(ruleSet.text(of: remark.derived, for: remark.fact))
    return
      "\(shown(fact.label)): stated as \(stated); the other answers would make it \(derived). What was stated counts."
  }

  /// How many of the first suggestions are settled; nothing where there are none.
  package var settledWords: String? {
    guard !recommendation.isWithheld, !recommendation.suggestions.isEmpty else { return nil }
    let settled = recommendation.settled
    return switch settled {
    case _ where recommendation.asks.isEmpty:
      "Every question that matters here is answered: no further answer can change these suggestions."
    case 0: "Further answers can still change which suggestion comes first."
    case 1: "No further answer can change the first suggestion; those after it can still move."
    case recommendation.suggestions.count: "No further answer can change the first \(settled) suggestions."
    default: "No further answer can change the first \(settled) suggestions; those after them can still move."
    }
  }

  /// What stands before the questions that could change something, where those about safety stand above.
  package var besidesUnanswered: String { "Besides those not answered yet, above:" }
}
