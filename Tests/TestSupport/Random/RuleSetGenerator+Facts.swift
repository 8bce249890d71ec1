import Diagnostics
import Knowledge
import Sampling

extension RuleSetGenerator {
  /// Draws a fact that is not derived, such that there are not too many complete profiles.
  mutating func drawBaseFact(_ completions: inout Int) {
    var type = drawType()
    if let limit = shape.completions {
      if completions * Self.answerCount(of: type) > limit { type = .yesNo }
      completions *= Self.answerCount(of: type)
      // What no longer fits becomes a derived fact.
      if completions > limit {
        completions /= 2
        return
      }
    }
    add(type, isAsked: random.chance(0.9), derivation: nil)
  }

  mutating func drawDerivedFact() {
    var type = drawType()
    if case .number(let number) = type {
      // A number over those of the facts it may be summed from.
      type = .number(NumberType(places: number.places, range: -40...60))
    }
    add(type, isAsked: random.chance(0.3), derivation: drawDerivation(of: type))
  }

  private mutating func add(_ type: FactType, isAsked: Bool, derivation: Derivation?) {
    guard let position = positions.popLast() else { return }
    let fact = Fact(
      id: "fact-\(position)", label: "fact \(position)", type: type, question: isAsked ? "Fact \(position)?" : nil,
      derivation: derivation, whenStated: random.chance(0.5) ? .wins : .mustAgree, place: .nowhere)
    facts[position] = fact
    let id = FactID(position)
    known.append(id)
    if case .number(let number) = type {
      spans[id] = number.range
      if derivation != nil, case .number(let hull) = valueOfNothingAnswered(id) {
        // Now and then the range cuts the hull, which is never clamped.
        let least = hull.lowerBound - random.int64(-2...1)
        let greatest = max(least, hull.upperBound + random.int64(-2...1))
        facts[position]?.type = .number(NumberType(places: number.places, range: least...greatest))
        spans[id] = hull
      }
    }
  }

  private func valueOfNothingAnswered(_ fact: FactID) -> Possible {
    let blank = Fact(id: "blank", label: "blank", type: .yesNo, place: .nowhere)
    var sketch = RuleSetSketch()
    sketch.facts = facts.map { $0 ?? blank }
    return ReferenceWorld(sketch.ruleSet, sketch.row()).value(of: fact)
  }

  private mutating func drawType() -> FactType {
    let isSmall = shape.completions != nil
    switch random.int(0...9) {
    case 0...1:
      return .yesNo
    case 2...4:
      let count = !isSmall && random.chance(0.02) ? 70 : random.int(2...4)
      return .choice(options: drawOptions(count), isOrdered: random.chance(0.6))
    case 5...6:
      if random.chance(0.3) {
        return .choices(options: RuleSetSketch.options(treatmentIDs), areTreatments: true)
      }
      let count = !isSmall && random.chance(0.03) ? 66 : random.int(isSmall ? 1...3 : 2...5)
      return .choices(options: drawOptions(count), areTreatments: false)
    default:
      let least = random.int64(-3...6)
      let width = random.int64(isSmall ? 1...3 : 1...25)
      return .number(NumberType(places: random.pick([0, 0, 1, 2]), range: least...least + width))
    }
  }

  /// Options with a score each, or without any.
  private mutating func drawOptions(_ count: Int) -> [Option] {
    let ids = (0..<count).map { "option-\($0)" }
    guard random.chance(0.6) else { return RuleSetSketch.options(ids) }
    let scores = ids.map { _ in
      Fraction.of(random.int64(-3...6), over: random.chance(0.2) ? random.int64(1...4) : 1)
    }
    return RuleSetSketch.options(ids, scores: scores)
  }

  /// How many complete answers there are.
  private static func answerCount(of type: FactType) -> Int {
    switch type {
    case .yesNo: 2
    case .choice(let options, _): options.count
    case .choices(let options, _): 1 << min(options.count, 30)
    case .number(let number): Int(number.range.upperBound - number.range.lowerBound) + 1
    }
  }
}
