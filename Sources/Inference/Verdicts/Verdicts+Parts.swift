package import Knowledge

/// The parts of a recommendation, one at a time and without lists: for writers of many.
extension Verdicts {
  /// Calls `body` with the index of each triage rule that fired, most urgent first.
  package func forEachFiredTriage(_ lane: Int, _ body: (Int) -> Void) {
    for index in program.triageOrder where block.isSet(program.triage[index].value.isTrue, lane) { body(index) }
  }

  /// Calls `body` with the index of each triage rule that can't be decided, most urgent first.
  package func forEachOpenTriage(_ lane: Int, _ body: (Int) -> Void) {
    for index in program.triageOrder {
      let value = program.triage[index].value
      if !block.isSet(value.isTrue, lane), !block.isSet(value.isFalse, lane) { body(index) }
    }
  }

  /// Whether a contact is for this person, or may be.
  package func isShown(contact: Int, _ lane: Int) -> Bool { !block.isSet(program.contacts[contact].isFalse, lane) }

  /// Whether it can't be decided yet whether a contact is for this person.
  package func isOpen(contact: Int, _ lane: Int) -> Bool {
    block.truth(of: program.contacts[contact], lane) == .unknown
  }

  /// The truth of a probe of the program.
  package func truth(ofProbe probe: Int, _ lane: Int) -> Truth { block.truth(of: program.probes[probe], lane) }

  /// Calls `body` with the index of each treatment of a standing, in the order of the rule set.
  package func forEachTreatment(_ standing: Standing, _ lane: Int, _ body: (Int) -> Void) {
    let wires = program.verdictTables.standings.base
    var cell = standing.order
    for treatment in 0..<program.verdictTables.treatmentCount {
      if block.planes[Int(wires[cell])] &>> UInt64(lane) & 1 == 1 { body(treatment) }
      cell += VerdictTables.standingCount
    }
  }

  /// Calls `body` with the place in the triage of each rule that withholds a treatment.
  package func forEachWithholding(of treatment: Int, _ lane: Int, _ body: (Int) -> Void) {
    for index in program.rulings.withholding(treatment) {
      if block.isSet(program.triage[Int(index)].value.isTrue, lane) { body(Int(index)) }
    }
  }

  /// What a fact can still be.
  package func value(of fact: FactID, _ lane: Int) -> Possible { block.value(of: fact, lane) }

  /// For each value of a yes-no fact (yes, then no) or a choice, the profiles whose fact is surely that; and last those
  /// in which more than one is possible.
  package func planes(ofValues fact: FactID) -> [UInt64] {
    switch program.facts[fact.index] {
    case .yesNo(let value):
      let (yes, no) = (block[value.isTrue] & block.active, block[value.isFalse] & block.active)
      return [yes, no, block.active & ~(yes | no)]
    case .choice(let planes):
      var once: UInt64 = 0
      var twice: UInt64 = 0
      for plane in planes {
        twice |= once & block[plane]
        once |= block[plane]
      }
      return planes.map { block[$0] & ~twice & block.active } + [twice & block.active]
    case .choices, .number: return []
    }
  }

  /// The profiles in which a stated fact differs from its derivation, a bit each.
  package var differing: UInt64 { program.differences.reduce(0) { $0 | block[$1.wire] } & block.active }

  /// The profiles for which a triage rule fired, a bit each.
  package func plane(ofTriage index: Int) -> UInt64 { block[program.triage[index].value.isTrue] & block.active }

  /// Where a rule has fired for a treatment, by the rule's position in the program's ``Program/rulings``, a bit for each
  /// profile.
  package func plane(ofRuling position: Int) -> UInt64 {
    block.planes[Int(program.rulings.rulings.base[position].hasFired)] & block.active
  }

  /// The profiles in which a treatment has a standing, a bit each.
  package func plane(ofStanding standing: Standing, _ treatment: Int) -> UInt64 {
    block[program.treatments[treatment].standings[standing.order]] & block.active
  }

  /// The profiles to which a treatment does not apply, a bit each.
  package func planeOfNotApplicable(_ treatment: Int) -> UInt64 { plane(ofStanding: .notApplicable, treatment) }
}
