import Inference

/// Counts over people, of which those of one stretch of them can be added to those of another.
struct PeopleTally: Sendable {
  /// How often a difference is met, and by whom first.
  struct Meeting: Sendable {
    var count = 0
    /// The indices of the first people.
    var people: [Int] = []
  }

  /// How many both rule sets answered, and how many of these they answer differently.
  private(set) var compared = 0
  private(set) var differing = 0
  private(set) var meetings: [ResultComparison.Difference: Meeting] = [:]
  /// The indices of those whom one or both refuse.
  private(set) var refused: [Int] = []
  /// The most people that are remembered of each difference.
  let examples: Int

  init(examples: Int) { self.examples = examples }

  mutating func add(_ differences: [ResultComparison.Difference], of person: Int) {
    compared += 1
    if differences.isEmpty { return }
    differing += 1
    for difference in differences {
      meetings[difference, default: Meeting()].count += 1
      if let count = meetings[difference]?.people.count, count < examples {
        meetings[difference]?.people.append(person)
      }
    }
  }

  mutating func refuse(_ person: Int) { refused.append(person) }

  /// Adds the counts over people who come after these.
  mutating func add(_ later: PeopleTally) {
    compared += later.compared
    differing += later.differing
    refused += later.refused
    for (difference, meeting) in later.meetings {
      var sum = meetings[difference] ?? Meeting()
      sum.count += meeting.count
      sum.people += meeting.people.prefix(max(0, examples - sum.people.count))
      meetings[difference] = sum
    }
  }
}
