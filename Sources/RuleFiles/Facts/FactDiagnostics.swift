import Diagnostics
import Knowledge

extension Diagnostic {
  static func tooFewOptions(_ count: Int, of owner: String, at place: Place) -> Diagnostic {
    rule(
      .tooFewOptions, "\(owner) has \(count == 0 ? "no option" : "one option only")", at: place,
      help: ["give it at least two, or make it a fact of type yes-no"])
  }

  static func whenStatedWithoutDerive(of owner: String, at place: Place) -> Diagnostic {
    rule(
      .whenStatedWithoutDerive, "\(owner) is not derived, so nothing can differ from what is stated", at: place,
      help: ["take 'when-stated' out, or add 'derive'"])
  }

  static func unknownOption(_ id: String, of fact: FactShape, known: [String], at place: Place) -> Diagnostic {
    let list = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? ", …" : "")
    return rule(
      .unknownOption, "'\(fact.id)' has no option '\(id.prefix(60))'", at: place,
      help: [NearNames.question(for: String(id.prefix(80)), among: known) ?? "its options are \(list)"])
  }
}
