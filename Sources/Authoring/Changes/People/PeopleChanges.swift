package import Diagnostics
import Inference
import Knowledge
import RuleFiles

/// What a change of rules does to people: how many get another result, which, and why.
///
/// The same for any number of workers.
package struct PeopleChanges: Sendable {
  /// A kind of difference that some people meet.
  package struct Move: Sendable, Hashable {
    package var aspect: PeopleAspect
    /// Before and after, by id; of a set, what has gone out of it and what has come in.
    package var old: [String]
    package var new: [String]
    package var count: Int
  }

  /// A person whom a rule set does not answer.
  package struct Refusal: Sendable {
    package var profile: String
    /// Why; empty for a rule set that answers.
    package var old: [Diagnostic]
    package var new: [Diagnostic]
  }

  /// How many both rule sets answer, and how many of these get another result.
  package var compared: Int
  package var differing: Int
  /// The moves of each aspect together, the commonest first.
  package var moves: [Move]
  package var examples: [PersonExample]
  package var refusals: [Refusal]

  /// How many get another result in one aspect.
  package func count(_ aspect: PeopleAspect) -> Int {
    moves.reduce(0) { $0 + ($1.aspect == aspect ? $1.count : 0) }
  }

  /// The moves of an aspect, the commonest first.
  package func moves(_ aspect: PeopleAspect) -> [Move] { moves.filter { $0.aspect == aspect } }

  /// How many are refused by the old rules alone, by the new ones alone, and by both.
  package var refusedByOld: Int { refusals.count { $0.new.isEmpty } }
  package var refusedByNew: Int { refusals.count { $0.old.isEmpty } }
  package var refusedByBoth: Int { refusals.count - refusedByOld - refusedByNew }

  /// Whether there is nobody whom either rule set answers, though there are people.
  package var isRefusedByAll: Bool { compared == 0 && !refusals.isEmpty && refusedByBoth == refusals.count }

  /// Whether somebody gets another result, or an answer from one rule set alone.
  package var hasDifferences: Bool { differing > 0 || refusedByOld > 0 || refusedByNew > 0 }
}

extension PeopleChanges {
  /// Compares what two rule sets say to the people of some files. O(people × rules ∕ cores).
  ///
  /// - Parameter examples: the most people who are shown for each aspect.
  package init(_ changes: RuleSetChanges, _ files: [PeopleFile], examples: Int) {
    let (old, new) = (Program(changes.old), Program(changes.new))
    let readers = PeopleFile.Readers(changes)
    let comparison = ResultComparison(changes)
    let people = People(files, readers, old, new)
    let tally = Self.stretches(of: people)
      .concurrentMap(weight: { $0.range.count << 8 }) { stretch in
        PeopleCounting(old, new, readers, comparison, examples: examples)
          .count(stretch.file, stretch.range, first: stretch.first)
      }
      .reduce(into: PeopleTally(examples: examples)) { $0.add($1) }
    let meetings = Self.sorted(tally.meetings)
    compared = tally.compared
    differing = tally.differing
    moves = meetings.map { difference, meeting in
      Move(
        aspect: difference.aspect, old: comparison.names(difference.old, of: difference.aspect),
        new: comparison.names(difference.new, of: difference.aspect), count: meeting.count)
    }
    let explanation = ExampleExplanation(changes, old, new, comparison)
    self.examples = Self.chosen(meetings, atMost: examples).compactMap { aspect, index in
      explanation.example(people[index], of: aspect)
    }
    refusals = tally.refused.sorted().map { index in
      let person = people[index]
      return Refusal(profile: person.name, old: person.old.faults, new: person.new.faults)
    }
  }

  /// A stretch of a file's people; its first person's index among all.
  private struct Stretch: Sendable {
    var file: PeopleFile
    var range: Range<Int>
    var first: Int
  }

  private static func stretches(of people: People) -> [Stretch] {
    zip(people.files, people.starts).flatMap { file, first in
      stride(from: 0, to: file.count, by: 4096).map { start in
        Stretch(file: file, range: start..<min(file.count, start + 4096), first: first)
      }
    }
  }

  private typealias Meeting = (difference: ResultComparison.Difference, meeting: PeopleTally.Meeting)

  /// By aspect, the commonest first, of equals the one that is met first.
  private static func sorted(
    _ meetings: [ResultComparison.Difference: PeopleTally.Meeting]
  ) -> [(ResultComparison.Difference, PeopleTally.Meeting)] {
    meetings.map { ($0.key, $0.value) }.sorted { left, right in
      if left.0.aspect != right.0.aspect { return left.0.aspect.order < right.0.aspect.order }
      if left.1.count != right.1.count { return left.1.count > right.1.count }
      if left.0.old != right.0.old { return left.0.old.lexicographicallyPrecedes(right.0.old) }
      return left.0.new.lexicographicallyPrecedes(right.0.new)
    }
  }

  /// The people to show for each aspect: of the commonest moves in turn, and nobody twice.
  private static func chosen(_ meetings: [Meeting], atMost limit: Int) -> [(PeopleAspect, Int)] {
    var chosen: [(PeopleAspect, Int)] = []
    var seen: Set<Int> = []
    for aspect in PeopleAspect.allCases {
      let people = meetings.filter { $0.difference.aspect == aspect }.map(\.meeting.people)
      var count = 0
      for turn in 0..<limit {
        for people in people where count < limit && turn < people.count && seen.insert(people[turn]).inserted {
          chosen.append((aspect, people[turn]))
          count += 1
        }
      }
    }
    return chosen
  }
}

extension Person.Side {
  /// Why the person is refused.
  fileprivate var faults: [Diagnostic] {
    if case .refused(let faults) = self { faults } else { [] }
  }
}
