package import Knowledge

/// What a program says to up to 64 profiles, read off the planes of a block for all of them together: the inner loop
/// of whatever asks a program much.
///
/// One is made by each worker and used again for every 64 profiles; evaluating, ranking and reading allocate nothing.
///
/// ```swift
/// let verdicts = Verdicts(program)
/// verdicts.evaluate(rows)
/// verdicts.rank(.suggestions)
/// for lane in 0..<verdicts.count { show(verdicts.suggestions(lane)) }
/// ```
package final class Verdicts {
  /// What of the ranking is computed.
  package enum Extent: Comparable {
    /// The suggestions with their scores.
    case suggestions
    /// What bounds and settledness are read from as well.
    case bounds
  }

  package let program: Program
  let block: Block
  let asking: AskSearch

  // Bits of each lane: of the ratings and lines that are still possible, of the notes that fired and those that are
  // open, of the treatments that are suggested, by the order of the tables, and of those that can be and surely are.
  let levelBits: LaneBits
  let noteBits: LaneBits
  let openNoteBits: LaneBits
  let suggestedBits: LaneBits
  let possibleBits: LaneBits
  let sureBits: LaneBits
  private let firedBits: LaneBits
  private let openBits: LaneBits
  private let askBits: LaneBits

  /// By lane × treatments + rank.
  let entries: UnsafeMutablePointer<RankEntry>
  let suggestionCounts: UnsafeMutablePointer<Int>
  private let sorting: RankSort
  private var ranked: Extent?

  package init(_ program: Program) {
    self.program = program
    block = Block(program)
    asking = AskSearch(block)
    let tables = program.verdictTables
    levelBits = LaneBits(count: tables.levelWires.count)
    noteBits = LaneBits(count: tables.notes.count)
    openNoteBits = LaneBits(count: tables.notes.count)
    suggestedBits = LaneBits(count: tables.treatmentCount)
    possibleBits = LaneBits(count: tables.treatmentCount)
    sureBits = LaneBits(count: tables.treatmentCount)
    firedBits = LaneBits(count: program.rulings.count)
    openBits = LaneBits(count: program.rulings.count)
    askBits = LaneBits(count: program.askWires.count)
    let capacity = max(1, tables.treatmentCount * Block.lanes)
    entries = .allocate(capacity: capacity)
    entries.initialize(repeating: RankEntry(key: 0, treatment: 0, score: 0), count: capacity)
    suggestionCounts = .allocate(capacity: Block.lanes)
    suggestionCounts.initialize(repeating: 0, count: Block.lanes)
    sorting = RankSort(capacity: tables.treatmentCount, keyBits: program.ranks.keyBits)
  }

  deinit {
    entries.deallocate()
    suggestionCounts.deallocate()
  }

  /// How many profiles there are.
  package var count: Int { block.count }

  /// Runs the program on at most 64 rows of its layout.
  package func evaluate(_ rows: ArraySlice<AnswerRow>) {
    load(rows)
    run()
  }

  /// Takes in at most 64 rows of the program's layout, which ``run()`` then evaluates.
  package func load(_ rows: ArraySlice<AnswerRow>) { block.load(rows) }

  /// Runs the program on what was loaded.
  package func run() {
    block.run()
    ranked = nil
    asking.begin()
  }

  /// The profiles in which a stated fact that must agree with its derivation does not, a bit for each: nothing is
  /// recommended to them.
  package var contradicted: UInt64 {
    program.hardDifferences.reduce(0) { $0 | block[$1] } & block.active
  }

  // MARK: - Ranking

  /// Ranks the suggestions to every profile, unless that has been done.
  package func rank(_ extent: Extent) {
    if let ranked, ranked >= extent { return }
    if ranked == nil { rankSuggestions() }
    ranked = extent
    if extent == .bounds { readReach() }
  }

  /// Reads off what the scores and standings of every profile can still become, without ranking the suggestions: what
  /// ``bounds(of:_:)`` and ``contenders(forFirst:among:_:)`` need.
  package func readBounds() {
    readLevels()
    readReach()
  }

  private func readReach() {
    let tables = program.verdictTables
    let planes = block.planes
    let (notes, standings) = (tables.notes.base, tables.possibleStandings.base)
    openNoteBits.fill { ~(planes[Int(notes[$0].isTrue)] | planes[Int(notes[$0].isFalse)]) }
    possibleBits.fill { planes[Int(standings[$0 * VerdictTables.standingCount + Standing.suggested.order])] }
    sureBits.fill { treatment in
      let start = treatment * VerdictTables.standingCount
      var other: UInt64 = 0
      for standing in 1..<VerdictTables.standingCount { other |= planes[Int(standings[start + standing])] }
      return planes[Int(standings[start + Standing.suggested.order])] & ~other
    }
  }

  private func readLevels() {
    let planes = block.planes
    let (levels, notes) = (program.verdictTables.levelWires.base, program.verdictTables.notes.base)
    levelBits.fill { planes[Int(levels[$0])] }
    noteBits.fill { planes[Int(notes[$0].isTrue)] }
  }

  private func rankSuggestions() {
    readLevels()
    let tables = program.verdictTables
    let planes = block.planes
    let standings = tables.standings.base
    let order = tables.order.base
    suggestedBits.fill {
      planes[Int(standings[Int(order[$0]) * VerdictTables.standingCount + Standing.suggested.order])]
    }
    let ranks = program.ranks
    for lane in 0..<block.count {
      let list = entries + lane * tables.treatmentCount
      var count = 0
      forEachBit(suggestedBits[lane], in: 0..<tables.treatmentCount) { position in
        let treatment = Int(order[position])
        let standing = score(treatment, lane)
        let key = ranks.highBits(of: treatment, level: standing.level, score: standing.points)
        let entry = RankEntry(key: key, treatment: treatment, score: standing.points)
        RankSort.add(entry, to: list, count: count)
        count += 1
      }
      sorting.finish(list, count: count)
      if ranks.hasLowBits { sortTies(list, count, lane) }
      suggestionCounts[lane] = count
    }
  }

  /// Sorts entries whose keys begin alike by the rest of their keys.
  private func sortTies(_ list: UnsafeMutablePointer<RankEntry>, _ count: Int, _ lane: Int) {
    for position in 1..<max(1, count) {
      var index = position
      while index > 0, list[index - 1].key == list[index].key,
        rankKey(list[index].treatment, lane) < rankKey(list[index - 1].treatment, lane)
      {
        swap(&list[index - 1], &list[index])
        index -= 1
      }
    }
  }

  /// The score of a treatment, and its level: the rating's position times the number of lines, and the line's.
  ///
  /// Of the ratings still possible the lowest counts, of the lines the one worth least, of equals the later.
  @inline(__always)
  func score(_ treatment: Int, _ lane: Int) -> (points: Int, level: Int) {
    let tables = program.verdictTables
    let rating = rating(of: treatment, lane)
    let lines = tables.lineSets.base[lineSet(treatment, lane)]
    var points = lines.points + (tables.ratingCount == 0 ? 0 : program.ranks.points.base[rating])
    let notes = tables.notes(of: treatment)
    if notes.count <= 32 {
      let values = tables.points.base + notes.lowerBound
      var fired = noteBits[lane].bits(from: notes.lowerBound, count: notes.count)
      while fired != 0 {
        points &+= values[fired.trailingZeroBitCount]
        fired &= fired &- 1
      }
    } else {
      forEachBit(noteBits[lane], in: notes) { points &+= tables.points.base[$0] }
    }
    return (points, rating * VerdictTables.lineCount + Int(lines.counting))
  }

  /// The rank key of a treatment, its standing aside.
  func rankKey(_ treatment: Int, _ lane: Int) -> RankKey {
    let standing = score(treatment, lane)
    return program.ranks.key(of: treatment, level: standing.level, score: standing.points)
  }

  // MARK: - Rules and questions

  /// Reads off which rules have fired and which can't be decided.
  package func readRules() {
    let planes = block.planes
    let rulings = program.rulings.rulings
    firedBits.fill { planes[Int(rulings.base[$0].hasFired)] }
    openBits.fill {
      let ruling = rulings.base[$0]
      let fired = planes[Int(ruling.hasFired)]
      let other = planes[Int(ruling.other)]
      return ruling.isLine ? other & ~fired : ~(fired | other)
    }
  }

  /// Reads off which facts open triage and all that can still be suggested turn on. The program must have been compiled
  /// for it.
  package func readAsks() {
    block.runAsks()
    let planes = block.planes
    let wires = program.askWires
    askBits.fill { planes[Int(wires[$0].index)] }
  }

  /// The positions in the program's ``Program/rulings`` that have fired for a profile, a bit each.
  package func fired(_ lane: Int) -> UnsafePointer<UInt64> { firedBits[lane] }

  /// The positions that can't be decided, a bit each.
  package func open(_ lane: Int) -> UnsafePointer<UInt64> { openBits[lane] }

  /// The facts that are asked for, a bit each by their position in the interview.
  package func asks(_ lane: Int) -> UnsafePointer<UInt64> { askBits[lane] }

  /// Adds the facts that an open rule waits for to a set of facts, bits by their position in the interview.
  ///
  /// - Parameter position: the rule's position in the program's ``Program/rulings``.
  package func collectAsks(
    ofRuling position: Int, of treatment: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>
  ) {
    asking.collect(ruling: position, of: treatment, lane, into: facts)
  }

  /// Adds the facts that an open triage rule waits for to a set of facts.
  package func collectAsks(ofTriage index: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>) {
    asking.collect(triage: index, lane, into: facts)
  }

  /// Adds the facts that an open contact, one that may or may not be for this person, waits for to a set of facts.
  package func collectAsks(ofContact index: Int, _ lane: Int, into facts: UnsafeMutablePointer<UInt64>) {
    asking.collect(contact: index, lane, into: facts)
  }

  /// The profiles for which a fact is asked for, a bit each.
  package func askPlane(_ fact: FactID) -> UInt64 {
    block[program.askWires[program.interviewRanks[fact.index]]] & block.active
  }
}
