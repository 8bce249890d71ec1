import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The parts that a score adds up from, each with its reason.
  mutating func writeParts(of suggestion: Assessment) {
    if !suggestion.reasons.contains(where: { rule($0.rule).role == .rates }) { writeOpenRating(of: suggestion) }
    let hasLine = suggestion.reasons.contains { rule($0.rule).role == .line }
    for reason in suggestion.reasons {
      switch rule(reason.rule).role {
      case .rates:
        writePart(reason, ratingWords(suggestion.rating, rule(reason.rule)))
        if !hasLine { writeOpenLine(of: suggestion) }
      case .line: writePart(reason, lineWords(suggestion.line, rule(reason.rule)))
      case .favours, .disfavours: writePart(reason, shown(rule(reason.rule).note))
      case .contraindicates, .withholds, .applies, .warns, .access: break
      }
    }
  }

  private mutating func writePart(_ reason: Reason, _ words: String) {
    let rule = rule(reason.rule)
    writePoints(rule.points, cited(words, rule.sources, needsConfirmation: rule.needsConfirmation))
    smallPrint(because(reason))
  }

  private mutating func writePoints(_ points: Int, _ text: String) {
    let mark = points > 0 ? "+\(points)" : number(points)
    item(mark, points < 0 ? .warning : .good, text)
  }

  // MARK: - Rating

  /// The rating with who gave it; its meaning the first time it is on the page.
  private mutating func ratingWords(_ index: Int, _ rule: RuleEntry) -> String {
    let basis =
      switch basis(of: rule) {
      case .published: "as published"
      case .proposed: rule.note.isEmpty ? "proposed here" : "proposed here: \(shown(rule.note))"
      case nil: ""
      }
    let words = meaning(of: index)
    guard !basis.isEmpty else { return words }
    return (words.hasSuffix(".") ? "\(words) Rating \(basis)" : "\(words), \(basis)").sentence
  }

  private mutating func meaning(of index: Int) -> String {
    let rating = ruleSet.ratings[index]
    guard explainedRatings.insert(index).inserted else { return shown(rating.label) }
    return "\(shown(rating.label)): \(shown(rating.meaning))"
  }

  private func basis(of rule: RuleEntry) -> RatingBasis? {
    for treatment in ruleSet.treatments {
      let line = treatment.rating.first { $0.place == rule.place && "\(treatment.id)/rating/\($0.name)" == rule.id }
      if let line { return line.basis }
    }
    return nil
  }

  /// The rating where it still turns on answers: the least that is possible counts.
  private mutating func writeOpenRating(of suggestion: Assessment) {
    let open = suggestion.open.filter { rule($0.rule).role == .rates }
    let better = suggestion.possibleRatings.filter { $0 < suggestion.rating }.map { shown(ruleSet.ratings[$0].label) }
    var words = meaning(of: suggestion.rating).sentence
    if !better.isEmpty {
      words +=
        " This is the least it can be; it may turn out as \(list(better, "or")), depending on "
        + few(topics(inOrder(open))) + "."
    }
    let citations = open.flatMap { rule($0.rule).sources }
    writePoints(ruleSet.ratings[suggestion.rating].points, cited(words, citations))
    if let last = open.last { smallPrint(location(of: rule(last.rule))) }
    if !hasFired(.line, suggestion) { writeOpenLine(of: suggestion) }
  }

  // MARK: - Line of treatment

  private func lineWords(_ line: TreatmentLine?, _ rule: RuleEntry) -> String {
    guard rule.note.isEmpty else { return shown(rule.note) }
    switch line {
    case .first: return "A first-line treatment: among the first to try."
    case .second: return "A second-line treatment: usually tried after the first ones."
    case .later: return "A later-line treatment: usually tried when others have not helped enough."
    case nil: return "No line of treatment."
    }
  }

  /// The points of a line of treatment that is not decided: of those possible, the one worth least.
  private mutating func writeOpenLine(of suggestion: Assessment) {
    let points = ruleSet.ranking.points(of: suggestion.line)
    guard points != 0, let line = suggestion.line else { return }
    let open = suggestion.open.filter { rule($0.rule).role == .line }
    writePoints(
      points,
      cited(
        "Counted as \(line.rawValue)-line treatment, the least it can be; the line of treatment is still open.",
        open.flatMap { rule($0.rule).sources }))
  }

  private func hasFired(_ role: RuleEntry.Role, _ assessment: Assessment) -> Bool {
    assessment.reasons.contains { rule($0.rule).role == role }
  }

  /// The first few of many, and how many more there are.
  func few(_ topics: [String], limit: Int = 6) -> String {
    guard topics.count > limit + 1 else { return list(topics) }
    return topics.prefix(limit).joined(separator: ", ") + " and \(topics.count - limit) more"
  }
}

extension String {
  /// The text with a full stop, unless it ends with one or another mark.
  fileprivate var sentence: String { last.map { ".!?”".contains($0) } ?? true ? self : self + "." }
}
