package import Inference
package import Knowledge

extension RecommendationWords {
  /// The answers behind a rule as one sentence: `what has happened includes the death of someone close`.
  ///
  /// Where the total of a questionnaire is among them, its questions are left out.
  package func sentence(for answers: [FactValue]) -> String {
    let hidden = Set(answers.flatMap { instrumentItems(behind: $0.fact) })
    return answers.filter { !hidden.contains($0.fact) }.map(sentence).joined(separator: "; ")
  }

  /// The questions of instruments that a derived total adds up.
  package func instrumentItems(behind total: FactID) -> [FactID] {
    guard case .firstSum(let lines)? = ruleSet[total].derivation else { return [] }
    let summed = Set(lines.flatMap(\.items).compactMap(\.quantity.summedFact))
    return ruleSet.instruments.flatMap(\.items).filter { summed.contains($0) }
  }

  /// A fact and its value, in the words that a condition with that value has.
  package func sentence(for answer: FactValue) -> String {
    let fact = ruleSet[answer.fact]
    switch answer.value {
    case .yesNo(true, true): return "\(shown(fact.label)) is not known"
    case .yesNo(let isYes, _): return sentence(answer.fact, .equals(isYes))
    case .choice(let options):
      if case .choice(_, true) = fact.type, options.count > 2, let first = options.first, let last = options.last,
        last - first + 1 == options.count
      {
        return sentence(answer.fact, .ordered(from: first, to: last))
      }
      return sentence(answer.fact, .oneOf(options))
    case .number(let range):
      return sentence(
        answer.fact, .number(NumberTest(lower: .init(range.lowerBound), upper: .init(range.upperBound))))
    case .choices(let yes, let no): return sentence(answer.fact, including: yes, excluding: no)
    }
  }

  /// Choices by what they include, or, where they include nothing that matters, by what they leave out.
  private func sentence(_ fact: FactID, including yes: [Int], excluding no: [Int]) -> String {
    let optionCount = ruleSet[fact].type.options.count
    if !yes.isEmpty { return sentence(fact, .allOf(yes)) }
    if no.count == optionCount { return sentence(fact, .count(NumberTest(lower: nil, upper: .init(0)))) }
    let limit = 3
    if no.count <= limit + 1 { return sentence(fact, .noneOf(no)) }
    return sentence(fact, .noneOf(Array(no.prefix(limit)))) + ", nor \(no.count - limit) others"
  }

  private func sentence(_ fact: FactID, _ check: Check) -> String {
    shown(ruleSet.sentence(for: .test(Test(fact, check, place: ruleSet[fact].place))))
  }
}

extension SumItem.Quantity {
  /// The fact whose value or score is added.
  fileprivate var summedFact: FactID? {
    switch self {
    case .number(let fact), .score(let fact): fact
    case .count, .one: nil
    }
  }
}
