import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The treatments that are not suggested, by standing, each with why.
  mutating func writeOthers() {
    writeRuledOut(others(.ruledOut))
    writeHeldBack(others(.withheld))
    writeNeedingAnswers(others(.needsAnswers))
    writeByRating(others(.notSuggested), "Not suggested")
    writeByRating(others(.notEnoughEvidence), "Not enough evidence")
  }

  private func others(_ standing: Standing) -> [Assessment] {
    recommendation.others.filter { $0.standing == standing }
  }

  /// Those that are ruled out, together where the same rules do it.
  private mutating func writeRuledOut(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    heading("Ruled out on your answers")
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
    heading("Held back for now")
    for group in grouped(assessments, by: .withholds) {
      let rules = group.first?.reasons.map(\.rule) ?? []
      let titles = recommendation.triage.filter { rules.contains($0.rule) }
        .map { "“\(shown(ruleSet.triage[$0.triage].title))”" }
      page.paragraph(list(group.map { name(of: $0.treatment) }), indent: 2, tone: .strong)
      page.paragraph("because of what comes first: \(list(titles))", indent: nameColumn)
    }
  }

  /// Assessments for which the same rules with a role fired, each group where its first one stands.
  private func grouped(_ assessments: [Assessment], by role: RuleEntry.Role) -> [[Assessment]] {
    var groups: [(rules: [RuleID], assessments: [Assessment])] = []
    for assessment in assessments {
      let rules = assessment.reasons.map(\.rule).filter { rule($0).role == role }
      if let index = groups.firstIndex(where: { $0.rules == rules }) {
        groups[index].assessments.append(assessment)
      } else {
        groups.append((rules, [assessment]))
      }
    }
    return groups.map(\.assessments)
  }

  private mutating func writeNeedingAnswers(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    heading("Needs answers before anything can be said")
    for assessment in assessments {
      let waiting = assessment.open.filter { open in
        let rule = rule(open.rule)
        return rule.role == .applies || (rule.role == .contraindicates && rule.ifUnknown == .withhold)
      }
      page.paragraph(name(of: assessment.treatment), indent: 2, tone: .strong)
      page.paragraph("waits for: \(list(topics(inOrder(waiting))))", indent: nameColumn)
    }
  }

  /// Those that their rating leaves out, by rating; those that more answers could bring in apart.
  private mutating func writeByRating(_ assessments: [Assessment], _ title: String) {
    guard !assessments.isEmpty else { return }
    heading(title)
    for (rating, group) in grouped(assessments) {
      page.paragraph(rating, indent: 2, tone: .strong)
      let open = group.filter { $0.possibleStandings.contains(.suggested) }
      writeNames(group.filter { !$0.possibleStandings.contains(.suggested) })
      if !open.isEmpty {
        page.paragraph("More answers could change this for:", indent: nameColumn)
        writeNames(open)
      }
    }
  }

  private mutating func writeNames(_ assessments: [Assessment]) {
    guard !assessments.isEmpty else { return }
    page.paragraph(assessments.map { name(of: $0.treatment) }.joined(separator: Self.separator), indent: nameColumn)
  }
}
