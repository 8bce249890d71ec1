import Inference
import Knowledge

/// A column of a comparison while it is filled.
struct ComparedTreatment {
  typealias Part = Comparison.Part

  let program: Program
  let index: Int
  let recommendation: Recommendation?
  /// What is known of it for the person; nothing without one, or where it is not applicable.
  let assessment: Assessment?
  let rules: TreatmentRules

  init(_ program: Program, _ index: Int, for recommendation: Recommendation?) {
    self.program = program
    self.index = index
    self.recommendation = recommendation
    assessment = recommendation?.position(of: index).assessment
    rules = TreatmentRules(program.ruleSet, of: index)
  }

  var ruleSet: RuleSet { program.ruleSet }
  var treatment: Treatment { ruleSet.treatments[index] }

  func answer(to question: Comparison.Question) -> [Part] {
    switch question {
    case .standing: standing
    case .effectiveness: effectiveness
    case .soon: commitment(["works-within", "weeks"])
    case .involves: involves
    case .drawbacks: drawbacks
    case .cost: commitment(["cost"])
    case .access: access
    }
  }

  // MARK: - Where it stands

  private var standing: [Part] {
    guard let recommendation else { return [] }
    let position = recommendation.position(of: index)
    guard let assessment = position.assessment else { return notApplicable }
    if let rank = position.rank {
      var parts = [
        Part(.lead, "Suggestion \(rank) of \(recommendation.suggestions.count)"), Part(.text, assessment.scoreWords),
      ]
      if assessment.isCheckFirst { parts.append(Part(.warning, "check first, see the drawbacks")) }
      if assessment.isWithCare { parts.append(Part(.warning, "with care, see the drawbacks")) }
      return parts
    }
    return [Part(.lead, assessment.standing.words)] + reasons(of: assessment, recommendation)
  }

  /// Why it is not among the suggestions.
  private func reasons(of assessment: Assessment, _ recommendation: Recommendation) -> [Part] {
    let fired = assessment.reasons.map { program.rules[$0.rule.index] }
    switch assessment.standing {
    case .ruledOut: return fired.filter { $0.role == .contraindicates }.map { part(.warning, $0) }
    case .withheld:
      let rules = assessment.reasons.map(\.rule)
      return recommendation.triage.filter { rules.contains($0.rule) }.map {
        Part(.text, "because of what comes first: “\(oneLine(ruleSet.triage[$0.triage].title))”")
      }
    case .needsAnswers:
      let waiting = assessment.open.filter { open in
        let rule = program.rules[open.rule.index]
        return rule.role == .applies || (rule.role == .contraindicates && rule.ifUnknown == .withhold)
      }
      let asks = Set(waiting.flatMap(\.asks))
      let topics = ruleSet.interviewOrder.filter { asks.contains($0) }.map { oneLine(ruleSet[$0].label) }
      return [Part(.text, "waits for: \(topics.joined(separator: ", "))")]
    case .suggested, .notEnoughEvidence, .notSuggested, .notApplicable: return []
    }
  }

  private var notApplicable: [Part] {
    let lead = Part(.lead, Standing.notApplicable.words)
    guard let applies = treatment.applies else { return [lead] }
    var part = Part(
      .text, applies.note.map(oneLine) ?? "only if \(oneLine(ruleSet.sentence(for: applies.when, treatment: index)))")
    (part.sources, part.needsConfirmation) = (applies.sources, applies.needsConfirmation)
    (part.rule, part.place) = ("\(treatment.id)/applies", "\(applies.place)")
    return [lead, part]
  }

  // MARK: - Rules as parts

  func part(_ kind: Part.Kind, _ rule: RuleEntry, prefix: String = "") -> Part {
    var part = Part(kind, prefix + oneLine(rule.note))
    (part.sources, part.needsConfirmation) = (rule.sources, rule.needsConfirmation)
    (part.rule, part.place) = (rule.id, "\(rule.place)")
    return part
  }

  /// A rule with the people that it holds for beneath it.
  func parts(_ kind: Part.Kind, _ rule: Rule, prefix: String = "") -> [Part] {
    var part = Part(kind, prefix + oneLine(rule.note))
    (part.sources, part.needsConfirmation) = (rule.sources, rule.needsConfirmation)
    (part.rule, part.place) = (rule.id, "\(rule.place)")
    guard let when = rule.when else { return [part] }
    return [part, Part(.remark, "if \(oneLine(ruleSet.sentence(for: when, treatment: index)))")]
  }

  /// The items of what it asks of a person that have these names.
  func commitment(_ names: [String]) -> [Part] {
    names.flatMap { name in
      treatment.commitment.filter { $0.name == name && !$0.values.isEmpty }.map { item in
        let values = item.values.map(oneLine).joined(separator: ", ")
        let title = oneLine(item.name).replacing("-", with: " ")
        return names.count == 1
          ? Part(.text, values.capitalisedFirst) : Part(.item, "\(title.capitalisedFirst): \(values)")
      }
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
