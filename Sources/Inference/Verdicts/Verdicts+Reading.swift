package import Knowledge

// What has been ranked; see ``Verdicts/rank(_:)``. Bounds, what can be suggested and what is settled need bounds to have
// been ranked.
extension Verdicts {
  /// The suggestions to a profile, ranked.
  package func suggestions(_ lane: Int) -> UnsafeBufferPointer<RankEntry> {
    UnsafeBufferPointer(start: entries + lane * program.verdictTables.treatmentCount, count: suggestionCounts[lane])
  }

  /// The other treatments that are applicable, by standing and rank.
  package func others(_ lane: Int) -> [Int] {
    var found: [(standing: Int, key: RankKey, treatment: Int)] = []
    found.reserveCapacity(program.treatments.count)
    for treatment in program.treatments.indices {
      let standing = standing(of: treatment, lane)
      if standing == .suggested || standing == .notApplicable { continue }
      found.append((standing.order, rankKey(treatment, lane), treatment))
    }
    return found.sorted { ($0.standing, $0.key) < ($1.standing, $1.key) }.map(\.treatment)
  }

  /// The score of a treatment.
  package func score(of treatment: Int, _ lane: Int) -> Int { score(treatment, lane).points }

  /// The least and the greatest that the score can become.
  package func bounds(of treatment: Int, _ lane: Int) -> ClosedRange<Int> {
    let tables = program.verdictTables
    var low = score(treatment, lane).points
    var high = low + tables.lineSets.base[lineSet(treatment, lane)].span
    if tables.levels.base[treatment].hasRatings {
      // Points never rise down the list of ratings.
      let points = program.ranks.points.base
      high += points[firstRating(of: treatment, lane)] - points[rating(of: treatment, lane)]
    }
    forEachBit(openNoteBits[lane], in: tables.notes(of: treatment)) {
      let points = tables.points.base[$0]
      if points < 0 { low += points } else { high += points }
    }
    return low...high
  }

  /// Where a treatment stands.
  package func standing(of treatment: Int, _ lane: Int) -> Standing {
    let wires = program.verdictTables.standings.base + treatment * VerdictTables.standingCount
    let order = (0..<VerdictTables.standingCount).first { isSet(wires[$0], lane) } ?? 0
    return Standing.allCases[order]
  }

  /// The rating that counts: the lowest that is still possible.
  @inline(__always)
  package func rating(of treatment: Int, _ lane: Int) -> Int {
    let levels = program.verdictTables.levels.base[treatment]
    guard levels.hasRatings else { return Int(levels.ratings) }
    return levelBits[lane].lastBit(from: Int(levels.ratings), count: program.verdictTables.ratingCount)
  }

  /// The best rating that is still possible.
  private func firstRating(of treatment: Int, _ lane: Int) -> Int {
    let levels = program.verdictTables.levels.base[treatment]
    guard levels.hasRatings else { return Int(levels.ratings) }
    return levelBits[lane].firstBit(from: Int(levels.ratings), count: program.verdictTables.ratingCount)
  }

  /// The set of lines that are still possible, bits by their position.
  @inline(__always)
  func lineSet(_ treatment: Int, _ lane: Int) -> Int {
    let levels = program.verdictTables.levels.base[treatment]
    guard levels.hasLines else { return 1 &<< Int(levels.lines) }
    return levelBits[lane].bits(from: Int(levels.lines), count: VerdictTables.lineCount)
  }

  /// The line of treatment that counts: of those still possible the one worth least, of equals the later.
  package func line(of treatment: Int, _ lane: Int) -> TreatmentLine? {
    let line = Int(program.verdictTables.lineSets.base[lineSet(treatment, lane)].counting)
    return line < TreatmentLine.allCases.count ? TreatmentLine.allCases[line] : nil
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
    let wires = program.verdictTables.possibleStandings.base + treatment * VerdictTables.standingCount
    return isSet(wires[Standing.suggested.order], lane)
  }

  // MARK: - Settled

  /// How many of the first suggestions no further answer can change: each is surely suggested, and its worst key comes
  /// before the best key of all that are not ranked before it and can still be suggested.
  ///
  /// Sound, since keys and standings are taken each at its worst and best; not complete, since they are taken apart
  /// from each other.
  package func settled(_ lane: Int) -> Int {
    let suggestions = suggestions(lane)
    let sure = suggestions.prefix { sureBits[lane].isSet($0.treatment) }.count
    if sure == 0 { return 0 }
    // The best key of all that come after the first ones, then of those that come after each.
    var best = RankKey.max
    forEachBit(possibleBits[lane], in: 0..<program.verdictTables.treatmentCount) { treatment in
      if !isSuggested(treatment, lane) { best = min(best, bestKey(of: treatment, lane)) }
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

  /// The treatments that can still be among the first so many suggestions, in the order of the rule set: all that can be
  /// suggested, but those that surely come after as many that surely are.
  ///
  /// - Parameter known: those that could be when less was answered, where that is known; no others are looked at.
  package func contenders(forFirst count: Int, among known: [Int]? = nil, _ lane: Int) -> [Int] {
    let treatments = known ?? Array(0..<program.verdictTables.treatmentCount)
    let (sure, possible) = (sureBits[lane], possibleBits[lane])
    var worst: [RankKey] = []
    for treatment in treatments where sure.isSet(treatment) { worst.append(worstKey(of: treatment, lane)) }
    worst.sort()
    let limit = count >= 1 && count <= worst.count ? worst[count - 1] : RankKey.max
    return treatments.filter { possible.isSet($0) && bestKey(of: $0, lane) <= limit }
  }

  /// Whether a treatment will be suggested whatever else is answered.
  package func isSurelySuggested(_ treatment: Int, _ lane: Int) -> Bool { sureBits[lane].isSet(treatment) }

  private func isSuggested(_ treatment: Int, _ lane: Int) -> Bool {
    let wires = program.verdictTables.standings.base + treatment * VerdictTables.standingCount
    return isSet(wires[Standing.suggested.order], lane)
  }

  /// The best rank key a treatment can still come to as a suggestion.
  private func bestKey(of treatment: Int, _ lane: Int) -> RankKey {
    let lines = program.verdictTables.lineSets.base[lineSet(treatment, lane)]
    return program.ranks.key(
      of: treatment, level: firstRating(of: treatment, lane) * VerdictTables.lineCount + Int(lines.first),
      score: bounds(of: treatment, lane).upperBound)
  }

  /// The worst rank key that a treatment which is surely suggested can still come to.
  private func worstKey(of treatment: Int, _ lane: Int) -> RankKey {
    let lines = program.verdictTables.lineSets.base[lineSet(treatment, lane)]
    return program.ranks.key(
      of: treatment, level: rating(of: treatment, lane) * VerdictTables.lineCount + Int(lines.last),
      score: bounds(of: treatment, lane).lowerBound)
  }

  private func isSet(_ wire: Int32, _ lane: Int) -> Bool {
    block.planes[Int(wire)] &>> UInt64(lane) & 1 == 1
  }
}
