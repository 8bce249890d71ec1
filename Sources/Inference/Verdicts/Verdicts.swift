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
    var key: RankKey
    package var treatment: Int
  }

  /// For which treatments scores and their bounds are computed.
  package enum Extent: Comparable {
    /// The suggestions, without bounds.
    case suggestions
    /// All that are applicable, with bounds.
    case everything
  }

  package let program: Program
  let block: Block

  /// By treatment × 64 + lane, where they were asked for.
  let scores: UnsafeMutablePointer<Int>
  let lows: UnsafeMutablePointer<Int>
  let highs: UnsafeMutablePointer<Int>
  let keys: UnsafeMutablePointer<RankKey>
  /// By lane × treatments + rank.
  let entries: UnsafeMutablePointer<Entry>
  let suggestionCounts: UnsafeMutablePointer<Int>
  private var ranked: Extent?

  package init(_ program: Program) {
    self.program = program
    block = Block(program)
    let cells = max(1, program.treatments.count * Block.lanes)
    func memory<Element>(_ count: Int, _ value: Element) -> UnsafeMutablePointer<Element> {
      let memory = UnsafeMutablePointer<Element>.allocate(capacity: count)
      memory.initialize(repeating: value, count: count)
      return memory
    }
    scores = memory(cells, 0)
    lows = memory(cells, 0)
    highs = memory(cells, 0)
    keys = memory(cells, 0)
    entries = memory(cells, Entry(key: 0, treatment: 0))
    suggestionCounts = memory(Block.lanes, 0)
  }

  deinit {
    for numbers in [scores, lows, highs, suggestionCounts] { numbers.deallocate() }
    keys.deallocate()
    entries.deallocate()
  }

  /// How many profiles there are.
  package var count: Int { block.count }

  /// Runs the program on at most 64 rows of its layout.
  package func evaluate(_ rows: ArraySlice<AnswerRow>) {
    block.evaluate(rows)
    ranked = nil
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
    for position in 0..<tables.treatmentCount {
      let treatment = Int(tables.order.base[position])
      let suggested = block.active & plane(of: treatment, Standing.suggested.order)
      let lanes =
        extent == .suggestions
        ? suggested : block.active & ~plane(of: treatment, Standing.notApplicable.order)
      if lanes == 0 { continue }
      score(treatment, lanes, withBounds: extent == .everything)
      suggested.forEachBit { insert(treatment, $0) }
    }
  }

  private func plane(of treatment: Int, _ standing: Int) -> UInt64 {
    block.planes[Int(program.verdictTables.standings.base[treatment * VerdictTables.standingCount + standing])]
  }

  /// Computes the scores and keys of a treatment in some lanes.
  ///
  /// Of the ratings still possible the lowest counts, of the lines the one worth least, of equals the later.
  private func score(_ treatment: Int, _ lanes: UInt64, withBounds: Bool) {
    let tables = program.verdictTables
    let ranks = program.ranks
    let planes = block.planes
    let scores = self.scores + treatment * Block.lanes
    let keys = self.keys + treatment * Block.lanes
    let base = ranks.bases[treatment]
    var rest = lanes
    var rating = tables.ratingCount
    while rest != 0, rating > 0 {
      rating -= 1
      let here = planes[Int(tables.ratings.base[treatment * tables.ratingCount + rating])] & rest
      if here == 0 { continue }
      rest &= ~here
      let points = ranks.ratingPoints[rating]
      let key = base &+ ranks.rating &* RankKey(truncatingIfNeeded: rating)
      here.forEachBit {
        scores[$0] = points
        keys[$0] = key
      }
    }
    rest.forEachBit {
      scores[$0] = 0
      keys[$0] = base
    }
    rest = lanes
    for position in 0..<VerdictTables.lineCount where rest != 0 {
      let line = Int(tables.linesByWorth.base[position])
      let here = planes[Int(tables.lines.base[treatment * VerdictTables.lineCount + line])] & rest
      if here == 0 { continue }
      rest &= ~here
      let points = ranks.linePoints[line]
      let key = ranks.line &* RankKey(truncatingIfNeeded: line)
      here.forEachBit {
        scores[$0] += points
        keys[$0] &+= key
      }
    }
    let notes = Int(tables.noteStarts.base[treatment])..<Int(tables.noteStarts.base[treatment + 1])
    for index in notes {
      let note = tables.notes.base[index]
      (planes[Int(note.isTrue)] & lanes).forEachBit { scores[$0] += note.points }
    }
    let unit = ranks.score
    lanes.forEachBit { keys[$0] &-= unit &* RankKey(truncatingIfNeeded: scores[$0]) }
    if withBounds { bound(treatment, lanes, notes) }
  }

  /// Computes what the scores of a treatment can still become in some lanes.
  private func bound(_ treatment: Int, _ lanes: UInt64, _ notes: Range<Int>) {
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
    for index in notes {
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
    let key = keys[treatment * Block.lanes + lane]
    var index = suggestionCounts[lane]
    suggestionCounts[lane] = index + 1
    while index > 0, list[index - 1].key > key {
      list[index] = list[index - 1]
      index -= 1
    }
    list[index] = Entry(key: key, treatment: treatment)
  }
}
