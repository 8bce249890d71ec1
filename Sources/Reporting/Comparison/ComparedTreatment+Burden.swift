import Inference
import Knowledge

extension ComparedTreatment {
  /// What it is, how it works, and what it asks of a person.
  var involves: [Comparison.Part] {
    [treatment.what, treatment.how].compactMap { $0.map { Part(.text, oneLine($0)) } }
      + commitment(["sessions", "format", "delivery", "effort"])
  }

  /// What speaks against it: for the person, or for everyone and for whom else. What rules it out stands with where it
  /// stands.
  var drawbacks: [Comparison.Part] {
    guard let assessment else { return drawbacksOfAll }
    let caveats = assessment.caveats.map { program.rules[$0.rule.index] }
    return open(assessment) + caveats.map { part($0.level ?? .note, $0) }
  }

  /// The contraindications that wait for an answer.
  private func open(_ assessment: Assessment) -> [Part] {
    let open = assessment.open.map { program.rules[$0.rule.index] }.filter { $0.role == .contraindicates }
    return open.prefix(Self.listed(of: open.count)).map { rule in
      var part = part(.warning, rule)
      let sentence = rule.when.map { oneLine(ruleSet.sentence(for: $0, treatment: index)) } ?? ""
      part.text = "check first: it is ruled out if \(sentence)"
      return part
    } + rest(open.count, "could rule it out, depending on your answers")
  }

  private func part(_ level: CaveatLevel, _ rule: RuleEntry) -> Part {
    switch level {
    case .check: part(.warning, rule, prefix: "check first: ")
    case .caution: part(.warning, rule, prefix: "with care: ")
    case .note: part(.item, rule)
    }
  }

  private var drawbacksOfAll: [Part] {
    let caveats = rules.caveats.filter { $0.rule.when == nil } + rules.caveats.filter { $0.rule.when != nil }
    let contraindications = rules.contraindications.map(\.rule)
    return caveats.flatMap { caveat in
      switch caveat.value {
      case .check: parts(.warning, caveat.rule, prefix: "check first: ")
      case .caution: parts(.warning, caveat.rule, prefix: "with care: ")
      case .note: parts(.item, caveat.rule)
      }
    }
      + contraindications.prefix(Self.listed(of: contraindications.count)).flatMap { rule in
        parts(.warning, rule, prefix: "ruled out for some people: ")
      } + rest(contraindications.count, "rule it out for some people")
  }

  /// How many of so many reasons against it are told in full.
  private static func listed(of count: Int) -> Int { count <= 4 ? count : 3 }

  /// How many reasons are left, and what they do.
  private func rest(_ count: Int, _ words: String) -> [Part] {
    let left = count - Self.listed(of: count)
    return left == 0 ? [] : [Part(.remark, "\(left) more reasons \(words)")]
  }

  /// Where it is to be had.
  var access: [Comparison.Part] {
    if let assessment { return assessment.access.map { part(.item, program.rules[$0.rule.index]) } }
    let entries = rules.access.filter { $0.rule.when == nil } + rules.access.filter { $0.rule.when != nil }
    return entries.flatMap { parts(.item, $0.rule) }
  }
}
