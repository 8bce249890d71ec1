import Diagnostics
import Knowledge
import MarkedYAML

extension Diagnostic {
  static func divisionByZero(at place: Place) -> Diagnostic {
    rule(.divisionByZero, "a number can't be divided by zero", at: place, help: ["divide by another number"])
  }

  static func sumTooLarge(_ owner: String, at place: Place) -> Diagnostic {
    rule(
      .sumTooLarge, "\(owner) can become too large to be computed exactly", at: place,
      help: ["use fewer decimal places, smaller ranges, or rounder numbers in 'times' and 'over'"])
  }

  static func amongWithoutCount(at place: Place) -> Diagnostic {
    rule(.amongWithoutCount, "'among' goes with 'count' only", at: place, help: ["take it out, or count choices"])
  }

  static func optionWithoutScore(_ options: [Option], of fact: FactShape, at place: Place) -> Diagnostic {
    rule(
      .optionWithoutScore, "'\(fact.id)' stands in a sum, but not every option has a score", at: place,
      labels: options.prefix(3).map { Label("no score", at: $0.place) },
      help: ["write the option as {label: …, score: 1}"])
  }

  static func notSummable(_ fact: FactShape, _ type: FactType, at place: Place) -> Diagnostic {
    let way =
      switch type {
      case .yesNo: "{points: 1, when: {\(fact.id): yes}}"
      default: "{count: \(fact.id)}"
      }
    return rule(
      .notSummable,
      "'\(fact.id)' is \(FactKind(rawValue: type.name)?.schema.noun ?? type.name) and has no number to add",
      at: place, labels: [Label("declared here", at: fact.place)], help: ["write \(way)"])
  }

  static func countOfOtherFact(_ fact: FactShape, _ type: FactType, at place: Place) -> Diagnostic {
    rule(
      .countOfOtherFact,
      "'\(fact.id)' is \(FactKind(rawValue: type.name)?.schema.noun ?? type.name), and only choices can be counted",
      at: place, labels: [Label("declared here", at: fact.place)],
      help: ["name a fact of type choices, or add up points: {sum: [{points: 1, when: {…}}]}"])
  }

  static func amongNeedsOptions(_ fact: FactShape, _ node: Node) -> Diagnostic {
    rule(
      .amongNeedsOptions,
      fact.isOfTreatments
        ? "'among' is \(node.shape), neither a class nor a list of treatments"
        : "'among' is \(node.shape), but the options of '\(fact.id)' are in no class", at: node.place,
      help: ["write a list of options: among: [\(fact.type?.options.first?.id ?? "…"), …]"])
  }
}
