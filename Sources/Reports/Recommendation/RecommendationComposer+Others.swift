import Inference
import Knowledge
import Reporting

extension RecommendationComposer {
  /// The treatments that are not suggested, by standing, each with why.
  mutating func others() -> [OthersPart] {
    let parts = [
      ("ruled-out", RecommendationPart.ruledOut, ruledOut()),
      ("held-back", .heldBack, heldBack()),
      ("needs-answers", .needsAnswers, needingAnswers()),
      ("not-suggested", .notSuggested, byRating(.notSuggested)),
      ("not-enough-evidence", .notEnoughEvidence, byRating(.notEnoughEvidence)),
    ]
    return parts.filter { !$0.2.isEmpty }.map { OthersPart(id: anchor + $0.0, title: $0.1.title, groups: $0.2) }
  }

  /// Those that are ruled out, together where the same rules do it.
  private mutating func ruledOut() -> [OthersPart.Group] {
    grouped(others(.ruledOut), by: .contraindicates).map { group in
      OthersPart.Group(
        names: names(group),
        reasons: (group.first?.reasons ?? []).filter { rule($0.rule).role == .contraindicates }.map { explained($0) })
    }
  }

  /// Those that triage holds back, together where the same rules do.
  private func heldBack() -> [OthersPart.Group] {
    grouped(others(.withheld), by: .withholds).map { group in
      OthersPart.Group(names: names(group), line: heldBackWords(group.first))
    }
  }

  private func needingAnswers() -> [OthersPart.Group] {
    others(.needsAnswers).map { OthersPart.Group(names: names([$0]), line: waitsForWords($0)) }
  }

  /// Those that their rating leaves out, by rating; those that more answers could bring in apart.
  private func byRating(_ standing: Standing) -> [OthersPart.Group] {
    let assessments = others(standing)
    var ratings: [Int] = []
    for assessment in assessments where !ratings.contains(assessment.rating) { ratings.append(assessment.rating) }
    return ratings.map { index in
      let rating = ruleSet.ratings[index]
      let group = assessments.filter { $0.rating == index }
      let open = group.filter { $0.possibleStandings.contains(.suggested) }
      return OthersPart.Group(
        heading: shown(rating.label), symbol: shown(rating.symbol),
        names: names(group.filter { !$0.possibleStandings.contains(.suggested) }),
        open: open.isEmpty ? nil : OthersPart.Names(lead: moreAnswersCouldChange, list: names(open)))
    }
  }

  private func names(_ assessments: [Assessment]) -> [String] { assessments.map { name(of: $0.treatment) } }
}
