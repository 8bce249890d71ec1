package import Diagnostics
package import Knowledge

/// The words of pages about a rule set that all their forms share.
package protocol PageWording {
  var ruleSet: RuleSet { get }
}

/// The words of pages about a rule set, without a page.
package struct PageWords: PageWording, Sendable {
  package let ruleSet: RuleSet

  package init(ruleSet: RuleSet) { self.ruleSet = ruleSet }
}

extension PageWording {
  /// Text of a file on one line, escaped.
  package func line(_ text: String) -> String { oneLine(text) }

  /// Text of a file, its paragraphs kept, escaped.
  package func prose(_ text: String) -> String {
    text.split(separator: "\n").map { line(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A condition as the words after "if".
  package func sentence(_ condition: Condition, treatment: Int? = nil) -> String {
    line(ruleSet.sentence(for: condition, treatment: treatment))
  }

  /// The text with a capital at its beginning.
  package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The name of a treatment with its short form: `Interpersonal psychotherapy (IPT)`.
  package func name(of treatment: Treatment) -> String {
    line(treatment.name) + (treatment.short.map { " (\(line($0)))" } ?? "")
  }

  /// How a rating is coloured: green where it suggests, red where it advises against.
  package func tone(of rating: Rating) -> Ink.Tone {
    switch rating.standing {
    case .suggested: .good
    case .notEnoughEvidence: .warning
    case .notSuggested: .danger
    }
  }
}
