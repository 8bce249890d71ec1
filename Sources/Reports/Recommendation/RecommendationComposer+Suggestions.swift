import Inference
import Knowledge
import Reporting

extension RecommendationComposer {
  /// The ranked suggestions, all of them in full; the first are open.
  mutating func suggestions() -> SuggestionsPart {
    let suggestions = recommendation.suggestions
    let parts = suggestions.map { suggestion in
      // Each card may be the only one that is read, so that each tells what its rating means.
      var explained: Set<Int> = []
      return scoreParts(of: suggestion, explaining: &explained)
    }
    let scale = ScoreScale(parts)
    var cards: [SuggestionCard] = []
    for (index, suggestion) in suggestions.enumerated() {
      cards.append(card(suggestion, rank: index + 1, parts[index], scale))
    }
    let rest = Array(cards.dropFirst(top))
    let open = cards.count - rest.count
    let lead =
      "The first \(open == 1 ? "one" : "\(open)") in full; the others are folded up and open one by one."
    return SuggestionsPart(
      id: "\(anchor)suggestions", title: RecommendationPart.suggestions.title,
      lead: cards.isEmpty ? nothingSuggested : rest.isEmpty ? nil : lead,
      first: Array(cards.prefix(top)),
      rest: rest.isEmpty
        ? nil : SuggestionRest(id: "\(anchor)further", title: "Further down the list", cards: rest))
  }

  private mutating func card(
    _ suggestion: Assessment, rank: Int, _ parts: [ScorePart], _ scale: ScoreScale
  ) -> SuggestionCard {
    let treatment = ruleSet.treatments[suggestion.treatment]
    let id = "\(anchor)suggestion-\(rank)"
    var flags: [String] = []
    if suggestion.isCheckFirst { flags.append(CaveatLevel.check.words) }
    if suggestion.isWithCare { flags.append(CaveatLevel.caution.words) }
    return SuggestionCard(
      id: id, rank: rank, isOpen: rank <= top, name: name(of: suggestion.treatment),
      symbol: shown(ruleSet.ratings[suggestion.rating].symbol), rating: label(of: suggestion),
      score: score(of: suggestion), line: lineWords(of: suggestion), flags: flags, what: treatment.what.map(shown),
      reasons: reasons(suggestion, parts, scale, id: id), evidence: evidence(suggestion, id: id),
      checks: checks(suggestion), caveats: suggestion.caveats.map { explained($0) },
      couldChange: couldStillChange(suggestion), access: suggestion.access.map { cited(rule($0.rule)) })
  }

  private mutating func reasons(
    _ suggestion: Assessment, _ parts: [ScorePart], _ scale: ScoreScale, id: String
  ) -> ReasonsPart {
    ReasonsPart(
      bar: scale.bar(
        of: parts, id: "\(id)-bar", title: "What made the score of \(number(suggestion.score))", points: points),
      entries: parts.map { part in
        ReasonsPart.Entry(
          points: points(part.points), kind: part.kind,
          words: cited(part.words, part.citations, needsConfirmation: part.needsConfirmation),
          because: part.answers.nonEmpty.map { "because: \($0)" }, place: part.location)
      })
  }

  private mutating func checks(_ suggestion: Assessment) -> ChecksPart? {
    let open = openContraindications(of: suggestion)
    guard !open.isEmpty else { return nil }
    let questions = questions(inOrder(open))
    let rules =
      open.count > 2
      ? [CitedText(text: rulesCouldRuleOut(open.count))]
      : open.compactMap { open in
        let rule = rule(open.rule)
        return ruledOutWords(rule, treatment: suggestion.treatment).map {
          cited($0, rule.sources, needsConfirmation: rule.needsConfirmation)
        }
      }
    return ChecksPart(
      lead: questions.count == 1 ? "The answer could rule it out:" : "Each of these could rule it out:",
      questions: questions, rules: rules)
  }

  private mutating func evidence(_ suggestion: Assessment, id: String) -> EvidencePart? {
    let best = bestFindings(for: suggestion)
    let findings = ruleSet.treatments[suggestion.treatment].findings
    guard !best.isEmpty || findings.contains(where: { $0.effectKind != nil }) else { return nil }
    let entries = best.enumerated().map { index, finding in
      EvidencePart.Entry(
        words: cited(shown(FindingWords(finding).sentence), finding.sources), note: finding.note.map(shown),
        icons: IconArray(FindingWords(finding), id: "\(id)-people-\(index + 1)"))
    }
    let told = Set(best.compactMap(\.measure))
    let plots = EffectPlots(anchor: "\(id)-")
    let drawn = plots.plots(of: findings, citing: &sources) { told.contains($0) }
    let more = plots.plots(of: findings, citing: &sources) { !told.contains($0) }
    return EvidencePart(
      entries: entries, key: drawn.isEmpty && more.isEmpty ? nil : EffectPlots.key, plots: drawn,
      more: more.isEmpty ? nil : EvidencePart.More(title: "Other effects that were measured", plots: more))
  }
}
