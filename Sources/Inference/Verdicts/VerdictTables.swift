import Knowledge

/// The wires of all treatments, flat, and where the bits lie that are turned from their planes: what reading verdicts
/// off a block goes through.
final class VerdictTables: Sendable {
  /// A suitability note.
  struct Note: BitwiseCopyable, Sendable {
    var isTrue: Int32
    var isFalse: Int32
  }

  /// The ratings and lines that a treatment can have.
  struct Levels: BitwiseCopyable, Sendable {
    /// Where the bits of its ratings begin; where it has only one there are none, and this is that rating.
    var ratings: Int32
    var hasRatings: Bool
    /// Where the bits of its lines begin; where it has only one there are none, and this is that line's position.
    var lines: Int32
    var hasLines: Bool
  }

  let ratingCount: Int
  let treatmentCount: Int
  /// The treatments in about the order in which they will rank, so that sorting them has little to move.
  let order: Flat<Int32>
  /// The treatment's position times ``standingCount``, and the standing's order.
  let standings: Flat<Int32>
  let possibleStandings: Flat<Int32>
  let levels: Flat<Levels>
  /// The wires of all ratings and lines that are bits.
  let levelWires: Flat<Int32>
  /// Where the notes of each treatment begin, and where the last ones end.
  let noteStarts: Flat<Int32>
  let notes: Flat<Note>
  let points: Flat<Int>
  /// For each set of lines, as bits by their position, what it comes to.
  let lineSets: Flat<LineSet>

  /// What a set of lines that are still possible comes to.
  struct LineSet: BitwiseCopyable, Sendable {
    /// The position of the one that counts: of those worth least the latest.
    var counting: Int32
    var first: Int32
    var last: Int32
    /// The points of the one that counts, and how many more the one worth most has.
    var points: Int
    var span: Int
  }

  // Written out, so that the inner loops have them as constants.
  static let standingCount = 7
  /// First, second, later and none.
  static let lineCount = 4

  init(_ treatments: [CompiledTreatment], _ ranks: RankOrder) {
    assert(Self.standingCount == Standing.allCases.count && Self.lineCount == TreatmentLine.allCases.count + 1)
    treatmentCount = treatments.count
    ratingCount = ranks.ratingPoints.count
    standings = Flat(treatments.flatMap { $0.standings.map(\.index) })
    possibleStandings = Flat(treatments.flatMap { $0.possibleStandings.map(\.index) })
    var wires: [Int32] = []
    /// Adds the bits of a list of which one is possible at least, and gives where they begin; or the only one.
    func add(_ list: [Wire]) -> (start: Int32, hasBits: Bool) {
      let possible = list.indices.filter { list[$0] != .zero }
      if possible.count <= 1 { return (Int32(possible.first ?? 0), false) }
      let start = Int32(wires.count)
      wires += list.map(\.index)
      return (start, true)
    }
    levels = Flat(
      treatments.map { treatment in
        let ratings = add(treatment.ratings)
        let lines = add(treatment.lines)
        return Levels(ratings: ratings.start, hasRatings: ratings.hasBits, lines: lines.start, hasLines: lines.hasBits)
      })
    levelWires = Flat(wires)
    var starts: [Int32] = [0]
    for treatment in treatments { starts.append((starts.last ?? 0) + Int32(treatment.suitability.count)) }
    noteStarts = Flat(starts)
    let suitability = treatments.flatMap(\.suitability)
    notes = Flat(suitability.map { Note(isTrue: $0.value.isTrue.index, isFalse: $0.value.isFalse.index) })
    points = Flat(suitability.map(\.points))
    // The best that a treatment can come to says most of where it will rank.
    let best = treatments.indices.map { index in
      let rating = treatments[index].ratings.firstIndex { $0 != .zero } ?? 0
      let points = ranks.ratingPoints.isEmpty ? 0 : ranks.ratingPoints[rating]
      return ranks.key(of: index, level: rating * Self.lineCount, score: points)
    }
    order = Flat(treatments.indices.sorted { best[$0] < best[$1] }.map { Int32($0) })
    lineSets = Flat((0..<1 << Self.lineCount).map { Self.lineSet($0, ranks.linePoints) })
  }

  private static func lineSet(_ bits: Int, _ points: [Int]) -> LineSet {
    let lines = points.indices.filter { bits >> $0 & 1 == 1 }
    let least = lines.map { points[$0] }.min() ?? 0
    let greatest = lines.map { points[$0] }.max() ?? 0
    return LineSet(
      counting: Int32(lines.last { points[$0] == least } ?? 0), first: Int32(lines.first ?? 0),
      last: Int32(lines.last ?? 0), points: least, span: greatest - least)
  }

  /// Where a treatment's notes are.
  @inline(__always)
  func notes(of treatment: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(noteStarts.base[treatment]), Int(noteStarts.base[treatment + 1])))
  }
}
