package import Knowledge

/// Why a typed line could not be taken as an answer. Text is as it was typed.
package enum Misreading: Error, Hashable, Sendable {
  case notYesNo(String)
  case notANumber(String, NumberType)
  case notWhole(String, NumberType)
  case tooManyPlaces(String, NumberType)
  case outOfRange(String, NumberType)
  /// A number with more about it than digits.
  case notPlain(String, instead: String, NumberType)
  /// A number that no option has.
  case noSuchOption(String, count: Int)
  /// `5-3`.
  case backwards(String, instead: String)
  /// `0` together with others.
  case noneBesideOthers
  /// A `?` that is not at the end.
  case questionMarkWithin(String)
  /// Words that say no, in answer to a list.
  case negation(String)
  /// A single letter, which could be part of most words.
  case tooShort(String)
  /// Words that no option holds, and the options that may have been meant.
  case notFound(String, near: [Int])
}
