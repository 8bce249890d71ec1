public import Diagnostics
public import Knowledge

/// A truth value of strong Kleene logic.
public enum Truth: String, Sendable, CaseIterable {
  case `true`, `false`, unknown

  public static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    }
  }
}

/// Why a condition is true, false or unknown for one profile, down to the answers.
public struct Proof: Sendable {
  public enum Step: Sendable {
    /// A condition with parts; the children are the parts.
    case all, any, none, not
    /// A test of a fact; the children prove the fact's value where it was derived.
    case test(Test, value: Possible, origin: Origin)
    /// A line of a derivation, with its name where it has one; the child proves its condition.
    case line(String?)
    /// An item of a sum with what its quantity can still be; the children prove its
    /// condition and its quantity.
    case item(SumItem, value: Possible)
    /// A condition that is always true: a rule without `when`.
    case always
  }

  /// Where the value of a fact comes from.
  public enum Origin: Sendable, Hashable {
    case stated, derived, unanswered
    /// Some options of a choices fact are stated, the rest derived or unanswered.
    case partlyStated
  }

  public var step: Step
  public var truth: Truth
  public var place: Place?
  public var children: [Proof]
}
