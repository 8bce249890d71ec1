/// How small a count must be to be held back, so that a summary tells nothing about any one person.
///
/// Counts from 1 to one less than the limit are not shown, and neither are others from which they could be worked out.
/// Zero is always shown.
package struct Suppression: Sendable, Hashable {
  /// The least count that may be shown; 0 where nothing is held back.
  package let limit: Int

  /// The usual limit.
  package static let usual = Suppression(trusted: 5)
  /// Nothing is held back.
  package static let none = Suppression(trusted: 0)
  /// The least limit there can be, but for none at all: *under 2* would say 1.
  package static let leastLimit = 3

  /// A suppression of the counts under a limit; 0 is for none. Nothing for limits under ``leastLimit``.
  package init?(limit: Int) {
    guard limit == 0 || limit >= Self.leastLimit else { return nil }
    self.limit = limit
  }

  private init(trusted limit: Int) { self.limit = limit }

  /// Whether a count is held back for itself.
  func isSmall(_ count: Int) -> Bool { count > 0 && count < limit }

  /// What to say in the place of a count.
  func hidden(_ count: Int) -> ShownCount { isSmall(count) ? .under : .atLeast }

  /// The counts that a statement leaves possible, where no count exceeds `most`.
  func range(_ shown: ShownCount, most: Int) -> ClosedRange<Int> {
    switch shown {
    case .exactly(let count): count...count
    case .under: 1...max(1, min(limit - 1, most))
    case .atLeast: limit...max(limit, most)
    case .withheld: 0...most
    }
  }
}

/// What a summary says of a count.
package enum ShownCount: Sendable, Hashable {
  case exactly(Int)
  /// From 1 to one less than the limit.
  case under
  /// The limit or more: held back to protect another.
  case atLeast
  /// Nothing.
  case withheld
}
