import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The treatments that are not suggested, by standing, each with why.
  mutating func writeOthers() {
    writeRuledOut(others(.ruledOut))
    writeHeldBack(others(.withheld))
    writeNeedingAnswers(others(.needsAnswers))
    writeByRating(others(.notSuggested), .notSuggested)
    writeByRating(others(.notEnoughEvidence), .notEnoughEvidence)
  }

  /// Those that are ruled out, together where the same rules do it.
  private mutating func writeRuledOut(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    heading(.ruledOut)
    for group in grouped(assessments, by: .contraindicates) {
      page.paragraph(
        group.map { name(of: $0.treatment) }.joined(separator: Self.separator), indent: 2, tone: .strong)
      for reason in group.first?.reasons ?? [] where rule(reason.rule).role == .contraindicates {
        item("×", .danger, cited(rule(reason.rule)))
        smallPrint(because(reason))
      }
    }
  }

  /// Those that triage holds back, together where the same rules do.
  private mutating func writeHeldBack(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    heading(.heldBack)
    for group in grouped(assessments, by: .withholds) {
      page.paragraph(list(group.map { name(of: $0.treatment) }), indent: 2, tone: .strong)
      page.paragraph(heldBackWords(group.first), indent: nameColumn)
    }
  }

  private mutating func writeNeedingAnswers(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    heading(.needsAnswers)
    for assessment in assessments {
      page.paragraph(name(of: assessment.treatment), indent: 2, tone: .strong)
      page.paragraph(waitsForWords(assessment), indent: nameColumn)
    }
  }

  /// Those that their rating leaves out, by rating; those that more answers could bring in apart.
  private mutating func writeByRating(_ assessments: [Assessment], _ part: RecommendationPart) {
    guard !assessments.isEmpty else { return }
    heading(part)
    for (rating, group) in grouped(assessments) {
      page.paragraph(rating, indent: 2, tone: .strong)
      let open = group.filter { $0.possibleStandings.contains(.suggested) }
      writeNames(group.filter { !$0.possibleStandings.contains(.suggested) })
      if !open.isEmpty {
        page.paragraph(moreAnswersCouldChange, indent: nameColumn)
        writeNames(open)
      }
    }
  }

  private mutating func writeNames(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    page.paragraph(assessments.map { name(of: $0.treatment) }.joined(separator: Self.separator), indent: nameColumn)
  }
}
