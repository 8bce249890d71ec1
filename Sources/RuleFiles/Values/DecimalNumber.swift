import Knowledge

/// A number as it is written: `-1.25` is −125 with two places.
struct DecimalNumber: Hashable {
  var units: Int64
  /// The digits after the point.
  var places: Int

  /// A number from digits with an optional minus and at most one point between digits; nothing for anything else, or
  /// for more than 18 digits.
  init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    guard let first = rest.first, let last = rest.last, first != UInt8(ascii: "."), last != UInt8(ascii: ".") else {
      return nil
    }
    var units: Int64 = 0
    var digits = 0
    var places: Int?
    for byte in rest {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        units = units * 10 + Int64(byte - UInt8(ascii: "0"))
        digits += 1
        if let count = places { places = count + 1 }
        if digits > 18 { return nil }
      case UInt8(ascii: ".") where places == nil: places = 0
      default: return nil
      }
    }
    self.units = isNegative ? -units : units
    self.places = places ?? 0
  }

  /// The value times 10^places; nothing where it has more places, or where it does not fit.
  func scaled(to places: Int) -> Int64? {
    guard self.places <= places else { return nil }
    let (value, overflow) = units.multipliedReportingOverflow(by: Self.powerOfTen(places - self.places))
    return overflow ? nil : value
  }

  var fraction: Fraction? { Fraction(units, over: Self.powerOfTen(places)) }

  /// 10^exponent, for exponents to 18.
  static func powerOfTen(_ exponent: Int) -> Int64 {
    (0..<min(max(exponent, 0), 18)).reduce(1) { power, _ in power * 10 }
  }

  /// A scaled value as text: 185 with one place is `18.5`.
  static func text(_ scaled: Int64, places: Int) -> String {
    guard places > 0 else { return "\(scaled)" }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
