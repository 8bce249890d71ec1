public import Diagnostics
public import Knowledge

/// The index of a rule in ``Program/rules``.
public struct RuleID: Hashable, Sendable, Comparable {
  public var index: Int

  public init(_ index: Int) { self.index = index }

  public static func < (left: RuleID, right: RuleID) -> Bool { left.index < right.index }
}

/// What any rule of the rule set says, in one shape: the row of a table that reasons point into.
///
/// A class rule has one entry, whatever treatments it speaks of.
public struct RuleEntry: Sendable {
  /// What the rule does when it fires; the raw values are those of the JSON output.
  public enum Role: String, Sendable, CaseIterable {
    case favours, disfavours, contraindicates, warns, applies, rates, line, access, withholds
  }

  /// The whole name: `ssri/caveats/weekly`, `antidepressants/contraindications/bipolar`, `triage/emergency`.
  public var id: String
  public var role: Role
  /// The points it adds to a score when it fires: of the suitability note, the rating or the line; else 0.
  public var points: Int
  /// The level of a caveat.
  public var level: CaveatLevel?
  /// What an undecided contraindication does.
  public var ifUnknown: IfUnknown?
  /// What to tell the person; empty where the rule has no note.
  public var note: String
  public var sources: [Citation]
  public var needsConfirmation: Bool
  /// When it fires; nothing for always.
  public var when: Condition?
  public var place: Place
}
