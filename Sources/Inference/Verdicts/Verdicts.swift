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
  /// A treatment in its place.
  package struct Entry: BitwiseCopyable {
    /// The highest bits of the key.
    var key: UInt64
    package var treatment: Int
  }

  /// What of the ranking is computed.
  package enum Extent: Comparable {
    /// The suggestions with their scores.
    case suggestions
    /// The bounds of the scores as well, and what settledness is read from.
    case bounds
  }

  package let program: Program
  let block: Block

  /// By treatment × 64 + lane, where they have been computed.
  let scores: UnsafeMutablePointer<Int>
  let lows: UnsafeMutablePointer<Int>
  let highs: UnsafeMutablePointer<Int>
  /// The rating times the number of lines, and the line.
  let levels: UnsafeMutablePointer<Int32>
  /// By lane × treatments + rank.
  let entries: UnsafeMutablePointer<Entry>
  let suggestionCounts: UnsafeMutablePointer<Int>
  /// For each treatment, where scores and levels have been computed, and where bounds have.
  private let scored: UnsafeMutablePointer<UInt64>
  private let bounded: UnsafeMutablePointer<UInt64>
  private var ranked: Extent?
  private let firedBits: LaneBits
  private let openBits: LaneBits
  private let askBits: LaneBits
  let asking: AskSearch

  package init(_ program: Program) {
    self.program = program
    block = Block(program)
    asking = AskSearch(block)
    let cells = max(1, program.treatments.count * Block.lanes)
    func memory<Element>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
      let memory = UnsafeMutablePointer<Element>.allocate(capacity: count)
      memory.initialize(repeating: value, count: count)
      return memory
    }
    scores = memory(cells, 0)
    lows = memory(cells, 0)
    highs = memory(cells, 0)
    levels = memory(cells, 0)
    entries = memory(cells, Entry(key: 0, treatment: 0))
    suggestionCounts = memory(Block.lanes, 0)
    scored = memory(max(1, program.treatments.count), 0)
    bounded = memory(max(1, program.treatments.count), 0)
    firedBits = LaneBits(count: program.rulings.count)
    openBits = LaneBits(count: program.rulings.count)
    askBits = LaneBits(count: program.askWires.count)
  }

  deinit {
    for numbers in [scores, lows, highs, suggestionCounts] { numbers.deallocate() }
    scored.deallocate()
    bounded.deallocate()
    levels.deallocate()
    entries.deallocate()
  }

  /// How many profiles there are.
  package var count: Int { block.count }

  /// Runs the program on at most 64 rows of its layout.
  package func evaluate(_ rows: ArraySlice<AnswerRow>) {
    block.evaluate(rows)
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
    ranked = extent
    let tables = program.verdictTables
    for lane in 0..<Block.lanes { suggestionCounts[lane] = 0 }
    for treatment in 0..<tables.treatmentCount {
      scored[treatment] = 0
      bounded[treatment] = 0
    }
    for position in 0..<tables.treatmentCount {
      let treatment = Int(tables.order.base[position])
      let suggested = block.active & plane(of: treatment, Standing.suggested.order)
      if suggested != 0 {
        score(treatment, suggested)
        suggested.forEachBit { insert(treatment, $0) }
      }
      if extent == .bounds {
        let lanes = block.active & possiblePlane(of: treatment, Standing.suggested.order)
        if lanes != 0 { bound(treatment, lanes) }
      }
    }
  }

  private func possiblePlane(of treatment: Int, _ standing: Int) -> UInt64 {
    block.planes[Int(program.verdictTables.possibleStandings.base[treatment * VerdictTables.standingCount + standing])]
  }

  private func plane(of treatment: Int, _ standing: Int) -> UInt64 {
    block.planes[Int(program.verdictTables.standings.base[treatment * VerdictTables.standingCount + standing])]
  }

  /// Computes the scores and levels of a treatment in some lanes.
  ///
  /// Of the ratings still possible the lowest counts, of the lines the one worth least, of equals the later.
  func score(_ treatment: Int, _ wanted: UInt64) {
    let lanes = wanted & ~scored[treatment]
    if lanes == 0 { return }
    scored[treatment] |= lanes
    let tables = program.verdictTables
    let ranks = program.ranks
    let planes = block.planes
    let scores = self.scores + treatment * Block.lanes
    let levels = self.levels + treatment * Block.lanes
    var rest = lanes
    var rating = tables.ratingCount
    while rest != 0, rating > 0 {
      rating -= 1
      let here = planes[Int(tables.ratings.base[treatment * tables.ratingCount + rating])] & rest
      if here == 0 { continue }
      rest &= ~here
      let points = ranks.ratingPoints[rating]
      let level = Int32(rating * VerdictTables.lineCount)
      here.forEachBit {
        scores[$0] = points
        levels[$0] = level
      }
    }
    rest.forEachBit {
      scores[$0] = 0
      levels[$0] = 0
    }
    rest = lanes
    for position in 0..<VerdictTables.lineCount where rest != 0 {
      let line = Int(tables.linesByWorth.base[position])
      let here = planes[Int(tables.lines.base[treatment * VerdictTables.lineCount + line])] & rest
      if here == 0 { continue }
      rest &= ~here
      let points = ranks.linePoints[line]
      here.forEachBit {
        scores[$0] &+= points
        levels[$0] &+= Int32(line)
      }
    }
    for index in tables.notes(of: treatment) {
      let note = tables.notes.base[index]
      (planes[Int(note.isTrue)] & lanes).forEachBit { scores[$0] &+= note.points }
    }
  }

  /// Computes what the scores of a treatment can still become in some lanes.
  func bound(_ treatment: Int, _ wanted: UInt64) {
    score(treatment, wanted)
    let lanes = wanted & ~bounded[treatment]
    if lanes == 0 { return }
    bounded[treatment] |= lanes
    let tables = program.verdictTables
    let ranks = program.ranks
    let planes = block.planes
    let scores = self.scores + treatment * Block.lanes
    let lows = self.lows + treatment * Block.lanes
    let highs = self.highs + treatment * Block.lanes
    lanes.forEachBit {
      lows[$0] = scores[$0]
      highs[$0] = scores[$0]
    }
    // The rating and the line worth most, over those that count now.
    addSpan(tables.ratings.base + treatment * tables.ratingCount, ranks.ratingPoints, lanes, highs)
    addSpan(tables.lines.base + treatment * VerdictTables.lineCount, ranks.linePoints, lanes, highs)
    for index in tables.notes(of: treatment) {
      let note = tables.notes.base[index]
      let bounds = note.points < 0 ? lows : highs
      (~(planes[Int(note.isTrue)] | planes[Int(note.isFalse)]) & lanes).forEachBit { bounds[$0] += note.points }
    }
  }

  /// Adds what lies between the least and the greatest points of the levels that are still possible.
  private func addSpan(
    _ wires: UnsafePointer<Int32>, _ points: [Int], _ lanes: UInt64, _ highs: UnsafeMutablePointer<Int>
  ) {
    // A level that is surely the only one left spans nothing.
    var once: UInt64 = 0
    var twice: UInt64 = 0
    for level in points.indices {
      let plane = block.planes[Int(wires[level])]
      twice |= once & plane
      once |= plane
    }
    (twice & lanes).forEachBit { lane in
      var least = Int.max
      var greatest = Int.min
      for level in points.indices where block.planes[Int(wires[level])] &>> UInt64(lane) & 1 == 1 {
        least = min(least, points[level])
        greatest = max(greatest, points[level])
      }
      highs[lane] += greatest - least
    }
  }

  @inline(__always)
  private func insert(_ treatment: Int, _ lane: Int) {
    let list = entries + lane * program.verdictTables.treatmentCount
    let key = key(of: treatment, lane)
    let entry = Entry(key: program.ranks.highBits(key), treatment: treatment)
    var index = suggestionCounts[lane]
    suggestionCounts[lane] = index + 1
    while index > 0, list[index - 1].key >= entry.key {
      if list[index - 1].key == entry.key, self.key(of: list[index - 1].treatment, lane) < key { break }
      list[index] = list[index - 1]
      index -= 1
    }
    list[index] = entry
  }

  /// The rank key of a treatment whose score has been computed, its standing aside.
  @inline(__always)
  func key(of treatment: Int, _ lane: Int) -> RankKey {
    let cell = treatment * Block.lanes + lane
    return program.ranks.key(of: treatment, level: Int(levels[cell]), score: scores[cell])
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

  /// The profiles for which a fact is asked for, a bit each.
  package func askPlane(_ fact: FactID) -> UInt64 {
    block[program.askWires[program.interviewRanks[fact.index]]] & block.active
  }
}
