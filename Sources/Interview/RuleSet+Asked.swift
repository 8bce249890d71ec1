package import Knowledge

extension RuleSet {
  /// A fact as it is put to a person: where its options are treatments, they stand under their kinds, with their short
  /// names.
  package func asked(_ id: FactID) -> Fact {
    var fact = self[id]
    guard case .choices(var options, areTreatments: true) = fact.type else { return fact }
    for (index, treatment) in treatments.enumerated() where options.indices.contains(index) {
      options[index].group = kinds.indices.contains(treatment.kind) ? kinds[treatment.kind].label : nil
      options[index].help = treatment.short
    }
    fact.type = .choices(options: options, areTreatments: true)
    return fact
  }
}
