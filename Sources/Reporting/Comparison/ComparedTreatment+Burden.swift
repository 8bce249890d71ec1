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
    } + rest(open.count, "rules could rule it out, depending on your answers")
  }

  private func part(_ level: CaveatLevel, _ rule: RuleEntry) -> Part {
    switch level {
    case .check: part(.warning, rule, prefix: "check first: ")
    case .caution: part(.warning, rule, prefix: "with care: ")
    case .note: part(.item, rule)
    }
  }

  /// Those for everyone in full; of those for some people the gravest, and how many more there are.
  private var drawbacksOfAll: [Part] {
    let some = CaveatLevel.byGravity.flatMap { level in
      rules.caveats.filter { $0.rule.when != nil && $0.value == level }
    }
    let contraindications = rules.contraindications.map(\.rule)
    let listed = rules.caveats.filter { $0.rule.when == nil } + some.prefix(Self.listed(of: some.count))
    return listed.flatMap { caveat in
      let isForAll = caveat.rule.when == nil
      return switch caveat.value {
      case .check: parts(.warning, caveat.rule, prefix: isForAll ? "check first: " : "check first, for some people: ")
      case .caution: parts(.warning, caveat.rule, prefix: isForAll ? "with care: " : "with care, for some people: ")
      case .note: parts(.item, caveat.rule, prefix: isForAll ? "" : "for some people: ")
      }
    }
      + rest(some.count, "count for some people; its own page names them all")
      + contraindications.prefix(Self.listed(of: contraindications.count)).flatMap { rule in
        parts(.warning, rule, prefix: "ruled out for some people: ")
      } + rest(contraindications.count, "rule it out for some people; its own page names them all")
  }

  /// How many of so many reasons against it are told in full.
  private static func listed(of count: Int) -> Int { count <= 4 ? count : 3 }

  /// How many reasons are left, and what they do.
  private func rest(_ count: Int, _ words: String) -> [Part] {
    let left = count - Self.listed(of: count)
    return left == 0 ? [] : [Part(.remark, "\(left) more \(words)")]
  }

  /// Where it is to be had.
  var access: [Comparison.Part] {
    if let assessment { return assessment.access.map { part(.item, program.rules[$0.rule.index]) } }
    let entries = rules.access.filter { $0.rule.when == nil } + rules.access.filter { $0.rule.when != nil }
    return entries.flatMap { parts(.item, $0.rule) }
  }
}

extension CaveatLevel {
  /// The gravest first.
  fileprivate static let byGravity: [CaveatLevel] = [.check, .caution, .note]
}
