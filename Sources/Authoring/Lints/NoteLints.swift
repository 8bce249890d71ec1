import Diagnostics
import Knowledge

/// Notes that read the same in several rules: a class would say them once, or one of them was copied and not changed.
struct NoteLints {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  var diagnostics: [Diagnostic] {
    var first: [String: [AnyRule]] = [:]
    var order: [String] = []
    for rule in ruleSet.rules.sorted(by: { $0.place < $1.place }) {
      guard let note = rule.note, case let folded = Self.folded(note), !folded.isEmpty else { continue }
      if first[folded] == nil { order.append(folded) }
      first[folded, default: []].append(rule)
    }
    return order.compactMap { first[$0] }.filter { $0.count > 1 }.map { .sameNote($0) }
  }

  /// A text without what does not change how it reads: case, blanks, punctuation.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func sameNote(_ rules: [AnyRule]) -> Diagnostic {
    lint(
      .sameNote, "\(rules.count) rules have the same note", at: rules[rules.count - 1].place,
      caption: "the rule '\(rules[rules.count - 1].id)'",
      labels: rules.dropLast().prefix(5).map { Label("the rule '\($0.id)'", at: $0.place) },
      help: ["say it once in a class, or say in each what is its own"])
  }
}
