extension NumberType {
  /// The scaled value of a number's text: `18.5` is 185 with one place.
  ///
  /// The text is digits with an optional `-` before and an optional point and digits within, no more of them than
  /// the type has places. It is never rounded. Throws `notANumber`, `leadingZero`, `exponent`, `tooManyPlaces` or
  /// `outOfRange`.
  package static func scaled(
    _ text: UnsafeRawBufferPointer, places: Int, range: ClosedRange<Int64>
  ) throws(AnswerFault) -> Int64 {
    if places == 0, let value = fewDigits(text), range.contains(value) { return value }
    let parts = try NumberParts(text)
    if parts.fractionCount > places { throw .tooManyPlaces }
    guard let value = parts.scaled(to: places), range.contains(value) else { throw .outOfRange }
    return value
  }

  /// The value of a text of a few digits and nothing else, as most numbers are.
  private static func fewDigits(_ text: UnsafeRawBufferPointer) -> Int64? {
    guard (1...9).contains(text.count), text[0] != UInt8(ascii: "0") || text.count == 1 else { return nil }
    var value: Int64 = 0
    for byte in text {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return value
  }

  /// A scaled value as it is written: 185 with one place is `18.5`.
  public func text(of scaled: Int64) -> String {
    guard places > 0 else { return String(scaled) }
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The scaled values in range that a number with too many places lies between; one where it is one of them.
  package func neighbours(of text: UnsafeRawBufferPointer) -> [Int64] {
    guard let parts = try? NumberParts(text), let low = parts.scaled(to: places) else { return [] }
    let high = parts.isNegative ? low - 1 : low + 1
    return (parts.hasRest(after: places) ? [low, high].sorted() : [low]).filter(range.contains)
  }
}

/// The parts of a plain decimal number's text.
private struct NumberParts {
  let text: UnsafeRawBufferPointer
  let isNegative: Bool
  /// Where the digits before the point lie, and how many follow it.
  let whole: Range<Int>
  let fractionCount: Int

  init(_ text: UnsafeRawBufferPointer) throws(AnswerFault) {
    self.text = text
    var at = 0
    isNegative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    if isNegative { at = 1 }
    let start = at
    at = Self.digitsEnd(text, from: at)
    whole = start..<at
    guard !whole.isEmpty else { throw .notANumber }
    var fraction = 0
    if at < text.count, text[at] == UInt8(ascii: ".") {
      fraction = Self.digitsEnd(text, from: at + 1) - at - 1
      guard fraction > 0 else { throw .notANumber }
      at += 1 + fraction
    }
    fractionCount = fraction
    if at < text.count {
      throw text[at] | 0x20 == UInt8(ascii: "e") && Self.isExponent(text, from: at + 1) ? .exponent : .notANumber
    }
    if whole.count > 1, text[start] == UInt8(ascii: "0") { throw .leadingZero }
  }

  /// The value times 10^places, what lies beyond the places cut off; nothing where it does not fit 64 bits.
  func scaled(to places: Int) -> Int64? {
    var value: Int64 = 0
    let used = min(fractionCount, places)
    let end = whole.upperBound + (used > 0 ? used + 1 : 0)
    for at in whole.lowerBound..<end where at != whole.upperBound {
      let digit = Int64(text[at] &- UInt8(ascii: "0"))
      guard let next = Self.append(isNegative ? -digit : digit, to: value) else { return nil }
      value = next
    }
    for _ in used..<places {
      guard let next = Self.append(0, to: value) else { return nil }
      value = next
    }
    return value
  }

  /// Whether a digit beyond the places is not zero.
  func hasRest(after places: Int) -> Bool {
    guard fractionCount > places else { return false }
    let start = whole.upperBound + 1
    return text[(start + places)..<(start + fractionCount)].contains { $0 != UInt8(ascii: "0") }
  }

  private static func append(_ digit: Int64, to value: Int64) -> Int64? {
    let (tens, overTens) = value.multipliedReportingOverflow(by: 10)
    let (sum, overSum) = tens.addingReportingOverflow(digit)
    return overTens || overSum ? nil : sum
  }

  private static func digitsEnd(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at < text.count, text[at] &- UInt8(ascii: "0") < 10 { at += 1 }
    return at
  }

  private static func isExponent(_ text: UnsafeRawBufferPointer, from start: Int) -> Bool {
    var at = start
    if at < text.count, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
    return at < text.count && digitsEnd(text, from: at) == text.count
  }
}
