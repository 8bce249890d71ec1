extension Program {
  /// The rules that can count for a treatment: its own, those of its classes, and the triage that withholds it, in the
  /// order in which they weigh.
  public func rules(of treatment: Int) -> [RuleID] {
    let compiled = treatments[treatment]
    return (compiled.contraindications + compiled.withholding + [compiled.applies].compactMap { $0 }).map(\.rule)
      + (compiled.ratingLines + compiled.treatmentLines).map(\.rule)
      + (compiled.suitability + compiled.caveats + compiled.access).map(\.rule)
  }

  /// The treatments that a rule speaks of; none for triage that withholds nothing. O(rules × treatments).
  public func treatments(of rule: RuleID) -> [Int] { treatments.indices.filter { rules(of: $0).contains(rule) } }
}
