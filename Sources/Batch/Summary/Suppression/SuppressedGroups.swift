/// What is said of the number of profiles in each group.
///
/// A group with few profiles is withheld together with all counts of it, and where a fact has only one such group, the
/// next smallest one is too.
struct SuppressedGroups {
  /// The numbers of profiles: of all, then of each group.
  let profiles: [Int]
  /// What is said of them.
  private(set) var shown: [ShownCount]
  /// The groups of each fact by which counts are broken down.
  let breakdowns: [Range<Int>]

  init(_ profiles: [Int], _ breakdowns: [Range<Int>], _ suppression: Suppression) {
    self.profiles = profiles
    self.breakdowns = breakdowns
    shown = profiles.map { .exactly($0) }
    if suppression.isSmall(profiles[0]) {
      for group in profiles.indices { shown[group] = .withheld }
      shown[0] = .under
      return
    }
    for groups in breakdowns {
      let line = HiddenLine(Array(profiles[groups]), suppression)
      for group in groups where profiles[group] > 0 {
        if let line, !line.isHidden[group - groups.lowerBound] { continue }
        shown[group] = line == nil ? .withheld : suppression.hidden(profiles[group])
      }
    }
  }

  /// Whether the counts of a group are withheld.
  func isWithheld(_ group: Int) -> Bool { shown[group] != .exactly(profiles[group]) }
}
