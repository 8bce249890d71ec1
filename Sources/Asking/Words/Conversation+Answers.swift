import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// An answer in words: `58 years`, `none of these`, `asthma; others not known`.
  func words(for answer: Answer, to id: FactID) -> String {
    let fact = ruleSet[id]
    switch answer {
    case .yesNo(let isYes): return isYes ? "yes" : "no"
    case .choice(let option): return oneLine(fact.type.options[option].label)
    case .choices(let yes, let no):
      let isWhole = yes.count + no.count == fact.type.options.count
      if yes.isEmpty { return isWhole ? "none of these" : "not \(list(no, of: fact)); others not known" }
      return list(yes, of: fact) + (isWhole ? "" : "; others not known")
    case .number(let value):
      if let label = labels(of: id).first(where: { $0.value == value })?.text { return "\(value), \(oneLine(label))" }
      return oneLine(ruleSet.text(of: value, for: id))
    }
  }

  /// What was understood of an answer, and what an instrument comes to by it.
  func writeTaken(_ fact: FactID) -> String {
    var page = newPage()
    if let answer = questionnaire.answers[fact, ruleSet[fact].type] {
      page.paragraph(
        words(for: answer, to: fact), mark: manner.ink.hasSymbols ? "→ " : "You answered: ", tone: .good)
    } else {
      page.paragraph("Left open.", tone: .faint)
    }
    if let total = total(completedBy: fact) { writeTotal(total, on: &page) }
    return shown(page)
  }

  /// The total of an instrument that has just become known.
  private func total(completedBy fact: FactID) -> FactID? {
    for index in ruleSet.instruments.indices {
      guard let total = ruleSet.total(of: index) else { continue }
      if total == fact { return total }
      let items = ruleSet.instruments[index].items
      let isLast = items.allSatisfy { questionnaire.answers.isStated($0) } && items.contains(fact)
      if isLast { return total }
    }
    return nil
  }

  /// `PHQ-9 total: 13 of 27; severity of depression: moderate`
  private func writeTotal(_ total: FactID, on page: inout TextPage) {
    guard case .number(let type) = ruleSet[total].type else { return }
    guard case .number(let range) = program.value(of: total, in: questionnaire.answers),
      range.lowerBound == range.upperBound
    else { return }
    let label = oneLine(ruleSet[total].label)
    var words = "\(label): \(type.text(of: range.lowerBound)) of \(type.text(of: type.range.upperBound))"
    for fact in ruleSet.bands(of: total) {
      guard case .choice(let options) = program.value(of: fact, in: questionnaire.answers), options.count == 1 else {
        continue
      }
      words += "; \(oneLine(ruleSet[fact].label)): \(oneLine(ruleSet[fact].type.options[options[0]].label))"
    }
    page.paragraph(words)
  }

  // MARK: - Answers that don't fit each other

  func writeDisagreement(_ contradictions: [Contradiction], with others: [FactID]) -> String {
    var page = newPage()
    page.paragraph("That does not fit what you answered before:", tone: .warning)
    for contradiction in contradictions {
      let label = oneLine(ruleSet[contradiction.fact].label)
      let stated = oneLine(ruleSet.text(of: contradiction.stated, for: contradiction.fact, naming: 6))
      let derived = oneLine(ruleSet.text(of: contradiction.derived, for: contradiction.fact, naming: 6))
      page.paragraph("\(label) was given as \(stated); the other answers make it \(derived).", indent: 2)
    }
    page.line("")
    page.paragraph("keep what was answered before", mark: "1  ", markTone: .strong, indent: 2)
    if !others.isEmpty {
      page.paragraph(
        "use the new answer; these give way, and are asked again where they matter:", mark: "2  ", markTone: .strong,
        indent: 2)
      for other in others {
        guard let answer = questionnaire.answers[other, ruleSet[other].type] else { continue }
        page.paragraph("\(oneLine(ruleSet[other].label)): \(words(for: answer, to: other))", indent: 5)
      }
    }
    return shown(page) + Self.prompt
  }
}

extension RuleSet {
  /// The derived choices whose lines test a number and nothing else: the bands that it falls into.
  func bands(of number: FactID) -> [FactID] {
    facts.indices.map { FactID($0) }.filter { fact in
      guard case .firstLine? = self[fact].derivation else { return false }
      return self[fact].derivation?.facts == [number]
    }
  }
}
