package import Inference
package import Knowledge

extension RecommendationWords {
  /// Findings behind a rating that is for people like this one come first; then comparisons with a control, one with a
  /// number needed to treat for the same people among them where there is one; then the rest, each as in the file.
  package func bestFindings(for suggestion: Assessment) -> [Finding] {
    let findings = ruleSet.treatments[suggestion.treatment].findings
    let rated = suggestion.reasons.map { rule($0.rule) }.filter { $0.role == .rates && $0.when != nil }
    let own = Set(rated.flatMap(\.sources).map(\.source))
    let ranked = findings.enumerated().compactMap { index, finding -> (rank: Int, index: Int)? in
      let words = FindingWords(finding)
      guard finding.value != nil || finding.numberNeededToTreat != nil else { return nil }
      if finding.sources.contains(where: { own.contains($0.source) }) { return (0, index) }
      return (words.isVersusControl ? 1 : 2, index)
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
