import Inference
import Knowledge
import Sampling
import Testing

/// Whatever can be suggested at all is the first suggestion for somebody.
@Suite struct FirstPlaceTests {
  @Test func everyTreatmentIsFirstForSomebody() async throws {
    let program = try DepressionRules.program()
    let ruleSet = program.ruleSet
    let candidates = ruleSet.treatments.indices.filter { treatment in
      ruleSet.treatments[treatment].rating.contains { ruleSet.ratings[$0.rating].standing == .suggested }
    }
    var never: [String] = []
    for treatment in candidates {
      let search = try FirstPlaceSearch(program, treatment)
      if !search.succeeds(tries: 2000) { never.append(ruleSet.treatments[treatment].id) }
    }
    #expect(never == [])
  }
}

/// A search for a person whose first suggestion is a given treatment: it helped them before, the others did not, and
/// the rest is answered by chance, always the same, so that whoever is found once is found again.
struct FirstPlaceSearch {
  private let program: Program
  private let treatment: Int
  private let base: AnswerRow
  /// The chance to change each fact: greater for those that the treatment's own rules turn on.
  private let chances: [(fact: FactID, chance: Double)]

  init(_ program: Program, _ treatment: Int) throws {
    self.program = program
    self.treatment = treatment
    var base = try DepressionRules.quietAdult()
    base.set(try program.fact("phq9"), to: nil)  // its items are drawn instead
    let all = program.ruleSet.treatments.indices
    base.set(try program.fact("helped-before"), to: .choices(yes: [treatment], no: all.filter { $0 != treatment }))
    base.set(try program.fact("did-not-help"), to: .choices(yes: all.filter { $0 != treatment }, no: [treatment]))
    self.base = base
    let fixed = try ["helped-before", "did-not-help"].map { try program.fact($0) }
    let conditions = program.rules(of: treatment).filter { program.rules[$0.index].role != .access }
      .compactMap { program.rules[$0.index].when }
    let own = Set(conditions.flatMap { $0.baseFacts(program.ruleSet) })
    chances = program.ruleSet.facts.indices.map { FactID($0) }
      .filter { program.ruleSet[$0].derivation == nil && !fixed.contains($0) }
      .map { ($0, own.contains($0) ? 0.15 : 0.03) }
  }

  /// Whether one of some blocks of 64 people has it first: each is made of the person of the last one who had it
  /// highest, with a few answers changed; after a hundred blocks the climb begins anew.
  func succeeds(tries: Int) -> Bool {
    let sampler = ProfileSampler(program.ruleSet, missing: 0.1)
    var best: (row: AnswerRow, rank: Int) = (base, .max)
    for number in 0..<tries {
      if number % 100 == 0 { best = (base, .max) }
      var random = SplitMix64(seed: UInt64(treatment) << 16 | UInt64(number))
      let rows = (0..<Inspection.lanes).map { _ in variant(of: best.row, sampler.row(&random), &random) }
      for (row, conclusion) in zip(rows, program.conclusions(rows)) {
        let rank = conclusion?.suggestions.firstIndex(of: treatment) ?? .max
        if rank <= best.rank { best = (row, rank) }
      }
      if best.rank == 0 { return true }
    }
    return false
  }

  /// The person with a few answers of another; all that are not given yet.
  private func variant(of row: AnswerRow, _ sample: AnswerRow, _ random: inout SplitMix64) -> AnswerRow {
    chances.reduce(into: row) { row, change in
      guard !row.isStated(change.fact) || random.chance(change.chance) else { return }
      row.set(change.fact, to: sample[change.fact, program.ruleSet[change.fact].type])
    }
  }
}

extension Condition {
  /// The facts that are not derived among those it turns on, through derivations.
  fileprivate func baseFacts(_ ruleSet: RuleSet) -> Set<FactID> {
    var found: Set<FactID> = []
    var seen: Set<FactID> = []
    var waiting: [FactID] = []
    collectFacts(into: &waiting)
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let derivation = ruleSet[next].derivation { waiting += derivation.facts } else { found.insert(next) }
    }
    return found
  }
}
