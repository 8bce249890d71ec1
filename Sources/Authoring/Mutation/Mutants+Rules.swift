import Diagnostics
import Knowledge

extension MutantBuilder {
  /// Adds the mutants of triage, of classes and of treatments.
  mutating func addRules() {
    for (index, rule) in ruleSet.triage.enumerated() {
      add(rule.when, of: rule.ruleID, isRule: true, at: rule.place) { $0.triage[index].when = $1 }
    }
    for (family, declared) in ruleSet.classes.enumerated() {
      for (index, rule) in declared.rules.enumerated() {
        add(rule.when, of: rule.id, isRule: true, at: rule.place) { $0.classes[family].rules[index].when = $1 }
      }
    }
    for index in ruleSet.treatments.indices { addRules(of: index) }
  }

  private mutating func addRules(of treatment: Int) {
    let declared = ruleSet.treatments[treatment]
    if let applies = declared.applies {
      // Without it the treatment is for everybody.
      add(
        applies.when, of: "\(declared.id)/applies", isRule: true, at: applies.place, removal: nil
      ) { $0.treatments[treatment].applies?.when = $1 }
      let always = Condition.all([], applies.place)
      add(
        Mutant(
          subject: "\(declared.id)/applies", change: "removed", place: applies.place,
          condition: (applies.when, always), rule: nil
        ) { $0.treatments[treatment].applies?.when = always })
    }
    for (index, line) in declared.rating.enumerated() {
      // The last line holds when no other does: a rating is never missing.
      let isLast = index == declared.rating.count - 1
      if isLast { continue }
      add(line.when, of: "\(declared.id)/rating/\(line.name)", isRule: true, at: line.place) {
        $0.treatments[treatment].rating[index].when = $1
      }
    }
    for (index, line) in declared.lines.enumerated() {
      add(line.when, of: "\(declared.id)/line/\(line.name)", isRule: true, at: line.place) {
        $0.treatments[treatment].lines[index].when = $1
      }
    }
    for (index, rule) in declared.rules.enumerated() {
      add(rule.when, of: rule.id, isRule: true, at: rule.place) { $0.treatments[treatment].rules[index].when = $1 }
    }
  }
}
