import Sampling
import TestSupport
import Testing

@testable import Batch

@Suite struct SuppressionTests {
  /// The counts of a small batch of made-up profiles.
  private func small(_ random: inout SplitMix64) -> RandomCounts {
    RandomCounts(
      profiles: random.int(0...30), groups: (0..<random.int(0...2)).map { _ in random.int(2...4) },
      items: [
        (random.int(2...4), true), (random.int(2...4), true), (random.int(1...2), false),
      ], &random)
  }

  @Test(arguments: 0..<200)
  func nothingHiddenCanBeWorkedOut(number: Int) throws {
    var random = Seed.generator(1, case: number)
    let suppression = try #require(Suppression(limit: random.pick([3, 4, 5, 7])))
    let counts = small(&random)
    let published = PublishedCounts(counts, suppression)
    #expect(published.workedOut.isEmpty, "\(Seed.note(case: number))")
  }

  @Test(arguments: 0..<200)
  func whatIsSaidIsTrueAndNothingSmallIsSaid(number: Int) throws {
    var random = Seed.generator(2, case: number)
    let suppression = try #require(Suppression(limit: random.pick([3, 5, 10])))
    let published = PublishedCounts(small(&random), suppression)
    let total = published.truths[0]
    for (truth, statement) in zip(published.truths, published.statements).dropFirst() {
      switch statement {
      case .exactly(let count): #expect(count == truth && !suppression.isSmall(count))
      case .under: #expect(suppression.isSmall(truth))
      case .atLeast: #expect(truth >= suppression.limit)
      case .withheld: #expect(truth <= total)
      }
    }
  }

  // MARK: - Examples

  /// What is said of a table with one break-down, whose rows exclude each other; the first column is the sum.
  private func shown(_ counts: [[Int]], limit: Int = 5, isExclusive: Bool = true) throws -> [[ShownCount]] {
    let suppression = try #require(Suppression(limit: limit))
    let rows = counts.map { [$0.reduce(0, +)] + $0 }
    let profiles = rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }
    let groups = SuppressedGroups(profiles, [1..<profiles.count], suppression)
    return SuppressedTable(rows, groups, isExclusive: isExclusive, suppression).shown
  }

  @Test func whereNothingIsSmallAllIsShown() throws {
    let counts = [[5, 0, 7], [10, 5, 0], [0, 0, 0]]
    #expect(try shown(counts) == counts.map { [.exactly($0.reduce(0, +))] + $0.map { .exactly($0) } })
  }

  @Test func smallCellIsProtectedByTheCheapestCycle() throws {
    #expect(
      try shown([[2, 30, 40], [20, 10, 60], [90, 80, 50]]) == [
        [.exactly(72), .under, .atLeast, .exactly(40)],
        [.exactly(90), .atLeast, .atLeast, .exactly(60)],
        [.exactly(220), .exactly(90), .exactly(80), .exactly(50)],
      ])
  }

  @Test func cellsThatProtectEachOtherNeedNoMore() throws {
    #expect(
      try shown([[2, 3, 40], [4, 2, 60]]) == [
        [.exactly(45), .under, .under, .exactly(40)],
        [.exactly(66), .under, .under, .exactly(60)],
      ])
  }

  @Test func rowsThatDoNotExcludeEachOtherProtectTheirOwn() throws {
    #expect(
      try shown([[2, 30, 20], [20, 10, 60]], isExclusive: false) == [
        [.exactly(52), .under, .exactly(30), .atLeast],
        [.exactly(90), .exactly(20), .exactly(10), .exactly(60)],
      ])
  }

  @Test func rareItemIsWithheldWithTheNextSmallest() throws {
    #expect(
      try shown([[3, 0], [20, 30], [40, 50]]) == [
        [.under, .withheld, .withheld],
        [.atLeast, .withheld, .withheld],
        [.exactly(90), .exactly(40), .exactly(50)],
      ])
  }

  @Test func rareGroupIsWithheldWithTheNextSmallest() throws {
    #expect(
      try shown([[0, 20, 40], [3, 30, 50], [0, 0, 0]]) == [
        [.exactly(60), .withheld, .withheld, .exactly(40)],
        [.exactly(83), .withheld, .withheld, .exactly(50)],
        [.exactly(0), .exactly(0), .exactly(0), .exactly(0)],
      ])
  }

  @Test func limitsThemselvesGiveNothingAway() throws {
    // Under 5 and at least 5 that add up to 6 are 1 and 5.
    #expect(
      try shown([[1, 0], [5, 0]]) == [[.withheld, .withheld, .exactly(0)], [.withheld, .withheld, .exactly(0)]])
  }

  @Test func batchOfFewProfilesSaysNothing() throws {
    #expect(try shown([[2, 1], [0, 0]]).allSatisfy { $0.allSatisfy { $0 == .withheld } })
  }

  @Test func withoutALimitAllIsShown() throws {
    #expect(try shown([[1, 2]], limit: 0) == [[.exactly(3), .exactly(1), .exactly(2)]])
  }

  @Test(arguments: [-1, 1, 2])
  func limitsThatSayTooMuchAreRefused(_ limit: Int) { #expect(Suppression(limit: limit) == nil) }

  @Test func solverFindsWhatOneHiddenCellLeaves() {
    var puzzle = SumPuzzle()
    puzzle.truths = [10, 7, 3, 2, 1]
    puzzle.ranges = [10...10, 7...7, 1...4, 1...4, 1...4]
    puzzle.sums = [.init(of: [1, 2], is: 0), .init(of: [3, 4], is: 2)]
    #expect((2...4).map(puzzle.canDiffer) == [false, true, true])
  }
}
