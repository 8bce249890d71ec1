/// What a fact can still be: the set that unknown answers leave open. Never empty.
public enum Possible: Hashable, Sendable {
  case yesNo(canBeYes: Bool, canBeNo: Bool)
  /// The options that are still possible, in their order.
  case choice([Int])
  /// The options that are so and those that are not; the rest is undecided.
  case choices(yes: [Int], no: [Int])
  /// The least and the greatest scaled value.
  case number(ClosedRange<Int64>)

  /// Whether one value is left, for a fact with so many options.
  public func isSettled(optionCount: Int) -> Bool {
    switch self {
    case .yesNo(let yes, let no): yes != no
    case .choice(let options): options.count == 1
    case .choices(let yes, let no): yes.count + no.count == optionCount
    case .number(let range): range.lowerBound == range.upperBound
    }
  }
}
