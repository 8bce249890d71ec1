/// How an answer's text stands in its notation, where that bears on what it may mean.
public enum AnswerSpelling: Hashable, Sendable {
  /// Bare text that means what the fact makes of it: a plain YAML scalar, a CSV cell, what a person types.
  case bare
  /// Text in quotes in a notation where words need none: YAML.
  case quoted
  /// A JSON string.
  case string
  /// A JSON number.
  case number
  /// JSON `true` or `false`.
  case boolean
}

/// Why a text is no answer to a fact.
public enum AnswerFault: Error, Hashable, Sendable {
  /// It is neither of a yes-no fact's words.
  case notYesNo
  /// `true` or `false` in quotes, in JSON.
  case quotedBoolean
  /// No option of the fact has this name.
  case notAnOption
  /// A JSON number, `true` or `false` where an option has that name, or is called `yes` or `no`.
  case unquotedOption
  /// A single text for a fact that takes a list of options.
  case notAList
  case notANumber
  /// A number in quotes.
  case quotedNumber
  /// A number that begins with a zero it does not need: `034`.
  case leadingZero
  /// A number with a power of ten: `3e1`.
  case exponent
  /// More digits after the point than the fact has, zeros included.
  case tooManyPlaces
  case outOfRange
  /// An option that is there already.
  case doubledOption
  /// An option said to be so and not to be so.
  case bothSides
}
