import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// A caveat with its level in words; where it holds only for some, with the answers behind it.
  mutating func write(caveat: Reason) {
    let rule = rule(caveat.rule)
    let level = rule.level?.words ?? ""
    if level.isEmpty, let brief = brief(caveat) { return item("!", .faint, brief) }
    item("!", level.isEmpty ? .faint : .warning, (level.isEmpty ? "" : level + ": ") + cited(rule))
    if !caveat.answers.isEmpty { smallPrint(because(caveat)) }
  }

  /// What is not decided: the contraindications to check first, then what else could still change.
  mutating func writeOpenRules(of suggestion: Assessment) {
    writeOpenContraindications(of: suggestion)
    if let words = couldStillChange(suggestion) { item("?", .faint, words, tone: .faint) }
  }

  /// The questions that must be answered before it is known whether a contraindication applies.
  mutating func writeOpenContraindications(of assessment: Assessment) {
    let open = openContraindications(of: assessment)
    guard !open.isEmpty else { return }
    let questions = questions(inOrder(open))
    if questions.count == 1 {
      item("?", .warning, "check first: " + questions[0])
    } else {
      item("?", .warning, eachCouldRuleOut)
      for question in questions { page.paragraph(question, mark: "· ", indent: textColumn) }
    }
    guard open.count <= 2 else {
      return smallPrint(rulesCouldRuleOut(open.count))
    }
    for open in open {
      let rule = rule(open.rule)
      guard let words = ruledOutWords(rule, treatment: assessment.treatment) else { continue }
      smallPrint(
        cited(words, rule.sources, needsConfirmation: rule.needsConfirmation) + Self.separator + location(of: rule))
    }
  }

  mutating func writeAccess(of suggestion: Assessment) {
    for (index, access) in suggestion.access.enumerated() {
      let words = brief(access) ?? cited(rule(access.rule))
      item("→", .faint, (index == 0 ? "where to get it: " : "") + words)
    }
  }

  /// The first sentence of a note that stands in full under an earlier suggestion; nothing where it is new.
  private mutating func brief(_ reason: Reason) -> String? {
    guard let earlier = toldNotes[reason.rule] else {
      toldNotes[reason.rule] = rank
      return nil
    }
    let rule = rule(reason.rule)
    let note = shown(rule.note)
    guard earlier != rank, let end = note.firstRange(of: ". ") else { return nil }
    return cited(
      "as under \(earlier): " + note[..<end.lowerBound] + ".", rule.sources,
      needsConfirmation: rule.needsConfirmation)
  }
}
