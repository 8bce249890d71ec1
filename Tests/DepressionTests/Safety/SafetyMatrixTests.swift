import Inference
import Knowledge
import Testing

/// Every row of the checklist of safety rules is in the rule set, with its effect or a stricter one.
@Suite struct SafetyMatrixTests {
  /// For every row and each of its answers alone: some rule of the treatment fires that is silent for a person about
  /// whom nothing is of note, and it does at least what the row asks for.
  @Test func everyRowHasItsEffect() throws {
    let program = try DepressionRules.program()
    let quiet = try DepressionRules.quietAdult()
    let cases = try SafetyRow.all().flatMap { try SafetyCase.all(of: $0, in: program, quiet: quiet) }
    #expect(cases.count == 1028)
    var missing: [String] = []
    for start in stride(from: 0, to: cases.count, by: Inspection.lanes - 1) {
      let window = cases[start..<min(cases.count, start + Inspection.lanes - 1)]
      let inspection = Inspection(program, [quiet] + window.map(\.answers))
      for (lane, safetyCase) in zip(1..., window) {
        for treatment in try program.treatments(of: safetyCase.row.treatment) {
          let found = effect(on: treatment, inspection, lane: lane, program)
          guard found.map({ $0 < safetyCase.row.effect }) ?? true else { continue }
          missing.append(
            """
            \(program.ruleSet.treatments[treatment].id), \(safetyCase.row.fact) \(safetyCase.option): \
            \(safetyCase.row.effect) expected, found \(found.map(\.rawValue) ?? "nothing") (\(safetyCase.row.reason))
            """)
        }
      }
    }
    #expect(missing.isEmpty, "\(missing.count) missing:\n\(missing.joined(separator: "\n"))")
  }

  /// The gravest effect of the rules that fire in a lane and not in the first one. Triage counts where it names what it
  /// holds back; what holds back everything says nothing of one treatment.
  private func effect(
    on treatment: Int, _ inspection: Inspection, lane: Int, _ program: Program
  ) -> SafetyRow.Effect? {
    program.rules(of: treatment).filter {
      inspection.state(of: $0, for: treatment, lane: lane) == .fires
        && inspection.state(of: $0, for: treatment, lane: 0) != .fires
    }.compactMap { rule in
      let entry = program.rules[rule.index]
      switch (entry.role, entry.level) {
      case (.contraindicates, _): return .contraindicated
      case (.withholds, _): return namesWhatItHoldsBack(entry, program) ? .contraindicated : nil
      case (.warns, .check): return .check
      case (.warns, .caution): return .caution
      default: return nil
      }
    }.max()
  }

  private func namesWhatItHoldsBack(_ entry: RuleEntry, _ program: Program) -> Bool {
    program.ruleSet.triage.first { $0.ruleID == entry.id }.map { $0.withholds != .everything } ?? false
  }
}
