package import Inference
package import Knowledge

/// A part that a score adds up from, with its reason.
package struct ScorePart: Sendable {
  package var points: Int
  package var role: RuleEntry.Role
  /// The reason.
  package var words: String
  package var citations: [Citation]
  package var needsConfirmation: Bool
  /// The answers behind it, as a sentence; empty where it holds for everyone.
  package var answers: String
  /// Where its rule stands.
  package var location: String?

  package init(
    points: Int, role: RuleEntry.Role, words: String, citations: [Citation], needsConfirmation: Bool,
    answers: String = "", location: String? = nil
  ) {
    self.points = points
    self.role = role
    self.words = words
    self.citations = citations
    self.needsConfirmation = needsConfirmation
    self.answers = answers
    self.location = location
  }
}

extension RecommendationWords {
  /// The parts that the score of a suggestion adds up from, rating and line of treatment first.
  ///
  /// - Parameter explained: the ratings whose meaning has been told, to which those told here are added.
  package func scoreParts(of suggestion: Assessment, explaining explained: inout Set<Int>) -> [ScorePart] {
    var parts: [ScorePart] = []
    if !suggestion.reasons.contains(where: { rule($0.rule).role == .rates }) {
      parts.append(openRating(of: suggestion, explaining: &explained))
      if !hasFired(.line, suggestion) { parts += openLine(of: suggestion) }
    }
    for reason in suggestion.reasons {
      let rule = rule(reason.rule)
      switch rule.role {
      case .rates:
        parts.append(part(reason, ratingWords(suggestion.rating, rule, explaining: &explained)))
        if !hasFired(.line, suggestion) { parts += openLine(of: suggestion) }
      case .line: parts.append(part(reason, lineWords(suggestion.line, rule)))
      case .favours, .disfavours: parts.append(part(reason, shown(rule.note)))
      case .contraindicates, .withholds, .applies, .warns, .access: break
      }
    }
    return parts
  }

  private func part(_ reason: Reason, _ words: String) -> ScorePart {
    let rule = rule(reason.rule)
    return ScorePart(
      points: rule.points, role: rule.role, words: words, citations: rule.sources,
      needsConfirmation: rule.needsConfirmation, answers: sentence(for: reason.answers), location: location(of: rule))
  }

  private func hasFired(_ role: RuleEntry.Role, _ assessment: Assessment) -> Bool {
    assessment.reasons.contains { rule($0.rule).role == role }
  }

  // MARK: - Rating

  /// The rating with who gave it; its meaning the first time it is told.
  private func ratingWords(_ index: Int, _ rule: RuleEntry, explaining explained: inout Set<Int>) -> String {
    let basis =
      switch basis(of: rule) {
      case .published: "as published"
      case .proposed: rule.note.isEmpty ? "proposed here" : "proposed here: \(shown(rule.note))"
      case nil: ""
      }
    let words = meaning(of: index, explaining: &explained)
    guard !basis.isEmpty else { return words }
    return (words.hasSuffix(".") ? "\(words) Rating \(basis)" : "\(words), \(basis)").sentence
  }

  private func meaning(of index: Int, explaining explained: inout Set<Int>) -> String {
    let rating = ruleSet.ratings[index]
    guard explained.insert(index).inserted else { return shown(rating.label) }
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
  private func openRating(of suggestion: Assessment, explaining explained: inout Set<Int>) -> ScorePart {
    let open = suggestion.open.filter { rule($0.rule).role == .rates }
    let better = suggestion.possibleRatings.filter { $0 < suggestion.rating }.map { shown(ruleSet.ratings[$0].label) }
    var words = meaning(of: suggestion.rating, explaining: &explained).sentence
    if !better.isEmpty {
      words +=
        " This is the least it can be; it may turn out as \(list(better, "or")), depending on "
        + few(topics(inOrder(open))) + "."
    }
    return ScorePart(
      points: ruleSet.ratings[suggestion.rating].points, role: .rates, words: words,
      citations: open.flatMap { rule($0.rule).sources }, needsConfirmation: false,
      location: open.last.map { location(of: rule($0.rule)) })
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

  /// The points of a line of treatment that is not decided: of those possible, the one worth least. None where that
  /// is worth nothing.
  private func openLine(of suggestion: Assessment) -> [ScorePart] {
    let points = ruleSet.ranking.points(of: suggestion.line)
    guard points != 0, let line = suggestion.line else { return [] }
    let open = suggestion.open.filter { rule($0.rule).role == .line }
    return [
      ScorePart(
        points: points, role: .line,
        words: "Counted as \(line.rawValue)-line treatment, the least it can be; the line of treatment is still open.",
        citations: open.flatMap { rule($0.rule).sources }, needsConfirmation: false)
    ]
  }
}

extension String {
  /// The text with a full stop, unless it ends with one or another mark.
  fileprivate var sentence: String { last.map { ".!?”".contains($0) } ?? true ? self : self + "." }
}
