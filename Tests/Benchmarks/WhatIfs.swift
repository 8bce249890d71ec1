import Inference
import Knowledge
import Sampling

/// What it costs to look at every single change of a profile, and to find the smallest changes that bring each treatment
/// which is not among the first suggestions there.
struct WhatIfs {
  private let ruleSet: RuleSet
  private let table: Table
  private static let first = 5
  private static let people = 20

  init(_ ruleSet: RuleSet, _ table: Table) {
    self.ruleSet = ruleSet
    self.table = table
  }

  func run() {
    let program = Program(ruleSet)
    for share in [0, 0.5] {
      table.begin("What-if, \(Self.people) profiles, \(Int(share * 100)) % of the answers missing, first \(Self.first)")
      let rows = rows(program, missing: share)
      singleChanges(program, rows)
      minimalChanges(program, rows)
    }
  }

  private func singleChanges(_ program: Program, _ rows: [AnswerRow]) {
    let clock = ContinuousClock()
    var times: [Double] = []
    var tried: [Double] = []
    var effects: [Double] = []
    for row in rows {
      var found: WhatIf?
      times.append(clock.measure { found = program.whatIf(row, first: Self.first) }.seconds * 1e3)
      guard let found else { continue }
      tried.append(Double(found.tried))
      effects.append(Double(found.effects.count))
    }
    table.spread("single changes tried", tried)
    table.spread("that change the first or triage", effects)
    table.spread("ms for all of them", times)
  }

  private func minimalChanges(_ program: Program, _ rows: [AnswerRow]) {
    let clock = ContinuousClock()
    var times: [Double] = []
    var counts: [Double] = []
    for row in rows {
      for treatment in ruleSet.treatments.indices {
        var found: MinimalChanges?
        let time = clock.measure {
          found = program.minimalChanges(row, bringing: treatment, intoFirst: Self.first)
        }
        guard let found, found.ways.first?.changes.isEmpty != true else { continue }
        times.append(time.seconds * 1e3)
        counts.append(Double(found.ways.count))
      }
    }
    table.spread("smallest changes for a treatment", counts)
    table.spread("ms to find them", times)
  }

  /// Made-up profiles of people who have suggestions.
  private func rows(_ program: Program, missing: Double) -> [AnswerRow] {
    let sampler = ProfileSampler(ruleSet, missing: missing)
    var random = SplitMix64(seed: 1)
    var rows: [AnswerRow] = []
    while rows.count < Self.people {
      let row = sampler.row(&random)
      if program.conclusions([row])[0]?.suggestions.isEmpty == false { rows.append(row) }
    }
    return rows
  }
}
