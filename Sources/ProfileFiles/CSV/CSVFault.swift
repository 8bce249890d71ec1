import Knowledge

/// A fault of a record, as the bytes that show it: put into words only when somebody asks.
struct CSVFault: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The record is longer than any profile may be.
    case tooLong
    /// Something stands between a closing quote and the next comma.
    case textAfterQuote
    /// A quote in a field that does not begin with one.
    case quoteInside
    /// A quote that opens a field and is never closed.
    case unclosedQuote
    /// A carriage return outside of quotes that no line feed follows.
    case loneReturn
    case nulByte
    case invalidUTF8
    /// Another number of fields than the header has.
    case ragged(fields: Int)
    /// What is wrong with the profile's id.
    case id(RowFault.Kind)
    /// An answer that can't be read; of an option that stands before, where.
    case answer(AnswerFault, FactID, first: Range<Int>?)
    /// More faults than are shown.
    case tooMany
  }

  var kind: Kind
  /// The bytes of the record that show it.
  var range: Range<Int>
}

/// The faults of one record, of which only so many are kept.
struct CSVFaults: Sendable {
  private(set) var list: [CSVFault] = []

  mutating func removeAll() { list.removeAll(keepingCapacity: true) }

  mutating func note(_ kind: CSVFault.Kind, _ range: Range<Int>) {
    if list.count < ProfileLimits.faults {
      list.append(CSVFault(kind: kind, range: range))
    } else if list.count == ProfileLimits.faults {
      list.append(CSVFault(kind: .tooMany, range: range))
    }
  }
}
