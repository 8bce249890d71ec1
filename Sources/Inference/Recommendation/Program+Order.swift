import Knowledge

extension Program {
  /// Whether one assessment comes before another of the same standing, by the order of the ranking.
  package func precedes(_ left: Assessment, _ right: Assessment) -> Bool { key(of: left) < key(of: right) }

  private func key(of assessment: Assessment) -> RankKey {
    let line = assessment.line.flatMap { TreatmentLine.allCases.firstIndex(of: $0) } ?? TreatmentLine.allCases.count
    return ranks.key(
      of: assessment.treatment, level: assessment.rating * VerdictTables.lineCount + line, score: assessment.score)
  }
}
