public import Knowledge

/// Why one treatment stands where it stands for a profile: every rule that speaks of it, with what it does and the proof
/// down to the answers.
public struct TreatmentProof: Sendable {
  /// A rule with its proof.
  public struct Entry: Sendable {
    public var rule: RuleID
    public var state: RuleState
    /// Its condition down to the answers.
    public var proof: Proof
    /// The unanswered facts that would decide it, in interview order; none unless it is open.
    public var asks: [FactID]
  }

  /// Where it stands, its score and bounds.
  public var assessment: Assessment
  /// Which suggestion it is, from 1; nothing where it is none.
  public var rank: Int?
  /// How many suggestions there are.
  public var suggestionCount: Int
  /// How many of the first suggestions no further answer can change.
  public var settled: Int
  /// What says for whom it exists; nothing where it is for everyone.
  public var applies: Entry?
  public var contraindications: [Entry]
  /// The triage rules that can withhold it, most urgent first.
  public var withholding: [Entry]
  /// The lines of its rating, up to the first that surely holds.
  public var ratings: [Entry]
  /// The lines of its line of treatment, up to the first that surely holds.
  public var lines: [Entry]
  /// The suitability notes, the weightiest first.
  public var suitability: [Entry]
  /// The caveats, the gravest first.
  public var caveats: [Entry]
  public var access: [Entry]
  /// The derived facts that were stated otherwise, where the statement counts.
  public var remarks: [Contradiction]
}

/// Why a treatment stands where it stands, or that nothing can be said on the profile.
public enum TreatmentExplanation: Sendable {
  case proof(TreatmentProof)
  /// Stated facts that their derivations definitely contradict.
  case contradictions([Contradiction])

  /// The proof, where there is one.
  public var proof: TreatmentProof? {
    if case .proof(let proof) = self { return proof }
    return nil
  }
}

extension Program {
  /// Why a treatment stands where it stands for a profile. O(rules of the treatment × their conditions).
  public func explain(_ treatment: Int, in row: AnswerRow) -> TreatmentExplanation {
    let verdicts = Verdicts(self)
    verdicts.evaluate([row])
    let contradictions = verdicts.contradictions(0, row)
    let errors = verdicts.errors(0, row)
    if !errors.isEmpty { return .contradictions(errors) }
    return .proof(verdicts.proof(of: treatment, row, remarks: contradictions))
  }
}

extension Verdicts {
  fileprivate func proof(of treatment: Int, _ row: AnswerRow, remarks: [Contradiction]) -> TreatmentProof {
    rank(.bounds)
    readRules()
    let suggestions = suggestions(0)
    let prover = Prover(block: block, lane: 0, row: row)
    let rulings = program.rulings
    func entries(_ section: RulingTable.Section) -> [TreatmentProof.Entry] {
      rulings.positions(treatment, section).map { position in
        let rule = rulings.rule(at: position)
        let state: RuleState = isSet(fired(0), position) ? .fires : isSet(open(0), position) ? .open : .silent
        return TreatmentProof.Entry(
          rule: rule, state: state, proof: prover.prove(program.rules[rule.index].when, for: treatment),
          asks: state == .open ? facts { collectAsks(ofRuling: position, of: treatment, 0, into: $0) } : [])
      }
    }
    return TreatmentProof(
      assessment: assessment(treatment, 0, row, .everything),
      rank: suggestions.firstIndex { $0.treatment == treatment }.map { $0 + 1 }, suggestionCount: suggestions.count,
      settled: settled(0), applies: entries(.applies).first, contraindications: entries(.contraindications),
      withholding: withholding(treatment, prover), ratings: Self.untilSure(entries(.ratingLines)),
      lines: Self.untilSure(entries(.treatmentLines)), suitability: entries(.suitability), caveats: entries(.caveats),
      access: entries(.access), remarks: remarks)
  }

  private func withholding(_ treatment: Int, _ prover: Prover) -> [TreatmentProof.Entry] {
    let withholding = Set(program.rulings.withholding(treatment).map { Int($0) })
    return program.triageOrder.filter { withholding.contains($0) }.map { index in
      let state: RuleState =
        switch block.truth(of: program.triage[index].value, 0) {
        case .true: .fires
        case .unknown: .open
        case .false: .silent
        }
      return TreatmentProof.Entry(
        rule: program.triage[index].rule, state: state,
        proof: prover.prove(program.ruleSet.triage[index].when, for: nil),
        asks: state == .open ? facts { collectAsks(ofTriage: index, 0, into: $0) } : [])
    }
  }

  /// The lines of a list up to the first that surely holds: those after it are not looked at.
  private static func untilSure(_ lines: [TreatmentProof.Entry]) -> [TreatmentProof.Entry] {
    let end = lines.firstIndex { $0.proof.truth == .true }.map { $0 + 1 } ?? lines.count
    return Array(lines[..<end])
  }

  private func isSet(_ bits: UnsafePointer<UInt64>, _ position: Int) -> Bool {
    bits[position / 64] >> UInt64(position % 64) & 1 == 1
  }
}
