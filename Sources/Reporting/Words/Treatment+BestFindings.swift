import Knowledge

extension Treatment {
  /// The best finding or two.
  ///
  /// Findings behind a rating that is for people like this one come first; then comparisons with a control, one with a
  /// number needed to treat for the same people among them where there is one; then the rest, each as in the file.
  ///
  /// - Parameter sources: what the rating for people like this one rests on.
  func bestFindings(behind sources: [Citation]) -> [Finding] {
    let own = Set(sources.map(\.source))
    let ranked = findings.enumerated().compactMap { index, finding -> (rank: Int, index: Int)? in
      guard finding.value != nil || finding.numberNeededToTreat != nil else { return nil }
      if finding.sources.contains(where: { own.contains($0.source) }) { return (0, index) }
      return (FindingWords(finding).isVersusControl ? 1 : 2, index)
    }
    .sorted { $0 < $1 }.map { findings[$0.index] }
    guard let first = ranked.first else { return [] }
    let others = ranked.dropFirst()
    let second =
      first.numberNeededToTreat == nil
      ? others.first { $0.population == first.population && FindingWords($0).icons != nil } ?? others.first
      : others.first
    return [first] + (second.map { [$0] } ?? [])
  }
}
