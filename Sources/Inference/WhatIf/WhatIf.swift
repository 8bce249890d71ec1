/// What every single change of a profile's answers would come to.
package struct WhatIf: Sendable {
  /// What comes of a change.
  package struct Effect: Hashable, Sendable {
    package var change: Change
    package var difference: Difference
  }

  /// What differs from the profile as it is.
  package struct Difference: Hashable, Sendable {
    /// The first suggestions, ranked.
    package var first: [Int]
    /// Whether a triage rule withholds all suggestions.
    package var isWithheld: Bool
    /// Those of the first that were not among the first, ranked.
    package var entered: [Int] = []
    /// Those that no longer are, in the order in which they were.
    package var left: [Departure] = []
    /// Those that were and are, at another rank.
    package var moved: [Int] = []
    /// The triage rules that fire and did not, most urgent first.
    package var fired: [Int] = []
    /// The triage rules that did and no longer do, most urgent first.
    package var ended: [Int] = []

    package init(first: [Int], isWithheld: Bool) {
      self.first = first
      self.isWithheld = isWithheld
    }

    /// Whether it is the first suggestions that differ.
    package var changesFirst: Bool { !entered.isEmpty || !left.isEmpty || !moved.isEmpty }
  }

  /// A treatment that is no longer among the first suggestions.
  package struct Departure: Hashable, Sendable {
    package var treatment: Int
    /// Where it stands now; where that is *suggested*, others have overtaken it.
    package var standing: Standing

    package init(treatment: Int, standing: Standing) {
      self.treatment = treatment
      self.standing = standing
    }
  }

  /// The first suggestions as they are, ranked.
  package var first: [Int]
  /// Whether a triage rule withholds all suggestions as it is.
  package var isWithheld: Bool
  /// The changes that change the first suggestions or what triage says, in the order of the interview. Of values of a
  /// number that follow each other and come to the same, the one nearest to the present value is here, or the least.
  package var effects: [Effect]
  /// How many changes were tried, those that contradict other answers left out.
  package var tried: Int
}
