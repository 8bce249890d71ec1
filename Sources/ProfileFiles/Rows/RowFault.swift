import Knowledge

/// A fault of a profile, as the tokens that show it: cheap to note, and put into words only when somebody asks.
struct RowFault: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A profile that is no mapping.
    case notAProfile
    case unknownFact
    /// A key that stands before, at this token.
    case doubledKey(first: Int)
    /// An id that is neither a text nor an integer.
    case idIsNoText
    case idIsEmpty
    case idIsTooLong
    case idIsNotVisible
    /// A text that is no answer to the fact.
    case answer(AnswerFault, FactID)
    /// A list or a mapping for a fact that takes a single answer.
    case notASingleAnswer(FactID)
    /// A null, list or mapping among the options of a list.
    case notAnOptionName(FactID)
    /// A mapping for a fact of choices that says nothing.
    case emptyMapping(FactID)
    /// A key beside `yes` and `no`.
    case unknownSide(FactID)
    /// A side that is no list.
    case sideIsNoList(FactID)
    /// An option that stands before, at this token.
    case doubledOption(FactID, first: Int)
    /// An option that stands on the other side, at this token.
    case bothSides(FactID, first: Int)
    /// More faults than are shown.
    case tooMany
  }

  var kind: Kind
  /// The token that shows it.
  var token: Int

  init(_ kind: Kind, at token: Int) {
    self.kind = kind
    self.token = token
  }
}
