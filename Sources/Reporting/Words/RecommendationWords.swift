import Diagnostics
package import Inference
package import Knowledge

/// The words of a recommendation that all its forms share: the page of a terminal, Markdown, HTML.
///
/// All text of the rule set comes out on one line, with control characters escaped; markup is escaped by the form that
/// has some.
package protocol RecommendationWords {
  var program: Program { get }
  var recommendation: Recommendation { get }
}

extension RecommendationWords {
  package var ruleSet: RuleSet { program.ruleSet }

  /// Text of a file on one line, escaped.
  package func shown(_ text: String) -> String { oneLine(text) }

  package func rule(_ id: RuleID) -> RuleEntry { program.rules[id.index] }

  /// Where a rule stands: `treatments/ssri.yaml:41`.
  package func location(of rule: RuleEntry) -> String {
    "\(rule.place.source):\(rule.place.start.line)".visible()
  }

  /// The answers that made a rule fire and where it stands.
  package func because(_ answers: [FactValue], _ rule: RuleEntry) -> String {
    let location = location(of: rule)
    let answers = sentence(for: answers)
    return answers.isEmpty ? location : "because: \(answers)\(TextPage.separator)\(location)"
  }

  /// Why a rule fired and where it stands.
  package func because(_ reason: Reason) -> String { because(reason.answers, rule(reason.rule)) }

  /// The name of a treatment with its short form: `Interpersonal psychotherapy (IPT)`.
  package func name(of treatment: Int) -> String {
    let treatment = ruleSet.treatments[treatment]
    return shown(treatment.name) + (treatment.short.map { " (\(shown($0)))" } ?? "")
  }

  /// `1 question`, `3 questions`.
  package func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `a, b and c`.
  package func list(_ words: [String], _ joint: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }

  /// The first few of many, and how many more there are.
  package func few(_ topics: [String], limit: Int = 6) -> String {
    guard topics.count > limit + 1 else { return list(topics) }
    return topics.prefix(limit).joined(separator: ", ") + " and \(topics.count - limit) more"
  }

  /// A whole number with a real minus.
  package func number(_ number: Int) -> String { number.shown }

  /// The points that something adds or takes away: `+15`, `−4`, `0`.
  package func points(_ points: Int) -> String { points.signed }
}

extension Int {
  /// The number with a real minus: `−4`.
  var shown: String { self < 0 ? "−\(magnitude)" : "\(self)" }

  /// The number as what it adds or takes away: `+15`, `−4`, `0`.
  var signed: String { self > 0 ? "+\(self)" : shown }
}

/// What stands after what a clinician or pharmacist still has to confirm.
package let toBeConfirmed = "(to be confirmed with a clinician or pharmacist)"
