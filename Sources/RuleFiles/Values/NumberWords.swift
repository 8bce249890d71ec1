import Diagnostics
import Knowledge

/// Reads numbers and the words between them: `13 to 17`, `at least 65`, `18.5 to under 25`, `40`.
struct NumberWords {
  let desk: Desk
  /// The decimal places to which values are scaled.
  let places: Int
  /// What the numbers are of, for messages.
  let what: String
  /// The values that can be meant; nothing for any.
  var allowed: ClosedRange<Int64>?

  /// A range with both ends, such as a fact takes.
  func range(_ text: String, at place: Place) -> ClosedRange<Int64>? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 3, words[1] == "to" else {
      desk.report(.notARange(text, as: what, at: place))
      return nil
    }
    guard let low = value(words[0], at: place), let high = value(words[2], at: place) else { return nil }
    guard low <= high else {
      desk.report(.rangeUpsideDown(text, write: "\(words[2]) to \(words[0])", at: place))
      return nil
    }
    return low...high
  }

  /// A test of a number.
  func test(_ text: String, at place: Place) -> NumberTest? {
    let words = text.split(separator: " ").map(String.init)
    let lower: (text: String, isStrict: Bool)?
    let upper: (text: String, isStrict: Bool)?
    switch words.count {
    case 1: (lower, upper) = ((words[0], false), (words[0], false))
    case 2 where words[0] == "under": (lower, upper) = (nil, (words[1], true))
    case 2 where words[0] == "over": (lower, upper) = ((words[1], true), nil)
    case 3 where words[0] == "at" && words[1] == "least": (lower, upper) = ((words[2], false), nil)
    case 3 where words[0] == "at" && words[1] == "most": (lower, upper) = (nil, (words[2], false))
    case 3 where words[1] == "to": (lower, upper) = ((words[0], false), (words[2], false))
    case 4 where words[1] == "to" && words[2] == "under": (lower, upper) = ((words[0], false), (words[3], true))
    default:
      desk.report(TestSymbols.diagnostic(text, at: place) ?? .notANumberTest(text, of: what, at: place))
      return nil
    }
    if words.count == 1, DecimalNumber(text) == nil, let fault = TestSymbols.diagnostic(text, at: place) {
      desk.report(fault)
      return nil
    }
    let low = lower.map { bound($0, at: place) }
    let high = upper.map { $0.text == lower?.text && words.count == 1 ? low ?? nil : bound($0, at: place) }
    // A bound that is there but broken has been reported.
    if case .some(.none) = low { return nil }
    if case .some(.none) = high { return nil }
    let test = NumberTest(lower: low ?? nil, upper: high ?? nil)
    if let least = test.minimum, let greatest = test.maximum, least > greatest, let lower, let upper {
      desk.report(.rangeUpsideDown(text, write: upper.isStrict ? nil : "\(upper.text) to \(lower.text)", at: place))
      return nil
    }
    if let allowed,
      test.minimum ?? allowed.lowerBound > allowed.upperBound
        || test.maximum ?? allowed.upperBound < allowed.lowerBound
    {
      desk.report(.outsideRange(text, of: what, range: self.text(allowed), at: place))
      return nil
    }
    return test
  }

  private func bound(_ bound: (text: String, isStrict: Bool), at place: Place) -> NumberTest.Bound? {
    guard let value = value(bound.text, at: place) else { return nil }
    if let allowed, !allowed.contains(value) {
      desk.report(.outsideRange(bound.text, of: what, range: text(allowed), at: place))
      return nil
    }
    return NumberTest.Bound(value, isStrict: bound.isStrict)
  }

  private func value(_ text: String, at place: Place) -> Int64? {
    guard let number = DecimalNumber(text) else {
      desk.report(TestSymbols.diagnostic(text, at: place) ?? .notANumber(text, as: what, at: place))
      return nil
    }
    guard number.places <= places else {
      desk.report(.tooManyPlaces(text, places: places, what: what, at: place))
      return nil
    }
    guard let value = number.scaled(to: places), value.magnitude <= Self.greatest else {
      desk.report(.numberOutOfLimits(text, as: what, limits: "-10^15 to 10^15 (in units of the last place)", at: place))
      return nil
    }
    return value
  }

  private func text(_ range: ClosedRange<Int64>) -> String {
    DecimalNumber.text(range.lowerBound, places: places) + " to "
      + DecimalNumber.text(range.upperBound, places: places)
  }

  /// The greatest scaled magnitude: sums of a few such values stay far from overflow.
  private static let greatest: UInt64 = 1_000_000_000_000_000
}
