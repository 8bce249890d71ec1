import Diagnostics
import Knowledge
import Sampling

extension RuleSetGenerator {
  /// Whether a condition belongs to a rule that speaks of a treatment, so that it may say `this`.
  enum Subject {
    case none, some
  }

  /// A condition over the facts drawn so far.
  mutating func condition(for subject: Subject = .none, depth: Int? = nil) -> Condition {
    let depth = depth ?? shape.depth
    guard depth > 0, random.chance(0.55) else { return test(for: subject) }
    let parts = (0..<random.int(1...3)).map { _ in condition(for: subject, depth: depth - 1) }
    return switch random.int(0...9) {
    case 0...3: .all(parts, .nowhere)
    case 4...6: .any(parts, .nowhere)
    case 7: .none(parts, .nowhere)
    case 8: .not(parts[0], .nowhere)
    default: random.chance(0.1) ? .all([], .nowhere) : .all(parts, .nowhere)
    }
  }

  private mutating func test(for subject: Subject) -> Condition {
    let fact = random.pick(known)
    let type = facts[fact.index]?.type ?? .yesNo
    let check: Check =
      switch type {
      case .yesNo: .equals(random.chance(0.6))
      case .choice(let options, let isOrdered): choiceCheck(options.count, isOrdered: isOrdered)
      case .choices(let options, let areTreatments):
        areTreatments && subject == .some && random.chance(0.6) ? .includesThis : choicesCheck(options.count)
      case .number: .number(numberTest(within: spans[fact] ?? 0...0))
      }
    return .test(Test(fact, check, place: .nowhere))
  }

  private mutating func choiceCheck(_ count: Int, isOrdered: Bool) -> Check {
    let (a, b) = (random.int(0...count - 1), random.int(0...count - 1))
    guard isOrdered, random.chance(0.7) else {
      return .oneOf(random.someOrOne(of: Array(0..<count), 0.4))
    }
    return switch random.int(0...2) {
    case 0: .ordered(from: a, to: nil)
    case 1: .ordered(from: nil, to: a)
    default: .ordered(from: min(a, b), to: max(a, b))
    }
  }

  private mutating func choicesCheck(_ count: Int) -> Check {
    let options = random.shuffled(random.someOrOne(of: Array(0..<count), count > 8 ? 0.05 : 0.5))
    return switch random.int(0...4) {
    case 0: .includes(options[0])
    case 1: .anyOf(options)
    case 2: .allOf(options)
    case 3: .noneOf(options)
    default: .count(numberTest(within: 0...Int64(min(count, 4))))
    }
  }

  /// Bounds on a number that lie mostly within what it can be.
  private mutating func numberTest(within span: ClosedRange<Int64>) -> NumberTest {
    let around = span.lowerBound - 1...span.upperBound + 1
    let (a, b) = (random.int64(around), random.int64(around))
    let low = NumberTest.Bound(min(a, b), isStrict: random.chance(0.3))
    let high = NumberTest.Bound(max(a, b), isStrict: random.chance(0.3))
    return switch random.int(0...6) {
    case 0, 1: NumberTest(lower: low, upper: nil)
    case 2, 3: NumberTest(lower: nil, upper: high)
    case 4: NumberTest(lower: .init(a), upper: .init(a))
    default: NumberTest(lower: low, upper: high)
    }
  }
}
