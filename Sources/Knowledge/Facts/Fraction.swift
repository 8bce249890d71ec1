/// An exact fraction in lowest terms with a positive denominator.
public struct Fraction: Hashable, Sendable {
  public let numerator: Int64
  public let denominator: Int64

  /// A fraction, reduced; nothing where the denominator is zero or a term does not fit 64 bits.
  public init?(_ numerator: Int64, over denominator: Int64 = 1) {
    guard denominator != 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let isNegative = (numerator < 0) != (denominator < 0)
    let top = numerator.magnitude / divisor
    let bottom = denominator.magnitude / divisor
    guard let bottom = Int64(exactly: bottom), top <= UInt64(Int64.max) else { return nil }
    self.numerator = isNegative ? -Int64(top) : Int64(top)
    self.denominator = bottom
  }

  public static let zero = Fraction(whole: 0)
  public static let one = Fraction(whole: 1)

  private init(whole: Int64) {
    numerator = whole
    denominator = 1
  }

  /// The product, or nothing on overflow.
  public func multiplied(by other: Fraction) -> Fraction? {
    let left = Self.greatestCommonDivisor(numerator.magnitude, other.denominator.magnitude)
    let right = Self.greatestCommonDivisor(other.numerator.magnitude, denominator.magnitude)
    let (top, overTop) = (numerator / Int64(left)).multipliedReportingOverflow(by: other.numerator / Int64(right))
    let (bottom, overBottom) = (denominator / Int64(right))
      .multipliedReportingOverflow(by: other.denominator / Int64(left))
    return overTop || overBottom ? nil : Fraction(top, over: bottom)
  }

  /// The quotient, or nothing on overflow or division by zero.
  public func divided(by other: Fraction) -> Fraction? {
    Fraction(other.denominator, over: other.numerator).flatMap { multiplied(by: $0) }
  }

  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Fraction: CustomStringConvertible {
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
