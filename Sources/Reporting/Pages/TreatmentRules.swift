package import Knowledge

/// The rules that speak of a treatment, sorted by what they do: its own first, then those of its classes.
struct TreatmentRules: Sendable {
  /// A rule, and the class it belongs to where it is not the treatment's own.
  struct Entry: Sendable {
    let rule: Rule
    let owner: TreatmentClass?
  }

  /// A caveat, a contraindication or a suitability note with what its effect says.
  struct Weighed<Value: Sendable>: Sendable {
    let entry: Entry
    let value: Value

    var rule: Rule { entry.rule }
  }

  /// A strength of suitability.
  struct Weight: Hashable, Sendable {
    let name: String
    let points: Int

    var isFavourable: Bool { points >= 0 }
  }

  private(set) var suitability: [Weighed<Weight>] = []
  private(set) var caveats: [Weighed<CaveatLevel>] = []
  private(set) var contraindications: [Weighed<IfUnknown>] = []
  private(set) var access: [Entry] = []

  init(_ ruleSet: RuleSet, of treatment: Int) {
    add(ruleSet.treatments[treatment].rules, of: nil)
    for index in ruleSet.classes(of: treatment) { add(ruleSet.classes[index].rules, of: ruleSet.classes[index]) }
  }

  private mutating func add(_ rules: [Rule], of owner: TreatmentClass?) {
    for rule in rules {
      let entry = Entry(rule: rule, owner: owner)
      switch rule.effect {
      case .suits(let points, let weight):
        suitability.append(Weighed(entry: entry, value: Weight(name: weight, points: points)))
      case .warns(let level): caveats.append(Weighed(entry: entry, value: level))
      case .contraindicates(let ifUnknown): contraindications.append(Weighed(entry: entry, value: ifUnknown))
      case .access: access.append(entry)
      }
    }
  }
}

extension RuleSet {
  /// How many rules speak of a treatment: those of its rating, its lines and its classes included.
  package func ruleCount(of treatment: Int) -> Int {
    let entry = treatments[treatment]
    return entry.rating.count + entry.lines.count + entry.rules.count + (entry.applies == nil ? 0 : 1)
      + classes(of: treatment).reduce(0) { $0 + classes[$1].rules.count }
  }

  /// The levels that a treatment is rated at, each once: first that of the line for everyone else, then best first.
  package func ratings(of treatment: Int) -> [Int] {
    let lines = treatments[treatment].rating
    let general = (lines.last { $0.when == nil } ?? lines.last)?.rating
    return [general].compactMap(\.self) + Set(lines.map(\.rating)).filter { $0 != general }.sorted()
  }
}
