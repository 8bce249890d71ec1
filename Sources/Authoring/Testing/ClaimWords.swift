import Inference
import Knowledge

/// Claims and what was found instead, in the words of test files.
struct ClaimWords {
  let check: ClaimCheck

  private var program: Program { check.program }
  private var ruleSet: RuleSet { check.program.ruleSet }

  func expected(_ claim: Claim) -> String {
    switch claim {
    case .first(let treatment): "first: \(id(treatment))"
    case .inFirst(let treatment, let count): "in-first: \(count): \(id(treatment))"
    case .suggests(let treatment): "suggests: \(id(treatment))"
    case .notSuggested(let treatment): "not-suggested: \(id(treatment))"
    case .standing(let treatment, let standing): "standing: \(id(treatment)): \(standing.rawValue)"
    case .ruledOut(let treatment, let rule): "ruled-out: \(id(treatment)): \(name(rule))"
    case .rule(let rule, let state): "\(state.rawValue): \(name(rule))"
    case .caveat(let rule): "caveat: \(name(rule))"
    case .triage(let rule): "triage: \(name(rule))"
    case .urgency(let urgency): "triage: \(urgency.rawValue)"
    case .withheld(let isWithheld): "withheld: \(isWithheld ? "yes" : "no")"
    case .derived(let fact, let value):
      "derived: \(ruleSet[fact].id): \(value.map { $0.spelling(of: ruleSet[fact]) } ?? "null")"
    case .asks(let facts): "asks: \(list(facts.map { ruleSet[$0].id }))"
    }
  }

  func found(_ claim: Claim) -> [String] {
    switch claim {
    case .first(let treatment):
      guard let first = check.recommendation.suggestions.first else { return ["nothing is suggested"] }
      return ["first: \(id(first.treatment)), score \(first.score)", whereabouts(treatment)]
    case .inFirst(let treatment, let count):
      let first = check.recommendation.suggestions.prefix(count).map { id($0.treatment) }
      return ["in-first: \(count): \(list(first))", whereabouts(treatment)]
    case .suggests(let treatment), .notSuggested(let treatment): return [whereabouts(treatment)]
    case .standing(let treatment, _):
      return ["standing: \(id(treatment)): \(check.standing(of: treatment).rawValue)"]
    case .ruledOut(let treatment, let rule):
      let others = (check.assessment(of: treatment)?.reasons ?? []).map(\.rule)
        .filter { program.rules[$0.index].role == .contraindicates }
      return [
        others.isEmpty ? whereabouts(treatment) : "ruled-out: \(id(treatment)): \(list(others.map(name)))",
        says(rule, check.inspection.state(of: rule, for: treatment, lane: check.lane)),
      ]
    case .rule(let rule, _): return [says(rule, check.inspection.state(of: rule, lane: check.lane))]
    case .caveat(let rule):
      let state = check.inspection.state(of: rule, lane: check.lane)
      return [says(rule, state)] + (state == .fires ? ["no treatment that it speaks of is listed"] : [])
    case .triage(let rule): return [triage, says(rule, check.inspection.state(of: rule, lane: check.lane))]
    case .urgency: return [triage]
    case .withheld(let isWithheld): return ["withheld: \(isWithheld ? "no" : "yes")", triage]
    case .derived(let fact, _):
      let value = check.inspection.value(of: fact, lane: check.lane)
      return ["derived: \(ruleSet[fact].id): \(value.spelling(of: ruleSet[fact]))"]
    case .asks(let facts): return asks(facts)
    }
  }

  private func asks(_ expected: [FactID]) -> [String] {
    let found = check.recommendation.asks
    func names(_ facts: [FactID]) -> String { list(facts.map { ruleSet[$0].id }) }
    let missing = expected.filter { !found.contains($0) }
    let more = found.filter { !expected.contains($0) }
    return ["asks: \(names(found))"] + (missing.isEmpty ? [] : ["not asked: \(names(missing))"])
      + (more.isEmpty ? [] : ["asked besides: \(names(more))"])
      + (missing.isEmpty && more.isEmpty ? ["in another order"] : [])
  }

  /// Where a treatment is to be found.
  private func whereabouts(_ treatment: Int) -> String {
    guard let rank = check.rank(of: treatment), let assessment = check.assessment(of: treatment) else {
      return "\(id(treatment)) is \(check.standing(of: treatment).rawValue)"
    }
    return "\(id(treatment)) is number \(rank + 1) of \(check.recommendation.suggestions.count), "
      + "score \(assessment.score)"
  }

  private var triage: String {
    let fired = check.recommendation.triage.map { name($0.rule) }
    return fired.isEmpty ? "no triage rule fires" : "triage: \(list(fired))"
  }

  private func says(_ rule: RuleID, _ state: RuleState?) -> String {
    switch state {
    case .fires: "\(name(rule)) fires"
    case .open: "\(name(rule)) is open"
    case .silent: "\(name(rule)) is silent"
    case nil: "\(name(rule)) does not speak of it"
    }
  }

  private func id(_ treatment: Int) -> String { ruleSet.treatments[treatment].id }
  private func name(_ rule: RuleID) -> String { program.rules[rule.index].id }
  private func list(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }
}

extension Possible {
  /// What a fact is, as a test file writes it; what it can still be where that is more than one value.
  func spelling(of fact: Fact) -> String {
    let options = fact.type.options
    func ids(_ indices: [Int]) -> String { "[\(indices.map { options[$0].id }.joined(separator: ", "))]" }
    switch self {
    case .yesNo(let canBeYes, let canBeNo): return canBeYes && canBeNo ? "yes or no" : canBeYes ? "yes" : "no"
    case .choice(let possible):
      return possible.count == 1 ? options[possible[0]].id : "one of \(ids(possible))"
    case .choices(let yes, let no):
      return yes.count + no.count == options.count ? ids(yes) : "{yes: \(ids(yes)), no: \(ids(no))}"
    case .number(let range):
      guard case .number(let type) = fact.type else { return "" }
      let (low, high) = (type.text(of: range.lowerBound), type.text(of: range.upperBound))
      return low == high ? low : "\(low) to \(high)"
    }
  }
}
