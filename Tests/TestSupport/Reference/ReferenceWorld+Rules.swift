import Inference
import Knowledge

extension ReferenceWorld {
  /// The ids of all that fired: its rules, the lines that count, `applies` and the triage that withholds it.
  func firedRules(
    _ treatment: Int, _ rules: [Rule], _ ratings: [LineOutcome], _ lines: [LineOutcome]
  ) -> Set<String> {
    let declared = ruleSet.treatments[treatment]
    var fired = Set(rules.map(\.id))
    if let applies = declared.applies, truth(of: applies.when, for: treatment) == .true {
      fired.insert("\(declared.id)/applies")
    }
    for (line, outcome) in zip(declared.rating, ratings) where outcome.hasFired {
      fired.insert("\(declared.id)/rating/\(line.name)")
    }
    for (line, outcome) in zip(declared.lines, lines) where outcome.hasFired {
      fired.insert("\(declared.id)/line/\(line.name)")
    }
    for rule in ruleSet.triage where withholds(rule, treatment) && truth(of: rule.when) == .true {
      fired.insert("triage/\(rule.id)")
    }
    return fired
  }

  /// The ids of all that is open, each with what it turns on. A line of a list turns on all lines up to it.
  func openRules(
    _ treatment: Int, _ rules: [Rule], _ ratings: [LineOutcome], _ lines: [LineOutcome]
  ) -> [String: [FactID]] {
    let declared = ruleSet.treatments[treatment]
    var open: [String: [FactID]] = [:]
    for rule in rules where rule.effect != .access { open[rule.id] = asks(of: [rule.when], for: treatment) }
    if let applies = declared.applies, truth(of: applies.when, for: treatment) == .unknown {
      open["\(declared.id)/applies"] = asks(of: [applies.when], for: treatment)
    }
    for index in ratings.indices where ratings[index].isOpen {
      let id = "\(declared.id)/rating/\(declared.rating[index].name)"
      open[id] = asks(of: declared.rating[...index].map(\.when), for: treatment)
    }
    for index in lines.indices where lines[index].isOpen {
      let id = "\(declared.id)/line/\(declared.lines[index].name)"
      open[id] = asks(of: declared.lines[...index].map(\.when), for: treatment)
    }
    return open
  }
}
