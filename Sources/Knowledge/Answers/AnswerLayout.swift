/// Where each fact's answer lies in an ``AnswerRow``.
///
/// A fact takes `width` words of each of two arrays. For yes-no, choice and choices, bit *i* of `yes` says that option
/// *i* is so, bit *i* of `no` that it is not (a yes-no fact has the one bit 0). A number has its scaled value in `yes`
/// and all ones in `no`; the one that is not known has zeros in both.
public struct AnswerLayout: Sendable {
  /// The first word of each fact.
  public let offsets: [Int]
  /// The number of words of each fact, at least 1.
  public let widths: [Int]
  /// The number of options of each fact; 1 for yes-no, 0 for numbers.
  public let optionCounts: [Int]
  /// The number of words of a row's arrays.
  public let wordCount: Int

  public init(_ facts: [Fact]) {
    var offsets: [Int] = []
    var widths: [Int] = []
    var optionCounts: [Int] = []
    var next = 0
    for fact in facts {
      let options =
        switch fact.type {
        case .yesNo: 1
        case .choice(let options, _), .choices(let options, _): options.count
        case .number: 0
        }
      let width = max(1, (options + 63) / 64)
      offsets.append(next)
      widths.append(width)
      optionCounts.append(options)
      next += width
    }
    self.offsets = offsets
    self.widths = widths
    self.optionCounts = optionCounts
    wordCount = next
  }
}
