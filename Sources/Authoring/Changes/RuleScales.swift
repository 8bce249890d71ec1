import Knowledge

/// What gives each rule its points: a weight, a rating, or the points of a line of treatment.
struct RuleScales {
  /// By the rule's id, the noun and the id of what gives it its points: `weight strongly`.
  private(set) var scales: [String: String] = [:]
  /// By the id of a line of a rating or of treatment, all that it gives, apart from the points.
  private(set) var gives: [String: String] = [:]

  init(_ ruleSet: RuleSet) {
    for rule in ruleSet.treatments.flatMap(\.rules) + ruleSet.classes.flatMap(\.rules) {
      if case .suits(_, let weight) = rule.effect { scales[rule.id] = "weight \(weight)" }
    }
    for treatment in ruleSet.treatments {
      for line in treatment.rating {
        let rating = ruleSet.ratings[line.rating]
        let id = "\(treatment.id)/rating/\(line.name)"
        scales[id] = "rating \(rating.id)"
        gives[id] = "\(rating.id) \(rating.standing.rawValue)"
      }
      for line in treatment.lines {
        let id = "\(treatment.id)/line/\(line.name)"
        scales[id] = "points of a line \(line.line.rawValue)"
        gives[id] = line.line.rawValue
      }
    }
  }

  /// The rules that a change of points reaches, by id.
  func rules(under change: Change) -> [String] {
    scales.filter { $0.value == "\(change.noun) \(change.id)" }.map(\.key)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
