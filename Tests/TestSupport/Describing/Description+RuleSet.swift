import Knowledge

extension RuleSetDescription {
  /// The whole rule set, a line for each thing in it.
  package var text: String {
    (facts + ratings + classes + treatments + triage + [ranking]).joined(separator: "\n")
  }

  private var facts: [String] {
    var lines: [String] = []
    for fact in ruleSet.facts {
      let asked = fact.question == nil ? "" : " asked"
      lines.append("fact \(fact.id) \(text(fact.type))\(asked) \(fact.whenStated.rawValue)")
      if let derivation = fact.derivation { lines += self.lines(derivation).map { "    \($0)" } }
    }
    return lines
  }

  private func text(_ type: FactType) -> String {
    switch type {
    case .yesNo: return "yes-no"
    case .choice(let options, let isOrdered):
      let scores = options.compactMap(\.score).map(\.description).joined(separator: " ")
      return "choice of \(options.count)\(isOrdered ? " ordered" : "")\(scores.isEmpty ? "" : " scores \(scores)")"
    case .choices(let options, let areTreatments):
      return "choices of \(options.count)\(areTreatments ? " treatments" : "")"
    case .number(let number): return "number \(number.range) places \(number.places)"
    }
  }

  private func lines(_ derivation: Derivation) -> [String] {
    switch derivation {
    case .firstLine(let lines): lines.map { "\($0.option) when \(text($0.when))" }
    case .eachOption(let lines): lines.map { "includes \($0.option) when \(text($0.when))" }
    case .holds(let condition): ["when \(text(condition))"]
    case .firstSum(let lines):
      lines.map { line in
        "when \(text(line.when)): \(line.items.map { text($0) }.joined(separator: " + "))"
      }
    }
  }

  private func text(_ item: SumItem) -> String {
    let quantity =
      switch item.quantity {
      case .number(let fact): text(fact)
      case .score(let fact): "score \(text(fact))"
      case .count(let fact, let options): "count \(text(fact)) \(options)"
      case .one: "1"
      }
    return "\(item.weight) * \(quantity)\(item.when == nil ? "" : " if \(text(item.when))")"
  }

  private var ratings: [String] {
    ruleSet.ratings.enumerated().map { "rating \($0) \($1.points) points \($1.standing.rawValue)" }
  }

  private var classes: [String] {
    ruleSet.classes.flatMap { ["class \($0.id)"] + lines($0.rules) }
  }

  private func lines(_ rules: [Rule]) -> [String] {
    rules.map { "    \($0.id) \($0.effect) when \(text($0.when))" }
  }

  private var treatments: [String] {
    var lines: [String] = []
    for treatment in ruleSet.treatments {
      lines.append("treatment \(treatment.id) '\(treatment.name)' kind \(treatment.kind) classes \(treatment.classes)")
      if let applies = treatment.applies { lines.append("    applies when \(text(applies.when))") }
      for line in treatment.rating { lines.append("    rating/\(line.name) \(line.rating) when \(text(line.when))") }
      for line in treatment.lines { lines.append("    line/\(line.name) \(line.line) when \(text(line.when))") }
      lines += self.lines(treatment.rules)
    }
    return lines
  }

  private var triage: [String] {
    ruleSet.triage.map { "triage \($0.id) \($0.urgency.rawValue) withholds \($0.withholds) when \(text($0.when))" }
  }

  private var ranking: String {
    let lines = TreatmentLine.allCases.map { "\($0.rawValue) \(ruleSet.ranking.points(of: $0))" }
    return "ranking \(ruleSet.ranking.order.map(\.rawValue)) lines \(lines)"
  }
}
