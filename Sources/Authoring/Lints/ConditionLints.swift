import Diagnostics
import Inference
import Knowledge

/// Conditions that can never hold, or always do: the smallest part that says so, not what it makes of the whole.
struct ConditionLints {
  /// A condition with its parts and the question asked about it.
  private struct Part {
    let condition: Condition
    let ticket: Inquiry.Ticket
    let parts: [Part]
  }

  private let ruleSet: RuleSet
  private let sites: [(site: ConditionSite, whole: Part)]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    self.ruleSet = ruleSet
    sites = ruleSet.conditionSites.map { ($0, Self.part($0.condition, $0.treatment, &inquiry)) }
  }

  private static func part(_ condition: Condition, _ treatment: Int?, _ inquiry: inout Inquiry) -> Part {
    let ticket = inquiry.ask(condition, for: treatment)
    return Part(
      condition: condition, ticket: ticket, parts: condition.parts.map { part($0, treatment, &inquiry) })
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    sites.flatMap { site, whole -> [Diagnostic] in
      if answers[whole.ticket] == .notDecided { return [.notDecided(site.owner, at: site.condition.place)] }
      return guilty(whole, answers).map { part in
        let sentence = ruleSet.sentence(for: part.condition, treatment: site.treatment, naming: 6)
        return answers[part.ticket] == .never
          ? .neverHolds(site.owner, sentence, at: part.condition.place)
          : .alwaysHolds(site.owner, sentence, at: part.condition.place)
      }
    }
  }

  /// The parts that never or always hold and whose own parts do not explain it.
  private func guilty(_ part: Part, _ answers: Inquiry.Answers) -> [Part] {
    let within = part.parts.flatMap { guilty($0, answers) }
    let verdict = answers[part.ticket]
    guard verdict == .never || verdict == .always else { return within }
    return isExplained(part, verdict, answers) ? within : within + [part]
  }

  private func isExplained(_ part: Part, _ verdict: Satisfaction, _ answers: Inquiry.Answers) -> Bool {
    let parts = part.parts.map { answers[$0.ticket] }
    func all(_ wanted: Satisfaction) -> Bool { parts.allSatisfy { $0 == wanted } }
    switch (part.condition, verdict) {
    case (.all, .never), (.none, .never): return parts.contains(part.condition.isNone ? .always : .never)
    case (.all, _): return all(.always)
    case (.any, .always): return parts.contains(.always)
    case (.any, _), (.none, _): return all(.never)
    case (.not, _): return parts.first == (verdict == .never ? .always : .never)
    case (.test, _): return false
    }
  }
}

extension Condition {
  /// The conditions that it is made of; none for a test.
  var parts: [Condition] {
    switch self {
    case .all(let parts, _), .any(let parts, _), .none(let parts, _): parts
    case .not(let part, _): [part]
    case .test: []
    }
  }

  fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}

extension Diagnostic {
  fileprivate static func neverHolds(_ owner: String, _ sentence: String, at place: Place) -> Diagnostic {
    lint(
      .neverHolds, "a condition of \(owner) can never hold", at: place, caption: "no answers make this true",
      help: ["it says: \(sentence)", "correct it, or take out what depends on it"])
  }

  fileprivate static func alwaysHolds(_ owner: String, _ sentence: String, at place: Place) -> Diagnostic {
    lint(
      .alwaysHolds, "a condition of \(owner) always holds", at: place, caption: "all answers make this true",
      help: ["it says: \(sentence)", "correct it, or take it out: without it the same is said"])
  }

  fileprivate static func notDecided(_ owner: String, at place: Place) -> Diagnostic {
    lint(
      .notDecided, "whether the condition of \(owner) can hold was not decided", at: place,
      help: ["too many answers would have to be gone through; nothing is wrong by itself"])
  }
}
