public import Diagnostics

/// A test over facts; evaluates to true, false or unknown (strong Kleene logic).
public indirect enum Condition: Sendable {
  /// Holds when every part does; an empty one always holds.
  case all([Condition], Place)
  /// Holds when some part does.
  case any([Condition], Place)
  /// Holds when no part does.
  case none([Condition], Place)
  case not(Condition, Place)
  case test(Test)

  public var place: Place {
    switch self {
    case .all(_, let place), .any(_, let place), .none(_, let place), .not(_, let place): place
    case .test(let test): test.place
    }
  }
}

/// A test of one fact: the leaf of a condition.
public struct Test: Sendable {
  public var fact: FactID
  public var check: Check
  public var place: Place

  public init(_ fact: FactID, _ check: Check, place: Place) {
    self.fact = fact
    self.check = check
    self.place = place
  }
}

/// What a test asks of its fact. Options are indices into the fact's options.
public enum Check: Sendable, Hashable {
  /// A yes-no answer is that.
  case equals(Bool)
  /// A choice is one of these.
  case oneOf([Int])
  /// An ordered choice lies between these, ends included; nothing on a side leaves it open.
  case ordered(from: Int?, to: Int?)
  /// A number lies within bounds.
  case number(NumberTest)
  /// Choices include this one.
  case includes(Int)
  case anyOf([Int])
  case allOf([Int])
  case noneOf([Int])
  /// The number of options included lies within bounds.
  case count(NumberTest)
  /// Choices of treatments include the treatment that the rule belongs to.
  case includesThis
}

/// Bounds on a number, as written; values are scaled by the fact's places.
public struct NumberTest: Sendable, Hashable {
  public struct Bound: Sendable, Hashable {
    public var value: Int64
    /// Whether the value itself lies outside: `under 18`, `over 64`.
    public var isStrict: Bool

    public init(_ value: Int64, isStrict: Bool = false) {
      self.value = value
      self.isStrict = isStrict
    }
  }

  public var lower: Bound?
  public var upper: Bound?

  public init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// The least scaled value that passes.
  public var minimum: Int64? { lower.map { $0.isStrict ? $0.value + 1 : $0.value } }
  /// The greatest scaled value that passes.
  public var maximum: Int64? { upper.map { $0.isStrict ? $0.value - 1 : $0.value } }
}
