package import Knowledge

/// An exact fraction of 128-bit whole numbers in lowest terms, with a positive denominator.
///
/// It traps on overflow, which the small numbers of tests never reach.
package struct Rational: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  package init(_ numerator: Int128, over denominator: Int128 = 1) {
    precondition(denominator != 0, "a fraction over zero")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  package init(_ fraction: Fraction) {
    self.init(Int128(fraction.numerator), over: Int128(fraction.denominator))
  }

  /// The number that a scaled value stands for: 185 with one place is 18.5.
  package init(scaled value: Int64, places: Int) {
    self.init(Int128(value), over: Self.powerOfTen(places))
  }

  package static let zero = Rational(0)
  package static let one = Rational(1)

  package static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  package static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The greatest whole number that is not greater.
  package var floor: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The scaled value nearest to the number, halves towards plus infinity.
  package func rounded(places: Int) -> Int64 {
    let scaled = self * Self(Self.powerOfTen(places))
    return Int64((scaled + Self(1, over: 2)).floor)
  }

  private static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Rational: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Rational: CustomStringConvertible {
  package var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
