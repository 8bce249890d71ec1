package import Knowledge

extension Verdicts {
  /// The suggestions to a profile, ranked.
  package func suggestions(_ lane: Int) -> UnsafeBufferPointer<Entry> {
    UnsafeBufferPointer(start: entries + lane * program.verdictTables.treatmentCount, count: suggestionCounts[lane])
  }

  /// The other treatments that are applicable, by standing and rank.
  package func others(_ lane: Int) -> [Int] {
    var found: [(standing: Int, treatment: Int)] = []
    found.reserveCapacity(program.treatments.count)
    for treatment in program.treatments.indices {
      let standing = standing(of: treatment, lane)
      if standing == .suggested || standing == .notApplicable { continue }
      score(treatment, 1 << UInt64(lane))
      found.append((standing.order, treatment))
    }
    return found.sorted {
      ($0.standing, key(of: $0.treatment, lane)) < ($1.standing, key(of: $1.treatment, lane))
    }.map(\.treatment)
  }

  /// The score of a treatment.
  package func score(of treatment: Int, _ lane: Int) -> Int {
    score(treatment, 1 << UInt64(lane))
    return scores[treatment * Block.lanes + lane]
  }

  /// The least and the greatest that the score can become.
  package func bounds(of treatment: Int, _ lane: Int) -> ClosedRange<Int> {
    bound(treatment, 1 << UInt64(lane))
    let cell = treatment * Block.lanes + lane
    return lows[cell]...highs[cell]
  }

  /// Where a treatment stands.
  package func standing(of treatment: Int, _ lane: Int) -> Standing {
    Standing.allCases[first(program.verdictTables.standings, VerdictTables.standingCount, treatment, lane)]
  }

  /// The rating that counts: the lowest that is still possible.
  package func rating(of treatment: Int, _ lane: Int) -> Int {
    let count = program.verdictTables.ratingCount
    return count == 0 ? 0 : last(program.verdictTables.ratings, count, treatment, lane)
  }

  /// The line of treatment that counts: of those still possible the one worth least, of equals the later.
  package func line(of treatment: Int, _ lane: Int) -> TreatmentLine? {
    let tables = program.verdictTables
    for position in 0..<VerdictTables.lineCount {
      let line = Int(tables.linesByWorth.base[position])
      guard isSet(tables.lines, VerdictTables.lineCount, treatment, line, lane) else { continue }
      return line < TreatmentLine.allCases.count ? TreatmentLine.allCases[line] : nil
    }
    return nil
  }

  /// Whether somebody must clear something before it is started.
  package func isCheckFirst(_ treatment: Int, _ lane: Int) -> Bool {
    block.isSet(program.treatments[treatment].isCheckFirst, lane)
  }

  /// Whether a caution applies.
  package func isWithCare(_ treatment: Int, _ lane: Int) -> Bool {
    block.isSet(program.treatments[treatment].isWithCare, lane)
  }

  /// Whether a treatment can still end as a suggestion.
  package func canBeSuggested(_ treatment: Int, _ lane: Int) -> Bool {
    isSet(
      program.verdictTables.possibleStandings, VerdictTables.standingCount, treatment, Standing.suggested.order, lane)
  }

  // MARK: - Settled

  /// How many of the first suggestions no further answer can change: each is surely suggested, and its worst key comes
  /// before the best key of all that are not ranked before it and can still be suggested. Bounds must have been
  /// ranked.
  ///
  /// Sound, since keys and standings are taken each at its worst and best; not complete, since they are taken apart
  /// from each other.
  package func settled(_ lane: Int) -> Int {
    let suggestions = suggestions(lane)
    let sure = suggestions.prefix { isSurelySuggested($0.treatment, lane) }.count
    if sure == 0 { return 0 }
    // The best key of all that come after the first ones, then of those that come after each.
    var best = RankKey.max
    for treatment in program.treatments.indices
    where canBeSuggested(treatment, lane) && !isSuggested(treatment, lane) {
      best = min(best, bestKey(of: treatment, lane))
    }
    for entry in suggestions[sure...] { best = min(best, bestKey(of: entry.treatment, lane)) }
    var settled = sure
    for index in (0..<sure).reversed() {
      let treatment = suggestions[index].treatment
      if worstKey(of: treatment, lane) >= best { settled = index }
      best = min(best, bestKey(of: treatment, lane))
    }
    return settled
  }

  private func isSuggested(_ treatment: Int, _ lane: Int) -> Bool {
    isSet(program.verdictTables.standings, VerdictTables.standingCount, treatment, Standing.suggested.order, lane)
  }

  private func isSurelySuggested(_ treatment: Int, _ lane: Int) -> Bool {
    (1..<VerdictTables.standingCount).allSatisfy {
      !isSet(program.verdictTables.possibleStandings, VerdictTables.standingCount, treatment, $0, lane)
    }
  }

  /// The best rank key a treatment can still come to as a suggestion.
  private func bestKey(of treatment: Int, _ lane: Int) -> RankKey {
    let tables = program.verdictTables
    return key(
      of: treatment, standing: first(tables.possibleStandings, VerdictTables.standingCount, treatment, lane),
      rating: tables.ratingCount == 0 ? 0 : first(tables.ratings, tables.ratingCount, treatment, lane),
      line: first(tables.lines, VerdictTables.lineCount, treatment, lane),
      score: highs[treatment * Block.lanes + lane])
  }

  /// The worst rank key a treatment can still come to.
  private func worstKey(of treatment: Int, _ lane: Int) -> RankKey {
    let tables = program.verdictTables
    return key(
      of: treatment, standing: last(tables.possibleStandings, VerdictTables.standingCount, treatment, lane),
      rating: rating(of: treatment, lane), line: last(tables.lines, VerdictTables.lineCount, treatment, lane),
      score: lows[treatment * Block.lanes + lane])
  }

  private func key(of treatment: Int, standing: Int, rating: Int, line: Int, score: Int) -> RankKey {
    let ranks = program.ranks
    return ranks.bases[treatment] &+ ranks.standing * RankKey(standing) &+ ranks.rating * RankKey(rating)
      &+ ranks.line * RankKey(line) &+ ranks.share(ofScore: score)
  }

  // MARK: - Planes

  private func isSet(_ wires: Flat<Int32>, _ width: Int, _ treatment: Int, _ index: Int, _ lane: Int) -> Bool {
    block.planes[Int(wires.base[treatment * width + index])] &>> UInt64(lane) & 1 == 1
  }

  /// The first of a treatment's planes that is set in a lane; 0 where none is.
  private func first(_ wires: Flat<Int32>, _ width: Int, _ treatment: Int, _ lane: Int) -> Int {
    (0..<width).first { isSet(wires, width, treatment, $0, lane) } ?? 0
  }

  private func last(_ wires: Flat<Int32>, _ width: Int, _ treatment: Int, _ lane: Int) -> Int {
    (0..<width).last { isSet(wires, width, treatment, $0, lane) } ?? 0
  }
}
