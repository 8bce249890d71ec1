/// What of a person's result is compared.
package enum PeopleAspect: String, Sendable, CaseIterable {
  case triage
  case withheld
  case ruledOut = "ruled-out"
  case first
  /// The first three, in their order.
  case firstThree = "first-three"
  /// The first three, in any order.
  case firstThreeInAnyOrder = "first-three-in-any-order"

  /// Whether it is a set: a move then says what has gone out of it and what has come in.
  package var isSet: Bool {
    switch self {
    case .first, .firstThree: false
    case .triage, .withheld, .ruledOut, .firstThreeInAnyOrder: true
    }
  }

  /// Its position in the list.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
