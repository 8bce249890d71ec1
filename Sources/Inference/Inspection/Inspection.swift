public import Knowledge

/// Up to 64 profiles side by side, with what every rule does in each: the view of somebody who tests rules.
///
/// ```swift
/// let inspection = Inspection(program, rows)
/// inspection.state(of: rule, lane: 3)              // .fires
/// inspection.outcome(lane: 3, detail: [])          // ranks and standings
/// ```
public final class Inspection {
  /// The most profiles of an inspection.
  public static let lanes = Block.lanes

  private let verdicts: Verdicts
  private let rows: [AnswerRow]
  /// What every rule does in each profile.
  public let rules: RulePlanes

  /// An inspection of at most 64 rows of the program's layout. O(gates + rules × treatments of their classes).
  public init(_ program: Program, _ rows: some Collection<AnswerRow>) {
    verdicts = Verdicts(program)
    self.rows = Array(rows)
    verdicts.evaluate(self.rows[...])
    rules = verdicts.block.rulePlanes()
  }

  private var block: Block { verdicts.block }

  /// What the program says to a profile.
  public func outcome(lane: Int, detail: Detail) -> Outcome { verdicts.outcome(lane, rows[lane], detail) }

  /// What a fact can still be for a profile, its derivation included.
  public func value(of fact: FactID, lane: Int) -> Possible { block.value(of: fact, lane) }

  /// What a rule does for a profile, whatever treatment it speaks of.
  public func state(of rule: RuleID, lane: Int) -> RuleState { rules.state(of: rule, lane: lane) }

  /// The profiles in which a probe of the program is true, and those in which it is false, a bit for each.
  public func truth(ofProbe probe: Int) -> (isTrue: UInt64, isFalse: UInt64) {
    let value = block.program.probes[probe]
    return (
      block.planes[Int(value.isTrue.index)] & block.active, block.planes[Int(value.isFalse.index)] & block.active
    )
  }

  /// What each rule that can count for a treatment does, in the order of ``Program/rules(of:)``, a bit for each profile.
  /// O(rules of the treatment).
  public func states(for treatment: Int) -> [(rule: RuleID, fires: UInt64, open: UInt64)] {
    let compiled = block.program.treatments[treatment]
    func state(_ ruling: CompiledTreatment.Ruling) -> (rule: RuleID, fires: UInt64, open: UInt64) {
      let isTrue = block.planes[Int(ruling.value.isTrue.index)] & block.active
      let isFalse = block.planes[Int(ruling.value.isFalse.index)]
      return (ruling.rule, isTrue, block.active & ~(isTrue | isFalse))
    }
    func state(_ line: CompiledTreatment.Line) -> (rule: RuleID, fires: UInt64, open: UInt64) {
      let fires = block.planes[Int(line.hasFired.index)] & block.active
      return (line.rule, fires, block.planes[Int(line.isPossible.index)] & block.active & ~fires)
    }
    return (compiled.contraindications + compiled.withholding + [compiled.applies].compactMap { $0 }).map(state)
      + (compiled.ratingLines + compiled.treatmentLines).map(state)
      + (compiled.suitability + compiled.caveats + compiled.access).map(state)
  }

  /// What a rule does for a profile and one of the treatments it speaks of; nothing where it does not speak of it.
  /// O(rules of the treatment).
  public func state(of rule: RuleID, for treatment: Int, lane: Int) -> RuleState? {
    let compiled = block.program.treatments[treatment]
    if let ruling = (compiled.rulings + compiled.withholding).first(where: { $0.rule == rule }) {
      switch block.truth(of: ruling.value, lane) {
      case .true: return .fires
      case .unknown: return .open
      case .false: return .silent
      }
    }
    guard let line = (compiled.ratingLines + compiled.treatmentLines).first(where: { $0.rule == rule }) else {
      return nil
    }
    return block.isSet(line.hasFired, lane) ? .fires : block.isSet(line.isPossible, lane) ? .open : .silent
  }
}
