import Diagnostics
import Knowledge

extension MutantBuilder {
  /// Adds the mutants of triage, of classes and of treatments.
  mutating func addRules() {
    for (index, rule) in ruleSet.triage.enumerated() {
      add(rule.when, of: rule.ruleID, isRule: true, at: rule.place) { $0.triage[index].when = $1 }
    }
    for (family, declared) in ruleSet.classes.enumerated() {
      let members = members(of: family)
      for (index, rule) in declared.rules.enumerated() {
        // A rule of a class without members speaks of nothing.
        let isSame = !members.isEmpty && !(rule.when?.saysThis ?? false)
        add(rule.when, of: rule.id, isRule: true, for: isSame ? [nil] : members, at: rule.place) {
          $0.classes[family].rules[index].when = $1
        }
      }
    }
    for index in ruleSet.treatments.indices { addRules(of: index) }
  }

  private mutating func addRules(of treatment: Int) {
    let declared = ruleSet.treatments[treatment]
    if let applies = declared.applies {
      // Without it the treatment is for everybody.
      add(
        applies.when, of: "\(declared.id)/applies", isRule: true, for: [treatment], at: applies.place, removal: nil
      ) { $0.treatments[treatment].applies?.when = $1 }
      let always = Condition.all([], applies.place)
      add(
        Mutant(
          subject: "\(declared.id)/applies", change: "removed", place: applies.place,
          condition: ChangedCondition(before: applies.when, after: always, earlier: [], treatments: [treatment]),
          rule: nil
        ) { $0.treatments[treatment].applies?.when = always })
    }
    for (index, line) in declared.rating.enumerated() {
      // The last line holds when no other does: a rating is never missing.
      let isLast = index == declared.rating.count - 1
      if isLast { continue }
      add(
        line.when, of: "\(declared.id)/rating/\(line.name)", isRule: true, for: [treatment],
        after: declared.rating[..<index].map(\.when), at: line.place
      ) {
        $0.treatments[treatment].rating[index].when = $1
      }
    }
    for (index, line) in declared.lines.enumerated() {
      add(
        line.when, of: "\(declared.id)/line/\(line.name)", isRule: true, for: [treatment],
        after: declared.lines[..<index].map(\.when), at: line.place
      ) {
        $0.treatments[treatment].lines[index].when = $1
      }
    }
    for (index, rule) in declared.rules.enumerated() {
      add(rule.when, of: rule.id, isRule: true, for: [treatment], at: rule.place) {
        $0.treatments[treatment].rules[index].when = $1
      }
    }
  }

  private func members(of family: Int) -> [Int?] {
    ruleSet.treatments.indices.filter { ruleSet.classes(of: $0).contains(family) }
  }
}

extension Condition {
  /// Whether it speaks of the treatment that the rule belongs to.
  fileprivate var saysThis: Bool {
    switch self {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _): parts.contains(where: \.saysThis)
    case .not(let part, _): part.saysThis
    case .test(let test): test.check == .includesThis
    }
  }
}
