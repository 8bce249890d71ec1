package import Inference
package import Knowledge

extension RecommendationWords {
  /// What is said where nothing is suggested.
  package var nothingSuggested: String {
    "On these answers nothing is suggested. Below is what was considered, and why."
  }

  /// What stands before treatments that are left out for now.
  package var moreAnswersCouldChange: String { "More answers could change this for:" }

  /// The treatments of a standing other than suggested.
  package func others(_ standing: Standing) -> [Assessment] {
    recommendation.others.filter { $0.standing == standing }
  }

  /// Assessments for which the same rules with a role fired, each group where its first one stands.
  package func grouped(_ assessments: [Assessment], by role: RuleEntry.Role) -> [[Assessment]] {
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

  /// Why triage holds back treatments, of which one stands for all.
  package func heldBackWords(_ assessment: Assessment?) -> String {
    let rules = assessment?.reasons.map(\.rule) ?? []
    let titles = recommendation.triage.filter { rules.contains($0.rule) }
      .map { "“\(shown(ruleSet.triage[$0.triage].title))”" }
    return "because of what comes first: \(list(titles))"
  }

  /// The answers that a treatment needs before anything can be said of it.
  package func waitsForWords(_ assessment: Assessment) -> String {
    let waiting = assessment.open.filter { open in
      let rule = rule(open.rule)
      return rule.role == .applies || (rule.role == .contraindicates && rule.ifUnknown == .withhold)
    }
    return "waits for: \(list(topics(inOrder(waiting))))"
  }

  // MARK: - Triage

  /// The unanswered questions that bear on safety or urgency.
  package var openTriageAsks: [FactID] {
    var asks: [FactID] = []
    for open in recommendation.triageOpen { asks += open.asks.filter { !asks.contains($0) } }
    return asks
  }

  /// How many questions about safety are not answered.
  package func unansweredWords(_ count: Int) -> String {
    (count == 1
      ? "One question that bears on safety or urgency is not answered."
      : "\(count) questions that bear on safety or urgency are not answered.")
      + " That is never read as “no”."
  }

  /// That there are no suggestions now, and why; then what isn't answered about safety.
  package var withheldWords: [String] {
    let titles = recommendation.triage.map { ruleSet.triage[$0.triage] }.filter { $0.withholds == .everything }
      .map { "“\(shown($0.title))”" }
    var words = [
      "Suggestions are held back for now, because something else comes first: \(list(titles)). "
        + "They can wait, and can be looked at together with someone afterwards."
    ]
    let unanswered = questions(Set(recommendation.triageOpen.flatMap(\.asks)).sorted()).count
    if unanswered > 0 {
      words.append(
        "\(count(unanswered, "question")) about your safety \(unanswered == 1 ? "is" : "are") not answered. That is never "
          + "read as “no”; it can wait until you have someone with you.")
    }
    return words
  }
}
