public import Diagnostics

/// How a fact follows from others, in the form its type allows.
public enum Derivation: Sendable {
  /// A choice: the first line that holds; the last one always does.
  case firstLine([ChoiceLine])
  /// Choices: an option is included where its condition holds; an option without a line never is.
  case eachOption([OptionLine])
  /// A yes-no fact: yes where the condition holds.
  case holds(Condition)
  /// A number: the sum of the first line that holds; the last one always does.
  case firstSum([SumLine])
}

/// A line of a derived choice.
public struct ChoiceLine: Sendable {
  public var name: String
  /// The index of the option it gives.
  public var option: Int
  /// When it holds; nothing for `otherwise`.
  public var when: Condition?
  public var place: Place

  public init(name: String, option: Int, when: Condition?, place: Place) {
    self.name = name
    self.option = option
    self.when = when
    self.place = place
  }
}

/// A line of derived choices: when an option is included.
public struct OptionLine: Sendable {
  public var option: Int
  public var when: Condition
  public var place: Place

  public init(option: Int, when: Condition, place: Place) {
    self.option = option
    self.when = when
    self.place = place
  }
}

/// A line of a derived number.
public struct SumLine: Sendable {
  /// The line's name; nothing where the derivation is a single sum.
  public var name: String?
  /// When it holds; nothing for `otherwise` and for a single sum.
  public var when: Condition?
  public var items: [SumItem]
  public var place: Place

  public init(name: String?, when: Condition?, items: [SumItem], place: Place) {
    self.name = name
    self.when = when
    self.items = items
    self.place = place
  }
}

/// An item of a sum: a quantity times an exact weight, added where its condition holds.
public struct SumItem: Sendable {
  public enum Quantity: Sendable, Hashable {
    /// The value of a number.
    case number(FactID)
    /// The score of a choice's option.
    case score(FactID)
    /// How many of these options (indices) the answer to a choices fact includes.
    case count(FactID, options: [Int])
    /// One: the weight is the points.
    case one
  }

  public var quantity: Quantity
  public var weight: Fraction
  /// When the item counts; nothing for always.
  public var when: Condition?
  public var place: Place

  public init(_ quantity: Quantity, weight: Fraction, when: Condition? = nil, place: Place) {
    self.quantity = quantity
    self.weight = weight
    self.when = when
    self.place = place
  }
}
