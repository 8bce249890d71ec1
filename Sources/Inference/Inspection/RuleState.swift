/// What a rule does for a profile.
public enum RuleState: String, Sendable, CaseIterable {
  /// Its condition is true; a line's, with every earlier one false.
  case fires
  /// It can't be decided.
  case open
  /// It does neither.
  case silent
}

/// What every rule does in up to 64 profiles, a bit for each.
///
/// A class rule fires where it does so for some treatment of the class, else is open where it is so for one.
public struct RulePlanes: Sendable {
  /// By rule, the profiles in which it fires.
  public internal(set) var fires: [UInt64]
  /// By rule, the profiles in which it can't be decided.
  public internal(set) var open: [UInt64]

  /// What a rule does in one of the profiles.
  public func state(of rule: RuleID, lane: Int) -> RuleState {
    fires[rule.index] >> UInt64(lane) & 1 == 1 ? .fires : open[rule.index] >> UInt64(lane) & 1 == 1 ? .open : .silent
  }
}

extension Block {
  /// What every rule does in each lane that is in use.
  func rulePlanes() -> RulePlanes {
    var result = RulePlanes(
      fires: Array(repeating: 0, count: program.rules.count), open: Array(repeating: 0, count: program.rules.count))
    func add(_ ruling: CompiledTreatment.Ruling) {
      let isTrue = planes[Int(ruling.value.isTrue.index)]
      let isFalse = planes[Int(ruling.value.isFalse.index)]
      result.fires[ruling.rule.index] |= isTrue
      result.open[ruling.rule.index] |= ~(isTrue | isFalse)
    }
    func add(_ line: CompiledTreatment.Line) {
      let fires = planes[Int(line.hasFired.index)]
      result.fires[line.rule.index] |= fires
      result.open[line.rule.index] |= planes[Int(line.isPossible.index)] & ~fires
    }
    program.triage.forEach(add)
    for treatment in program.treatments {
      treatment.rulings.forEach(add)
      (treatment.ratingLines + treatment.treatmentLines).forEach(add)
    }
    for rule in program.rules.indices {
      result.fires[rule] &= active
      result.open[rule] &= active & ~result.fires[rule]
    }
    return result
  }
}

extension CompiledTreatment {
  /// The rules that speak of the treatment, its lines and triage aside.
  var rulings: [Ruling] { [applies].compactMap { $0 } + contraindications + caveats + suitability + access }
}
