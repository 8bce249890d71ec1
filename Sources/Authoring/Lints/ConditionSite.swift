import Diagnostics
import Knowledge

/// A condition of a rule set and what it belongs to.
struct ConditionSite {
  /// What it belongs to, in a sentence: `the rule 'ssri/caveats/weekly'`.
  var owner: String
  var condition: Condition
  /// The treatments it speaks of, where it says `this`; else nothing, once.
  var treatments: [Int?]
}

extension RuleSet {
  /// Every condition of the rule set, in the order of its parts.
  var conditionSites: [ConditionSite] {
    var sites: [ConditionSite] = []
    func add(_ owner: String, _ condition: Condition?, _ treatments: Int...) {
      addAll(owner, condition, treatments)
    }
    func addAll(_ owner: String, _ condition: Condition?, _ treatments: [Int]) {
      guard let condition else { return }
      sites.append(
        ConditionSite(owner: owner, condition: condition, treatments: condition.saysThis ? treatments : [nil]))
    }
    for fact in facts { addDerivation(of: fact) { add($0, $1) } }
    for contact in contacts { add("the contact '\(contact.id)'", contact.when) }
    for rule in triage { add("the rule '\(rule.ruleID)'", rule.when) }
    for group in interview { add("'next-when' of the group '\(group.id)'", group.nextWhen) }
    for (index, family) in classes.enumerated() {
      let members = treatments.indices.filter { self.classes(of: $0).contains(index) }
      for rule in family.rules where !members.isEmpty { addAll("the rule '\(rule.id)'", rule.when, members) }
    }
    for (index, treatment) in treatments.enumerated() {
      add("the rule '\(treatment.id)/applies'", treatment.applies?.when, index)
      for line in treatment.rating { add("the rule '\(treatment.id)/rating/\(line.name)'", line.when, index) }
      for line in treatment.lines { add("the rule '\(treatment.id)/line/\(line.name)'", line.when, index) }
      for rule in treatment.rules { add("the rule '\(rule.id)'", rule.when, index) }
    }
    return sites
  }

  private func addDerivation(of fact: Fact, _ add: (String, Condition?) -> Void) {
    func line(_ name: String) -> String { "the line '\(name)' of the fact '\(fact.id)'" }
    switch fact.derivation {
    case nil: break
    case .firstLine(let lines): for declared in lines { add(line(declared.name), declared.when) }
    case .eachOption(let lines):
      for declared in lines { add(line(fact.type.options[declared.option].id), declared.when) }
    case .holds(let condition): add("the fact '\(fact.id)'", condition)
    case .firstSum(let lines):
      for declared in lines {
        let owner = declared.name.map(line) ?? "the fact '\(fact.id)'"
        add(owner, declared.when)
        for item in declared.items { add("an item of \(owner)", item.when) }
      }
    }
  }
}

extension Condition {
  /// Whether it is another condition for each treatment.
  fileprivate var saysThis: Bool {
    if case .test(let test) = self { return test.check == .includesThis }
    return parts.contains(where: \.saysThis)
  }
}
