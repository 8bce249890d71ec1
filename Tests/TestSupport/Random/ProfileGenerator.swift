package import Knowledge
package import Sampling

/// Draws random profiles: unanswered facts, partly answered choices, derived facts stated, rarely one that contradicts.
package struct ProfileGenerator {
  package let ruleSet: RuleSet
  private let layout: AnswerLayout
  private let base: [FactID]
  private let derived: [FactID]

  package init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    layout = AnswerLayout(ruleSet.facts)
    let facts = ruleSet.facts.indices.map { FactID($0) }
    base = facts.filter { ruleSet[$0].derivation == nil }
    derived = facts.filter { ruleSet[$0].derivation != nil }
  }

  /// A random profile.
  package func row(_ random: inout SplitMix64) -> AnswerRow {
    var row = AnswerRow(layout)
    let density = random.pick([0.0, 0.2, 0.5, 0.5, 0.8, 0.9, 1.0])
    for fact in base where random.chance(density) {
      let isPart = random.chance(0.4)
      row.set(fact, to: answer(to: fact, within: .anything(of: ruleSet[fact].type), isPart: isPart, &random))
    }
    let statedDensity = random.pick([0.0, 0.1, 0.3, 0.5])
    for fact in derived where random.chance(statedDensity) {
      let isPart = random.chance(0.4)
      let possible =
        random.chance(0.2) ? .anything(of: ruleSet[fact].type) : ReferenceWorld(ruleSet, row).value(of: fact)
      row.set(fact, to: answer(to: fact, within: possible, isPart: isPart, &random))
    }
    return row
  }

  /// The profile with one more answer, within what was still possible; nothing where everything is stated.
  package func withOneMoreAnswer(_ row: AnswerRow, _ random: inout SplitMix64) -> AnswerRow? {
    let world = ReferenceWorld(ruleSet, row)
    for fact in random.shuffled(base + derived) {
      var more = row
      switch (ruleSet[fact].type, world.value(of: fact)) {
      case (.choices(let options, _), .choices(let yes, let no)):
        let (included, excluded) = (row.included(fact), row.excluded(fact))
        let open = options.indices.filter { !included.contains($0) && !excluded.contains($0) }
        guard !open.isEmpty else { continue }
        let option = random.pick(Array(open))
        let isIncluded = yes.contains(option) || !no.contains(option) && random.chance(0.5)
        more.set(
          fact, to: .choices(yes: included + (isIncluded ? [option] : []), no: excluded + (isIncluded ? [] : [option])))
      case (_, let possible):
        guard !row.isStated(fact), let answer = answer(to: fact, within: possible, isPart: false, &random) else {
          continue
        }
        more.set(fact, to: answer)
      }
      return more
    }
    return nil
  }

  /// An answer within what is possible; nothing where that lies outside of what may be stated.
  private func answer(
    to fact: FactID, within possible: Possible, isPart: Bool, _ random: inout SplitMix64
  ) -> Answer? {
    switch (ruleSet[fact].type, possible) {
    case (.yesNo, .yesNo(let canBeYes, let canBeNo)):
      return .yesNo(canBeYes && (!canBeNo || random.chance(0.5)))
    case (.choice, .choice(let options)):
      return .choice(random.pick(options))
    case (.choices(let options, _), .choices(let yes, let no)):
      var included: [Int] = []
      var excluded: [Int] = []
      for option in options.indices where !isPart || random.chance(0.6) {
        let isIncluded = yes.contains(option) || !no.contains(option) && random.chance(0.35)
        if isIncluded { included.append(option) } else { excluded.append(option) }
      }
      return .choices(yes: included, no: excluded)
    case (.number(let type), .number(let range)):
      guard type.range.overlaps(range) else { return nil }
      return .number(random.int64(range.clamped(to: type.range)))
    default:
      preconditionFailure("a value of another type than its fact")
    }
  }
}
