import Diagnostics
import Knowledge

/// Any rule of a rule set, of whatever section, as far as lints look at it.
struct AnyRule {
  var id: String
  var when: Condition?
  var note: String?
  var sources: [Citation]
  /// The name of its strength, for a suitability note.
  var weight: String?
  var place: Place
}

extension RuleSet {
  /// All rules: triage, those of classes, then those of each treatment, its rating and lines included.
  var rules: [AnyRule] {
    triage.map {
      AnyRule(id: $0.ruleID, when: $0.when, note: $0.note, sources: $0.sources, weight: nil, place: $0.place)
    }
      + classes.flatMap { $0.rules.map(AnyRule.init) }
      + treatments.flatMap { $0.allRules }
  }
}

extension AnyRule {
  fileprivate init(_ rule: Rule) {
    self.init(
      id: rule.id, when: rule.when, note: rule.note, sources: rule.sources, weight: nil, place: rule.place)
    if case .suits(_, let weight) = rule.effect { self.weight = weight }
  }
}

extension Treatment {
  fileprivate var allRules: [AnyRule] {
    let applies = applies.map { applies in
      AnyRule(
        id: "\(id)/applies", when: applies.when, note: applies.note, sources: applies.sources, weight: nil,
        place: applies.place)
    }
    let rating = rating.map { line in
      AnyRule(
        id: "\(id)/rating/\(line.name)", when: line.when, note: line.because, sources: line.sources, weight: nil,
        place: line.place)
    }
    let lines = lines.map { line in
      AnyRule(
        id: "\(id)/line/\(line.name)", when: line.when, note: line.note, sources: line.sources, weight: nil,
        place: line.place)
    }
    return [applies].compactMap { $0 } + rating + lines + rules.map(AnyRule.init)
  }
}

extension Rule {
  /// Whether it rules its treatment out.
  var isContraindication: Bool {
    if case .contraindicates = effect { true } else { false }
  }
}
