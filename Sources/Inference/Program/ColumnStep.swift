/// The index of a column: the lower and the upper bound of a number in each of 64 lanes.
typealias Column = Int

/// A step that works on columns of numbers, lane by lane.
enum ColumnStep: Sendable {
  /// The bounds of a derived number.
  case sum(into: Column, lines: [ColumnLine])
  /// How many of these are so: from the number of those that are, to that of those that may be.
  case count(into: Column, of: [Kleene])
  /// The stated value where there is one, else the derived one; `differs` is set where the stated value lies outside
  /// what the derivation leaves possible.
  case choose(into: Column, stated: Column, derived: Column, isStated: Wire, differs: Wire)
  /// Threshold planes of a column.
  case compare(Column, [Threshold])
  /// Where the number is not known.
  case differ(Column, into: Wire)
}

/// A plane that says where a column has reached a value.
struct Threshold: Hashable, Sendable {
  enum Side: Hashable, Sendable {
    /// The lower bound is at least the value.
    case lowerAtLeast
    /// The upper bound is at most the value.
    case upperAtMost
  }

  var side: Side
  var value: Int64
  var output: Wire
}

/// A line of a derived number: it counts where it may be the first that holds.
struct ColumnLine: Sendable {
  var isPossible: Wire
  var items: [ColumnItem]
  /// The common denominator of the items' weights, in units of the number's places.
  var denominator: Int64
}

/// An item of a sum; its weight is `coefficient` over the line's denominator.
struct ColumnItem: Sendable {
  enum Quantity: Sendable {
    case one
    case column(Column)
    /// The scores of the options that are still possible.
    case scores([(isPossible: Wire, score: Int64)])
  }

  var quantity: Quantity
  var coefficient: Int64
  var when: Kleene
}

extension Int64 {
  /// The quotient rounded to the nearest integer, halves towards plus infinity. The denominator is positive.
  func roundedQuotient(by denominator: Int64) -> Int64 {
    var (quotient, remainder) = quotientAndRemainder(dividingBy: denominator)
    if remainder < 0 {
      quotient -= 1
      remainder += denominator
    }
    return remainder >= denominator - remainder ? quotient + 1 : quotient
  }
}
