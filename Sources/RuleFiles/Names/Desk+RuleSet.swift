package import Knowledge

extension Desk {
  /// A desk for the readers of files that speak of a rule set: its names are declared, and are all there are.
  package convenience init(_ ruleSet: RuleSet) {
    var names = Names()
    for fact in ruleSet.facts { _ = names.declare(fact.id, in: .facts, at: fact.place) }
    for treatment in ruleSet.treatments { _ = names.declare(treatment.id, in: .treatments, at: treatment.place) }
    for source in ruleSet.sources { _ = names.declare(source.id, in: .sources, at: source.place) }
    self.init(names: names)
  }
}
