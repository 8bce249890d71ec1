import Knowledge

/// Where one treatment stands for one profile, in numbers: what ranking and settledness are read from.
struct Tally {
  var treatment: Int
  var standing: Standing
  /// By ``Standing/order``.
  var possibleStandings: [Bool]
  /// The ratings that are still possible, best first.
  var ratings: [Int]
  /// The positions of the lines of treatment that are still possible: first, second, later, none.
  var lines: [Int]
  /// The position of the line that counts: the one worth least, of equals the later.
  var line: Int
  var score: Int
  var bounds: ClosedRange<Int>

  /// The rating that counts: the lowest that is still possible.
  var rating: Int { ratings.last ?? 0 }

  var canBeSuggested: Bool { possibleStandings[Standing.suggested.order] }

  /// Whether no answer can take it off the list.
  var isSurelySuggested: Bool {
    standing == .suggested && possibleStandings.indices.allSatisfy { possibleStandings[$0] == ($0 == 0) }
  }

  /// The rank key now.
  func key(_ ranks: RankOrder) -> RankKey {
    ranks.key(of: treatment, .init(standing: standing.order, score: score, rating: rating, line: line))
  }

  /// The best rank key it can still come to as a suggestion.
  func bestKey(_ ranks: RankOrder) -> RankKey {
    ranks.key(
      of: treatment,
      .init(
        standing: possibleStandings.firstIndex(of: true) ?? 0, score: bounds.upperBound, rating: ratings.first ?? 0,
        line: lines.first ?? 0))
  }

  /// The worst rank key it can still come to.
  func worstKey(_ ranks: RankOrder) -> RankKey {
    ranks.key(
      of: treatment,
      .init(
        standing: possibleStandings.lastIndex(of: true) ?? 0, score: bounds.lowerBound, rating: rating,
        line: lines.last ?? 0))
  }
}

extension Block {
  /// The tally of a treatment in a lane; without bounds they are the score itself.
  func tally(_ treatment: Int, _ lane: Int, withBounds: Bool) -> Tally {
    let compiled = program.treatments[treatment]
    let digits = digits(of: compiled, lane)
    let ratings = compiled.ratings.indices.filter { isSet(compiled.ratings[$0], lane) }
    let lines = compiled.lines.indices.filter { isSet(compiled.lines[$0], lane) }
    var bounds = digits.score...digits.score
    if withBounds {
      let points = program.ranks.linePoints
      let span = (ratings.first.map(points(ofRating:)) ?? 0) - (ratings.last.map(points(ofRating:)) ?? 0)
      let best = span + (lines.map { points[$0] }.max() ?? points[digits.line]) - points[digits.line]
      let open = openPoints(compiled, lane)
      bounds = digits.score + open.down...digits.score + best + open.up
    }
    return Tally(
      treatment: treatment, standing: Standing.allCases[digits.standing],
      possibleStandings: compiled.possibleStandings.map { isSet($0, lane) },
      ratings: ratings, lines: lines, line: digits.line, score: digits.score, bounds: bounds)
  }

  /// Where a treatment stands in a lane and what it ranks by; allocates nothing.
  ///
  /// Of the ratings still possible the lowest counts, of the lines the one worth least, of equals the later.
  func digits(of compiled: CompiledTreatment, _ lane: Int) -> RankOrder.Digits {
    let rating = compiled.ratings.lastIndex { isSet($0, lane) }
    let linePoints = program.ranks.linePoints
    var line = compiled.lines.firstIndex { isSet($0, lane) } ?? 0
    for position in compiled.lines.indices
    where isSet(compiled.lines[position], lane) && linePoints[position] <= linePoints[line] {
      line = position
    }
    var score = (rating.map(points(ofRating:)) ?? 0) + linePoints[line]
    for ruling in compiled.suitability where isSet(ruling.value.isTrue, lane) { score += ruling.points }
    return RankOrder.Digits(
      standing: compiled.standings.firstIndex { isSet($0, lane) } ?? 0, score: score, rating: rating ?? 0,
      line: line)
  }

  private func points(ofRating rating: Int) -> Int { program.ruleSet.ratings[rating].points }

  /// What the undecided suitability notes could take and give.
  private func openPoints(_ compiled: CompiledTreatment, _ lane: Int) -> (down: Int, up: Int) {
    var down = 0
    var up = 0
    for ruling in compiled.suitability where truth(of: ruling.value, lane) == .unknown {
      if ruling.points < 0 { down += ruling.points } else { up += ruling.points }
    }
    return (down, up)
  }
}

extension Block {
  /// The tallies of all treatments in a lane: suggestions ranked, then the others by standing and rank.
  func rankedTallies(_ lane: Int, withBounds: Bool) -> [Tally] {
    let ranks = program.ranks
    return program.treatments.indices.map { treatment -> (tally: Tally, key: RankKey) in
      let tally = tally(treatment, lane, withBounds: withBounds)
      return (tally, tally.key(ranks))
    }
    .sorted { ($0.tally.standing, $0.key) < ($1.tally.standing, $1.key) }
    .map(\.tally)
  }
}

extension RankOrder {
  /// How many of the first suggestions no further answer can change: each is surely suggested, and its worst key comes
  /// before the best key of all that are not ranked before it and can still be suggested.
  ///
  /// Sound, since keys and standings are taken each at its worst and best; not complete, since they are taken apart
  /// from each other. The tallies are ranked, suggestions first.
  func settled(_ tallies: [Tally]) -> Int {
    // The best key of all after each position.
    var bestAfter = Array(repeating: RankKey.max, count: tallies.count + 1)
    for index in tallies.indices.reversed() {
      let best = tallies[index].canBeSuggested ? tallies[index].bestKey(self) : .max
      bestAfter[index] = min(best, bestAfter[index + 1])
    }
    return tallies.indices.prefix { index in
      tallies[index].isSurelySuggested && tallies[index].worstKey(self) < bestAfter[index + 1]
    }.count
  }
}
