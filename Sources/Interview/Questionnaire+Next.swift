import Inference
import Knowledge

extension Questionnaire {
  /// The fact to ask for next: one whose answer had to give way, else of the groups that come first now, else of what is
  /// urgent, else in the order that the pace goes by.
  func next(among waiting: [FactID]) -> FactID? {
    guard let first = waiting.first else { return nil }
    if let again = displaced.first { return again }
    if let hurried = firstHurried(by: standpoint.hurriedGroups, among: waiting) { return hurried }
    guard case .quick(let count) = pace else { return first }
    if let rest = restOfInstrument(among: waiting) { return rest }
    if let urgent = waiting.first(where: { standpoint.urgent.contains($0) }) { return urgent }
    return assessor.mostTelling(of: waiting, given: answers, forFirst: count)
  }

  /// The first of the facts that some groups ask for.
  func firstHurried(by groups: [Int], among waiting: [FactID]) -> FactID? {
    for group in groups {
      let facts = Set(ruleSet.interview[group].ask)
      if let fact = waiting.first(where: { facts.contains($0) }) { return fact }
    }
    return nil
  }

  /// The next question of an instrument that has been begun.
  private func restOfInstrument(among waiting: [FactID]) -> FactID? {
    guard let last = asked.last, let instrument = ruleSet.instrument(of: last) else { return nil }
    let items = Set(ruleSet.instruments[instrument].items)
    return waiting.first { items.contains($0) }
  }
}
