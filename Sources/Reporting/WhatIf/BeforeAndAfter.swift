package import Inference
package import Knowledge

/// What changed answers make of a profile's suggestions: what `evident what-if --set` tells.
package struct BeforeAndAfter: Sendable {
  /// An answer that is another, or taken away, or given.
  package struct Setting: Hashable, Sendable {
    package var fact: FactID
    package var from: Answer?
    package var to: Answer?

    package init(fact: FactID, from: Answer?, to: Answer?) {
      self.fact = fact
      self.from = from
      self.to = to
    }
  }

  /// Where a treatment is before or after.
  package struct Position: Sendable {
    /// Which suggestion it is, from 1.
    package var rank: Int?
    package var standing: Standing
    /// All there is to know of it; nothing where it is not applicable.
    package var assessment: Assessment?
  }

  /// A treatment that is among the first before or after, and what differs for it.
  package struct Row: Sendable {
    package var treatment: Int
    package var before: Position
    package var after: Position
    /// The rules that fire after and not before, the weightiest first.
    package var began: [RuleID]
    /// Those that fire before and not after.
    package var ended: [RuleID]

    /// Whether there is something that makes a difference for it.
    package var isExplained: Bool {
      !began.isEmpty || !ended.isEmpty || before.assessment?.score != after.assessment?.score
    }
  }

  package let profile: String
  package let count: Int
  /// In the order of the facts.
  package let changes: [Setting]
  package let before: Recommendation
  package let after: Recommendation
  package let difference: WhatIf.Difference
  /// In the order in which they come after, then those that are no longer among the first.
  package let rows: [Row]

  let program: Program

  var ruleSet: RuleSet { program.ruleSet }

  /// - Parameter count: how many of the first suggestions are looked at.
  package init(
    _ program: Program, of profile: Profile, changes: [Setting], before: Recommendation, after: Recommendation,
    first count: Int
  ) {
    self.program = program
    self.profile = profile.name
    self.count = count
    self.changes = changes
    self.before = before
    self.after = after
    difference = WhatIf.Difference(from: before, to: after, first: count)
    let treatments = difference.first + before.first(count).filter { [first = difference.first] in !first.contains($0) }
    rows = treatments.map { treatment in
      let (old, new) = (before.position(of: treatment), after.position(of: treatment))
      return Row(
        treatment: treatment, before: old, after: new, began: new.rules(program, besides: old),
        ended: old.rules(program, besides: new))
    }
  }
}

extension Recommendation {
  /// The first suggestions, ranked.
  func first(_ count: Int) -> [Int] { suggestions.prefix(count).map(\.treatment) }

  func position(of treatment: Int) -> BeforeAndAfter.Position {
    if let index = suggestions.firstIndex(where: { $0.treatment == treatment }) {
      return .init(rank: index + 1, standing: .suggested, assessment: suggestions[index])
    }
    let assessment = others.first { $0.treatment == treatment }
    return .init(rank: nil, standing: assessment?.standing ?? .notApplicable, assessment: assessment)
  }
}

extension BeforeAndAfter.Position {
  /// The rules that fire here and not there, reasons before caveats; lines that give the same rating or line of
  /// treatment make no difference.
  fileprivate func rules(_ program: Program, besides other: Self) -> [RuleID] {
    guard let assessment else { return [] }
    let others = Set(((other.assessment?.reasons ?? []) + (other.assessment?.caveats ?? [])).map(\.rule))
    return (assessment.reasons + assessment.caveats).map(\.rule).filter { rule in
      switch program.rules[rule.index].role {
      case .rates where assessment.rating == other.assessment?.rating: false
      case .line where assessment.line == other.assessment?.line: false
      default: !others.contains(rule)
      }
    }
  }
}

extension WhatIf.Difference {
  /// What differs between the first suggestions and the triage of two recommendations of one program.
  init(from before: Recommendation, to after: Recommendation, first count: Int) {
    let (old, new) = (before.first(count), after.first(count))
    self.init(first: new, isWithheld: after.isWithheld)
    entered = new.filter { !old.contains($0) }
    left = old.filter { !new.contains($0) }.map {
      WhatIf.Departure(treatment: $0, standing: after.position(of: $0).standing)
    }
    moved = new.filter { old.contains($0) && old.firstIndex(of: $0) != new.firstIndex(of: $0) }
    let (fired, fires) = (before.triage.map(\.triage), after.triage.map(\.triage))
    self.fired = fires.filter { !fired.contains($0) }
    ended = fired.filter { !fires.contains($0) }
  }
}
