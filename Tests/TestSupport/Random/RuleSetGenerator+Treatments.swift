import Diagnostics
import Knowledge
import Sampling

extension RuleSetGenerator {
  /// Names of which some are equal and some sort otherwise by characters than by bytes.
  private static let names = ["Alpha", "alpha", "Beta", "Zeta", "\u{C4}ther", "\u{E9}ther", "e\u{301}ther", "Beta"]

  mutating func drawClasses() -> [TreatmentClass] {
    var ids = (0..<random.int(0...2)).map { "class-\($0)" }
    if random.chance(0.4) { ids.append(TreatmentClass.everything) }
    return random.shuffled(ids).map { id in
      TreatmentClass(id: id, name: id, rules: drawRules(of: id, upTo: 2), place: .nowhere)
    }
  }

  mutating func drawTreatment(_ index: Int, kinds: Int, classes: [TreatmentClass], ratings: Int) -> Treatment {
    let id = treatmentIDs[index]
    let families = classes.indices.filter { classes[$0].id != TreatmentClass.everything }
    let applies =
      random.chance(0.3) ? Applicability(when: appliesCondition(), note: nil, sources: [], place: .nowhere) : nil
    return Treatment(
      id: id, name: random.pick(Self.names), kind: random.int(0...kinds - 1),
      classes: random.shuffled(random.some(of: families, 0.5)), applies: applies, rating: drawRating(ratings),
      lines: drawLines(), rules: drawRules(of: id, upTo: random.int(shape.rulesOfEach)), place: .nowhere)
  }

  /// A condition that rarely fails, lest hardly anything applies.
  private mutating func appliesCondition() -> Condition {
    .any([condition(for: .some), condition(for: .some)], .nowhere)
  }

  private mutating func drawRating(_ ratings: Int) -> [RatingLine] {
    let count = random.int(0...2)
    return (0...count).map { index in
      let when = index == count ? nil : condition(for: .some)
      // Better ratings are more frequent, so that something is suggested.
      let rating = min(random.int(0...ratings - 1), random.int(0...ratings - 1))
      return RatingLine(
        name: when == nil ? "otherwise" : "line-\(index)", when: when, rating: rating, basis: .published,
        because: nil, sources: [], place: .nowhere)
    }
  }

  private mutating func drawLines() -> [TreatmentLineRule] {
    guard random.chance(0.6) else { return [] }
    let count = random.int(1...3)
    return (1...count).map { index in
      let when = index == count && random.chance(0.4) ? nil : condition(for: .some)
      return TreatmentLineRule(
        name: when == nil ? "otherwise" : "line-\(index)", when: when, line: random.pick(TreatmentLine.allCases),
        note: nil, sources: [], place: .nowhere)
    }
  }

  private mutating func drawRules(of owner: String, upTo count: Int) -> [Rule] {
    guard count > 0 else { return [] }
    return RuleSetSketch.rules(
      (1...count).map { _ in
        let effect = drawEffect()
        // A contraindication needs more to fire than a note does.
        switch effect {
        case .contraindicates:
          return (.all([condition(for: .some), condition(for: .some)], .nowhere), effect)
        default:
          return (random.chance(0.85) ? condition(for: .some) : nil, effect)
        }
      }, of: owner)
  }

  private mutating func drawEffect() -> Effect {
    switch random.int(0...9) {
    case 0...4: .points(random.int(-4...4) * 4 + random.int(0...1))
    case 5...6: .warns(random.pick(CaveatLevel.allCases))
    case 7...8: .contraindicates(ifUnknown: random.pick(IfUnknown.allCases))
    default: .access
    }
  }
}
