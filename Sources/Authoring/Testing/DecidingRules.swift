import Diagnostics
import Inference
import Knowledge

/// The rules that decided a claim which is not true, with their proofs.
struct DecidingRules {
  let check: ClaimCheck
  let answers: AnswerRow

  private var program: Program { check.program }
  /// The most rules that are shown of those that moved a rank.
  private static let most = 3

  func deciding(_ claim: Claim) -> [CaseFailure.Deciding] {
    switch claim {
    case .first(let treatment), .inFirst(let treatment, _):
      return check.rank(of: treatment) == nil ? ofStanding(treatment) : ofScore(treatment)
    case .suggests(let treatment), .notSuggested(let treatment), .standing(let treatment, _):
      return ofStanding(treatment)
    case .ruledOut(let treatment, let rule): return [deciding(rule, for: treatment)]
    case .rule(let rule, _), .caveat(let rule), .triage(let rule): return [deciding(rule, for: treatment(of: rule))]
    case .urgency(let urgency):
      return program.ruleSet.triage.indices.filter { program.ruleSet.triage[$0].urgency == urgency }
        .compactMap { index in
          program.rules.firstIndex { $0.id == program.ruleSet.triage[index].ruleID }.map { RuleID($0) }
        }
        .filter { check.inspection.state(of: $0, lane: check.lane) == .open }.map { deciding($0, for: nil) }
    case .withheld:
      return check.recommendation.triage.filter { program.ruleSet.triage[$0.triage].withholds == .everything }
        .map { deciding($0.rule, for: nil) }
    case .derived(let fact, _):
      let declared = program.ruleSet[fact]
      return [
        .init(
          name: declared.id, state: nil, treatment: nil, proofs: program.proveValue(of: fact, in: answers),
          place: declared.place)
      ]
    case .asks(let expected): return ofAsks(expected)
    }
  }

  /// What put a treatment where it stands.
  private func ofStanding(_ treatment: Int) -> [CaseFailure.Deciding] {
    let roles: Set<RuleEntry.Role>
    let state: RuleState
    switch check.standing(of: treatment) {
    case .suggested, .notEnoughEvidence, .notSuggested: (roles, state) = ([.rates], .fires)
    case .needsAnswers: (roles, state) = ([.applies, .contraindicates], .open)
    case .withheld: (roles, state) = ([.withholds], .fires)
    case .ruledOut: (roles, state) = ([.contraindicates], .fires)
    case .notApplicable: (roles, state) = ([.applies], .silent)
    }
    let candidates = program.rules(of: treatment).filter { roles.contains(program.rules[$0.index].role) }
    func rules(_ state: RuleState) -> [RuleID] {
      candidates.filter { check.inspection.state(of: $0, for: treatment, lane: check.lane) == state }
    }
    // An undecided rating is that of the lines that can still be the first to hold.
    let deciding = rules(state).isEmpty ? rules(.open) : rules(state)
    return deciding.prefix(Self.most).map { self.deciding($0, for: treatment) }
  }

  /// What keeps a suggestion down: rules that could have added points and did not, and those that took some.
  private func ofScore(_ treatment: Int) -> [CaseFailure.Deciding] {
    let entries = program.rules
    return program.rules(of: treatment)
      .filter { rule in
        let fires = check.inspection.state(of: rule, for: treatment, lane: check.lane) == .fires
        return fires ? entries[rule.index].points < 0 : entries[rule.index].points > 0
      }
      .sorted { (abs(entries[$1.index].points), $0) < (abs(entries[$0.index].points), $1) }
      .prefix(Self.most).map { deciding($0, for: treatment) }
  }

  /// The open rules that ask what was not expected.
  private func ofAsks(_ expected: [FactID]) -> [CaseFailure.Deciding] {
    let more = Set(check.recommendation.asks).subtracting(expected)
    let recommendation = check.recommendation
    let open =
      recommendation.triageOpen.map { (rule: $0.rule, treatment: Int?.none, asks: $0.asks) }
      + (recommendation.suggestions + recommendation.others).flatMap { assessment in
        assessment.open.map { (rule: $0.rule, treatment: Int?.some(assessment.treatment), asks: $0.asks) }
      }
    var explained: Set<FactID> = []
    var result: [CaseFailure.Deciding] = []
    for entry in open where result.count < Self.most {
      let new = more.intersection(entry.asks).subtracting(explained)
      if new.isEmpty { continue }
      explained.formUnion(new)
      result.append(deciding(entry.rule, for: entry.treatment))
    }
    return result
  }

  private func deciding(_ rule: RuleID, for treatment: Int?) -> CaseFailure.Deciding {
    let state =
      treatment.flatMap { check.inspection.state(of: rule, for: $0, lane: check.lane) }
      ?? check.inspection.state(of: rule, lane: check.lane)
    return .init(
      name: program.rules[rule.index].id, state: state, treatment: treatment,
      proofs: [program.prove(rule, treatment: treatment, in: answers)], place: program.rules[rule.index].place)
  }

  /// A treatment that a rule speaks of: one for which it fires or is open where there is one.
  private func treatment(of rule: RuleID) -> Int? {
    let spoken = program.treatments(of: rule)
    return RuleState.allCases.lazy.compactMap { state in
      spoken.first { check.inspection.state(of: rule, for: $0, lane: check.lane) == state }
    }.first
  }
}
