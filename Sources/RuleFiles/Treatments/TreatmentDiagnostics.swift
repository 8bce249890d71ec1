import Diagnostics

extension Diagnostic {
  static func proposedWithoutBecause(of owner: String, at place: Place) -> Diagnostic {
    rule(
      .proposedWithoutBecause, "\(owner) is proposed without a reason", at: place,
      help: ["add 'because': the reason for a proposed rating"])
  }

  static func unknownWeight(_ name: String, known: [String], at place: Place) -> Diagnostic {
    rule(
      .unknownWeight, "no weight named '\(name.prefix(60))'", at: place,
      help: [
        NearNames.question(for: name, among: known) ?? "the weights of the ranking are \(known.joined(separator: ", "))"
      ])
  }

  static func ruleClash(_ name: String, treatment: String, of className: String, at place: Place, other: Place)
    -> Diagnostic
  {
    rule(
      .ruleClash, "'\(treatment)' and its class '\(className)' both have a rule '\(name)'", at: place,
      labels: [Label("the rule of the class", at: other)],
      help: ["rename one of them; a rule of a class can't be overridden by a treatment"])
  }
}
