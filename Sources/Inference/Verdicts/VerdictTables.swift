import Knowledge

/// The wires of all treatments, flat: what reading verdicts off a block goes through.
final class VerdictTables: Sendable {
  /// A suitability note and its points.
  struct Note: BitwiseCopyable, Sendable {
    var isTrue: Int32
    var isFalse: Int32
    var points: Int
  }

  let ratingCount: Int
  let treatmentCount: Int
  /// The treatments in about the order in which they will rank, so that ranking them has little to move.
  let order: Flat<Int32>
  /// The treatment's position times ``standingCount``, and the standing's order.
  let standings: Flat<Int32>
  let possibleStandings: Flat<Int32>
  /// The treatment's position times ``ratingCount``, and the rating.
  let ratings: Flat<Int32>
  /// The treatment's position times ``lineCount``, and the line's position.
  let lines: Flat<Int32>
  /// Where the notes of each treatment begin, and where the last ones end.
  let noteStarts: Flat<Int32>
  let notes: Flat<Note>
  /// The positions of the lines, those worth least first, of equals the later: of those possible the first one counts.
  let linesByWorth: Flat<Int32>

  static let standingCount = Standing.allCases.count
  static let lineCount = TreatmentLine.allCases.count + 1

  init(_ treatments: [CompiledTreatment], _ ranks: RankOrder) {
    treatmentCount = treatments.count
    ratingCount = ranks.ratingPoints.count
    standings = Flat(treatments.flatMap { $0.standings.map(\.index) })
    possibleStandings = Flat(treatments.flatMap { $0.possibleStandings.map(\.index) })
    ratings = Flat(treatments.flatMap { $0.ratings.map(\.index) })
    lines = Flat(treatments.flatMap { $0.lines.map(\.index) })
    var starts: [Int32] = [0]
    var notes: [Note] = []
    for treatment in treatments {
      notes += treatment.suitability.map {
        Note(isTrue: $0.value.isTrue.index, isFalse: $0.value.isFalse.index, points: $0.points)
      }
      starts.append(Int32(notes.count))
    }
    noteStarts = Flat(starts)
    self.notes = Flat(notes)
    let points = ranks.linePoints
    linesByWorth = Flat(
      points.indices.sorted { (points[$0], -$0) < (points[$1], -$1) }.map { Int32($0) })
    // What a treatment can come to at best says most of where it will rank.
    let best = treatments.map { treatment in
      treatment.ratings.firstIndex { $0 != .zero } ?? 0
    }
    order = Flat(
      treatments.indices.sorted {
        let left = (ranks.rating * RankKey(best[$0]) &+ ranks.share(ofScore: ranks.points(best[$0])) &+ ranks.bases[$0])
        let right =
          (ranks.rating * RankKey(best[$1]) &+ ranks.share(ofScore: ranks.points(best[$1])) &+ ranks.bases[$1])
        return left < right
      }.map { Int32($0) })
  }

  /// Where a treatment's notes are.
  func notes(of treatment: Int) -> Range<Int> {
    Int(noteStarts.base[treatment])..<Int(noteStarts.base[treatment + 1])
  }
}

extension RankOrder {
  fileprivate func points(_ rating: Int) -> Int { rating < ratingPoints.count ? ratingPoints[rating] : 0 }
}
