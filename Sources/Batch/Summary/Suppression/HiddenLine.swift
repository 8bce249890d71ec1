/// The counts to hold back of a line whose sum is known: the small ones, and the fewest others that keep each of them
/// from being worked out.
struct HiddenLine {
  /// Which counts are held back.
  private(set) var isHidden: [Bool]

  /// - Parameter also: the counts to hold back whatever they are.
  /// - Returns: Nothing where not even holding back every count would do: the limits alone give one away, as do two
  ///   counts that add up to 6, one of them under 5, the other not.
  init?(_ counts: [Int], also: Set<Int> = [], _ suppression: Suppression) {
    isHidden = counts.indices.map { suppression.isSmall(counts[$0]) || also.contains($0) }
    let bySize = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    while !isSafe(counts, suppression) {
      guard let next = bySize.first(where: { !isHidden[$0] }) else { return nil }
      isHidden[next] = true
    }
  }

  /// Whether each hidden count could be another: one more or one less, made up for by another hidden one.
  private func isSafe(_ counts: [Int], _ suppression: Suppression) -> Bool {
    let steps = counts.indices.filter { isHidden[$0] }.map { index in
      let range = suppression.range(suppression.hidden(counts[index]), most: .max)
      return (up: counts[index] < range.upperBound, down: counts[index] > range.lowerBound)
    }
    let (ups, downs) = (steps.count { $0.up }, steps.count { $0.down })
    return steps.allSatisfy { step in
      (step.up && downs > (step.down ? 1 : 0)) || (step.down && ups > (step.up ? 1 : 0))
    }
  }
}
