import Diagnostics
import Inference
import Knowledge

/// Conditions that can never hold, or always do: the smallest part that says so, not what it makes of the whole.
///
/// A class rule that says `this` is one rule: it never holds where it does so for no treatment of the class.
struct ConditionLints {
  /// A condition with its parts and the question asked about it, for each treatment that it speaks of.
  private struct Part {
    let condition: Condition
    let tickets: [Inquiry.Ticket]
    let parts: [Part]

    /// All the parts, itself first.
    var all: [Part] { [self] + parts.flatMap(\.all) }
  }

  private let ruleSet: RuleSet
  private let sites: [(site: ConditionSite, whole: Part)]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    self.ruleSet = ruleSet
    sites = ruleSet.conditionSites.map { ($0, Self.part($0.condition, $0.treatments, &inquiry)) }
  }

  private static func part(_ condition: Condition, _ treatments: [Int?], _ inquiry: inout Inquiry) -> Part {
    let tickets = treatments.map { inquiry.ask(condition, for: $0) }
    return Part(
      condition: condition, tickets: tickets, parts: condition.parts.map { part($0, treatments, &inquiry) })
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    sites.flatMap { site, whole -> [Diagnostic] in
      var found = guilty(whole, answers).map { part in
        let sentence = ruleSet.sentence(for: part.condition, treatment: site.treatments.first ?? nil, naming: 6)
        return verdict(of: part, answers) == .never
          ? Diagnostic.neverHolds(site.owner, sentence, at: part.condition.place)
          : Diagnostic.alwaysHolds(site.owner, sentence, at: part.condition.place)
      }
      // What is said of the whole says enough of its parts.
      let open = whole.all.flatMap(\.tickets).first { answers[$0] == .notDecided }
      if let open { found.append(.notDecided(site.owner, answers.worlds(open), at: site.condition.place)) }
      return found
    }
  }

  /// What is so for all the treatments that a part speaks of together.
  private func verdict(of part: Part, _ answers: Inquiry.Answers) -> Satisfaction {
    let verdicts = Set(part.tickets.map { answers[$0] })
    return verdicts.count == 1 ? verdicts.first ?? .sometimes : .sometimes
  }

  /// The parts that never or always hold and whose own parts do not explain it.
  private func guilty(_ part: Part, _ answers: Inquiry.Answers) -> [Part] {
    let within = part.parts.flatMap { guilty($0, answers) }
    let verdict = verdict(of: part, answers)
    guard verdict == .never || verdict == .always else { return within }
    return isExplained(part, verdict, answers) ? within : within + [part]
  }

  private func isExplained(_ part: Part, _ verdict: Satisfaction, _ answers: Inquiry.Answers) -> Bool {
    let parts = part.parts.map { self.verdict(of: $0, answers) }
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

  /// A condition that would take too long to decide.
  static func notDecided(_ owner: String, _ worlds: String, at place: Place) -> Diagnostic {
    lint(
      .notDecided, "whether the condition of \(owner) can hold was not decided", at: place,
      help: ["it turns on \(worlds), too many to go through; nothing is wrong by itself"])
  }
}
