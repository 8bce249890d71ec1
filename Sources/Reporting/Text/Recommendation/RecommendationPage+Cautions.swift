import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// A caveat with its level in words; where it holds only for some, with the answers behind it.
  mutating func write(caveat: Reason) {
    let rule = rule(caveat.rule)
    let level =
      switch rule.level {
      case .check: "check first: "
      case .caution: "with care: "
      case .note, nil: ""
      }
    if level.isEmpty, let brief = brief(caveat) { return item("!", .faint, brief) }
    item("!", level.isEmpty ? .faint : .warning, level + cited(rule))
    if !caveat.answers.isEmpty { smallPrint(because(caveat)) }
  }

  /// What is not decided: the contraindications to check first, then what else could still change.
  mutating func writeOpenRules(of suggestion: Assessment) {
    writeOpenContraindications(of: suggestion)
    let others = suggestion.open.filter { rule($0.rule).role != .contraindicates }
    let asks = inOrder(others)
    if !asks.isEmpty { item("?", .faint, "could still change by: \(few(topics(asks)))", tone: .faint) }
  }

  /// The questions that must be answered before it is known whether a contraindication applies.
  mutating func writeOpenContraindications(of assessment: Assessment) {
    let open = assessment.open.filter { rule($0.rule).role == .contraindicates }
    guard !open.isEmpty else { return }
    let questions = questions(inOrder(open))
    if questions.count == 1 {
      item("?", .warning, "check first: " + questions[0])
    } else {
      item("?", .warning, "check first; each of these could rule it out:")
      for question in questions { page.paragraph(question, mark: "· ", indent: textColumn) }
    }
    guard open.count <= 2 else {
      return smallPrint("\(open.count) rules could rule it out, depending on the answer.")
    }
    for open in open {
      let rule = rule(open.rule)
      guard let when = rule.when else { continue }
      let sentence = shown(ruleSet.sentence(for: when, treatment: assessment.treatment))
      let words = "It is ruled out where \(sentence)"
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

  /// The questions of open rules, each once, in interview order.
  func inOrder(_ open: [OpenRule]) -> [FactID] {
    let asks = Set(open.flatMap(\.asks))
    return ruleSet.interviewOrder.filter { asks.contains($0) }
  }
}
