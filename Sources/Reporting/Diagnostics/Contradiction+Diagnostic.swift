package import Diagnostics
package import Inference
package import Knowledge

extension Contradiction {
  /// The two sides of a derived fact that is stated otherwise: where it is stated, and the answers that say otherwise.
  ///
  /// An error for a fact that must agree; a remark where the statement wins.
  ///
  /// - Parameter places: where each answer of the profile stands.
  package func diagnostic(in ruleSet: RuleSet, places: [FactID: Place]) -> Diagnostic {
    let declared = ruleSet[fact]
    let said = ruleSet.text(of: stated, for: fact)
    let follows = ruleSet.text(of: derived, for: fact)
    let ids = from.map { "'\(ruleSet[$0].id)'" }
    let answers = ids.count > 3 || ids.isEmpty ? "the answers it follows from" : Self.list(ids, "and")
    let verb = ids.count == 1 ? "makes" : "make"
    let wins = declared.whenStated == .wins
    let labels = from.compactMap { source in
      places[source].map { Diagnostic.Label("'\(declared.id)' follows from this", at: $0) }
    }
    let correct = ids.count == 1 ? "correct '\(declared.id)' or \(ids[0])" : "correct one of them"
    return Diagnostic(
      wins ? .remark : .error, "contradiction",
      "'\(declared.id)' is stated as \(said), but \(answers) \(verb) it \(follows)",
      at: places[fact], caption: "stated: \(said); derived: \(follows)", labels: labels,
      help: wins
        ? ["what is stated counts; leave '\(declared.id)' out to use what follows from the answers"]
        : ["\(correct), or leave '\(declared.id)' out: it follows from the answers"])
  }

  private static func list(_ words: [String], _ joint: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }
}
