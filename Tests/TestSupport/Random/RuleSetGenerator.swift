import Diagnostics
package import Knowledge
package import Sampling

/// Draws random rule sets: every fact type, derivation, condition, rule and order that the language has.
package struct RuleSetGenerator {
  /// How large a rule set becomes.
  package struct Shape: Sendable {
    package var baseFacts: ClosedRange<Int>
    package var derivedFacts: ClosedRange<Int>
    package var treatments: ClosedRange<Int>
    package var rulesOfEach: ClosedRange<Int>
    package var depth: Int
    /// How many complete profiles there may be at most; nothing for any number.
    package var completions: Int?

    /// Anything, now and then with a fact of more than 64 options.
    package static let any = Shape(
      baseFacts: 2...7, derivedFacts: 0...5, treatments: 1...6, rulesOfEach: 0...4, depth: 3, completions: nil)
    /// Few enough complete profiles to try them all.
    package static let small = Shape(
      baseFacts: 2...5, derivedFacts: 0...4, treatments: 2...4, rulesOfEach: 0...3, depth: 2, completions: 64)
  }

  let shape: Shape
  var random: SplitMix64
  /// By their position, which is not the order in which they are drawn: derivations read facts before and after them.
  var facts: [Fact?]
  /// The positions still to be filled, the next one last.
  var positions: [Int]
  /// The facts drawn so far, which conditions and derivations may read.
  var known: [FactID] = []
  /// What a number can be while nothing is answered.
  var spans: [FactID: ClosedRange<Int64>] = [:]
  let treatmentIDs: [String]

  private init(_ shape: Shape, _ random: SplitMix64) {
    var random = random
    let baseCount = random.int(shape.baseFacts)
    let factCount = baseCount + random.int(shape.derivedFacts)
    self.shape = shape
    facts = Array(repeating: nil, count: factCount)
    positions = random.shuffled(Array(0..<factCount))
    // The order of the ids is not the order of the treatments.
    treatmentIDs = random.shuffled((0..<random.int(shape.treatments)).map { "treatment-\($0)" })
    self.random = random
    var completions = 1
    for _ in 0..<baseCount { drawBaseFact(&completions) }
    while !positions.isEmpty { drawDerivedFact() }
  }

  /// A random rule set.
  package static func ruleSet(_ shape: Shape, _ random: inout SplitMix64) -> RuleSet {
    var generator = Self(shape, random)
    let ruleSet = generator.drawRuleSet()
    random = generator.random
    return ruleSet
  }

  private mutating func drawRuleSet() -> RuleSet {
    let kinds = (0..<random.int(1...3)).map { Kind(id: "kind-\($0)", label: "kind \($0)", place: .nowhere) }
    let ratings = drawRatings()
    let classes = drawClasses()
    let treatments = treatmentIDs.indices.map {
      drawTreatment($0, kinds: kinds.count, classes: classes, ratings: ratings.count)
    }
    let contacts = (0..<random.int(0...2)).map { index in
      let when = random.chance(0.7) ? condition() : nil
      return Contact(id: "contact-\(index)", name: "contact \(index)", when: when, place: .nowhere)
    }
    let triage = (0..<random.int(0...3)).map { index in
      drawTriage(index, kinds: kinds.count, classes: classes.count, contacts: contacts.count)
    }
    return RuleSet(
      header: Header(
        id: "random", version: "1.0.0", title: "Random", contacts: random.some(of: Array(contacts.indices), 0.7),
        place: .nowhere),
      kinds: kinds, ratings: ratings, facts: facts.compactMap { $0 }, interview: drawInterview(), classes: classes,
      treatments: treatments, contacts: contacts, triage: random.shuffled(triage), ranking: drawRanking())
  }

  private mutating func drawRatings() -> [Rating] {
    let count = random.int(2...5)
    let points = (0..<count).map { _ in random.int(-2...6) * 10 }.sorted(by: >)
    let suggested = random.int(0...count - 1)
    return points.enumerated().map { index, points in
      let standing = index == suggested ? .suggested : random.pick(RatingStanding.allCases + [.suggested])
      return RuleSetSketch.rating("rating-\(index)", points, standing)
    }
  }

  private mutating func drawRanking() -> Ranking {
    var lines: [TreatmentLine: Int] = [:]
    for line in random.some(of: TreatmentLine.allCases, 0.8) { lines[line] = random.int(-2...2) * 5 }
    let order = random.shuffled(random.someOrOne(of: Ranking.Key.allCases, 0.8))
    return Ranking(order: order, weights: [], lines: lines, place: .nowhere)
  }

  private mutating func drawInterview() -> [InterviewGroup] {
    let asked = random.shuffled(random.some(of: known, 0.7))
    let middle = random.int(0...asked.count)
    return [Array(asked[..<middle]), Array(asked[middle...])].enumerated().map { index, ask in
      let nextWhen = random.chance(0.3) ? condition() : nil
      return InterviewGroup(id: "group-\(index)", title: "group", ask: ask, nextWhen: nextWhen, place: .nowhere)
    }
  }

  private mutating func drawTriage(_ index: Int, kinds: Int, classes: Int, contacts: Int) -> TriageRule {
    let withholds: Withholding =
      switch random.int(0...3) {
      case 0: .nothing
      case 1 where random.chance(0.5): .everything
      default:
        .some(
          kinds: random.some(of: Array(0..<kinds), 0.3), classes: random.some(of: Array(0..<classes), 0.3),
          treatments: random.some(of: Array(treatmentIDs.indices), 0.3))
      }
    return TriageRule(
      id: "rule-\(index)", urgency: random.pick(Urgency.allCases), when: condition(), title: "rule", note: "",
      withholds: withholds, contacts: random.some(of: Array(0..<contacts), 0.5), place: .nowhere)
  }
}
