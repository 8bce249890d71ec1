import Diagnostics
import Knowledge
import Sampling

extension RuleSetGenerator {
  private static let weights: [Fraction] = [
    .of(1), .of(1), .of(1), .of(-1), .of(2), .of(3), .of(1, over: 2), .of(-1, over: 2), .of(5, over: 2),
    .of(25, over: 36), .of(-7, over: 12), .of(1, over: 3), .of(6, over: 5), .of(-12, over: 10), .of(1, over: 40), .zero,
  ]

  mutating func drawDerivation(of type: FactType) -> Derivation {
    switch type {
    case .yesNo:
      return .holds(condition())
    case .choice(let options, _):
      let count = random.int(1...3)
      return .firstLine(
        (0...count).map { index in
          let when = index == count ? nil : condition()
          return ChoiceLine(
            name: when == nil ? "otherwise" : "line-\(index)", option: random.int(0...options.count - 1), when: when,
            place: .nowhere)
        })
    case .choices(let options, _):
      let derived = random.shuffled(random.some(of: Array(options.indices), 0.7))
      return .eachOption(derived.map { OptionLine(option: $0, when: condition(), place: .nowhere) })
    case .number:
      guard random.chance(0.4) else {
        return .firstSum([SumLine(name: nil, when: nil, items: drawItems(), place: .nowhere)])
      }
      let count = random.int(1...2)
      return .firstSum(
        (0...count).map { index in
          let when = index == count ? nil : condition()
          return SumLine(
            name: when == nil ? "otherwise" : "line-\(index)", when: when, items: drawItems(), place: .nowhere)
        })
    }
  }

  private mutating func drawItems() -> [SumItem] {
    (0..<random.int(1...4)).map { _ in
      SumItem(
        drawQuantity(), weight: random.pick(Self.weights), when: random.chance(0.35) ? condition(depth: 1) : nil,
        place: .nowhere)
    }
  }

  private mutating func drawQuantity() -> SumItem.Quantity {
    let fact = random.pick(known)
    switch facts[fact.index]?.type {
    case .number: return .number(fact)
    case .choice(let options, _) where options[0].score != nil: return .score(fact)
    case .choices(let options, _):
      return .count(fact, options: random.shuffled(random.someOrOne(of: Array(options.indices), 0.6)))
    default: return .one
    }
  }
}
