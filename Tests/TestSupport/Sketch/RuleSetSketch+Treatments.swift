import Diagnostics
package import Knowledge

extension RuleSetSketch {
  /// Adds a treatment whose name is its id, and gives its index.
  @discardableResult
  package mutating func treatment(
    _ id: String, name: String? = nil, kind: Int = 0, classes: [Int] = [], applies: Condition? = nil,
    rating: [(when: Condition?, rating: Int)] = [(nil, 0)], lines: [(when: Condition?, line: TreatmentLine)] = [],
    rules: [(when: Condition?, effect: Effect)] = []
  ) -> Int {
    treatments.append(
      Treatment(
        id: id, name: name ?? id, kind: kind, classes: classes,
        applies: applies.map { Applicability(when: $0, note: nil, sources: [], place: .nowhere) },
        rating: rating.enumerated().map { index, line in
          RatingLine(
            name: "line-\(index)", when: line.when, rating: line.rating, basis: .published, because: nil, sources: [],
            place: .nowhere)
        },
        lines: lines.enumerated().map { index, line in
          TreatmentLineRule(
            name: "line-\(index)", when: line.when, line: line.line, note: nil, sources: [], place: .nowhere)
        },
        rules: Self.rules(rules, of: id), place: .nowhere))
    return treatments.count - 1
  }

  /// Adds a class of treatments and gives its index.
  @discardableResult
  package mutating func family(_ id: String, rules: [(when: Condition?, effect: Effect)]) -> Int {
    classes.append(TreatmentClass(id: id, name: id, rules: Self.rules(rules, of: id), place: .nowhere))
    return classes.count - 1
  }

  package mutating func triage(
    _ id: String, _ urgency: Urgency = .soon, when: Condition, withholds: Withholding = .nothing
  ) {
    triage.append(
      TriageRule(
        id: id, urgency: urgency, when: when, title: id, note: id, withholds: withholds, place: .nowhere))
  }

  /// Rules named by what they do and their position: `ssri/suits-0`.
  package static func rules(_ rules: [(when: Condition?, effect: Effect)], of owner: String) -> [Rule] {
    rules.enumerated().map { index, rule in
      Rule(
        id: "\(owner)/\(rule.effect.word)-\(index)", when: rule.when, effect: rule.effect, note: "", sources: [],
        place: .nowhere)
    }
  }
}

extension Effect {
  /// Suitability worth so many points.
  package static func points(_ points: Int) -> Effect { .suits(points: points, weight: "points") }

  fileprivate var word: String {
    switch self {
    case .suits: "suits"
    case .warns: "warns"
    case .contraindicates: "contraindicates"
    case .access: "access"
    }
  }
}
