import Diagnostics
import Knowledge

/// What puts the faults of a profile into words, while its tape lasts.
struct RowWording<Tape: AnswerTape> {
  let tape: Tape
  let ruleSet: RuleSet
  /// Whether the profile stands in a file of the rules' author.
  var isInRules = false

  /// The fault as a diagnostic; `place` finds the place of bytes of the tape.
  func diagnostic(_ fault: RowFault, _ place: (Range<Int>) -> Place) -> Diagnostic {
    let at = fault.token
    let here = place(tape.range(at))
    switch fault.kind {
    case .notAProfile: return .notAProfile(here, noun: noun(at))
    case .unknownFact:
      return .unknownFact(tape.string(at), here, among: ruleSet.facts.map(\.id), in: isInRules ? .rules : .profile)
    case .doubledKey(let first): return .doubledKey(tape.string(at), here, first: place(tape.range(first)))
    case .idIsNoText: return .badID("a profile's id is a text or a whole number, not \(noun(at))", here)
    case .idIsEmpty, .idIsTooLong, .idIsNotVisible: return .badID(fault.kind, here)
    case .answer(let fault, let fact): return answer(fault, ruleSet[fact], at, here)
    case .notASingleAnswer(let fact):
      return .notASingleAnswer(ruleSet[fact], here, noun: noun(at), help: single(fact, at))
    case .notAnOptionName(let fact):
      return .wrongType(
        "the options of '\(ruleSet[fact].id)' are texts, and this is \(noun(at))", here,
        help: ["write each option by its id, or leave it out"])
    case .emptyMapping(let fact):
      return .wrongType(
        "the answer to '\(ruleSet[fact].id)' is an empty mapping", here,
        help: ["write [] for none of these, or leave the fact out where nothing is known"])
    case .unknownSide(let fact): return .unknownSide(tape.string(at), ruleSet[fact], here)
    case .sideIsNoList(let fact):
      let text = tape[at].spelling == nil ? nil : tape.string(at)
      return .wrongType(
        "what is so and what is not are lists of options of '\(ruleSet[fact].id)', and this is \(noun(at))", here,
        help: text.map { ["write \(list($0))"] } ?? [])
    case .doubledOption(_, let first): return .doubledOption(tape.string(at), here, first: place(tape.range(first)))
    case .bothSides(_, let first): return .bothSides(tape.string(at), here, first: place(tape.range(first)))
    case .tooMany: return .tooManyFaults(here, shown: ProfileLimits.faults)
    }
  }

  private func answer(_ fault: AnswerFault, _ fact: Fact, _ at: Int, _ here: Place) -> Diagnostic {
    if fault == .notAList { return .notAList(fact, tape.string(at), here, help: listHelp(fact, tape.string(at))) }
    return .answer(fault, fact, tape.text(at), here, tape.notation)
  }

  /// A token in a word or two.
  private func noun(_ index: Int) -> String {
    switch tape[index].kind {
    case .mapping, .mappingEnd: "a mapping"
    case .list, .listEnd: "a list"
    case .bare, .quoted, .string, .key: "a text"
    case .number: "a number"
    case .boolean: tape.string(index)
    case .null: "nothing"
    }
  }

  /// What to write in place of a list of one that should be that one.
  private func single(_ fact: FactID, _ at: Int) -> String? {
    guard tape[at].kind == .list, tape[at].next == at + 3, tape[at + 1].spelling != nil else { return nil }
    return "write \(quoted(tape.string(at + 1), tape[at + 1].kind == .string)) without the brackets"
  }

  private func listHelp(_ fact: Fact, _ text: String) -> String {
    let options = fact.type.options.map(\.id)
    if options.contains(text) { return "write \(list(text))" }
    if ["no", "none", "false"].contains(text.lowercased()) { return "write [] for none of these" }
    if let near = NearNames.near(to: text, among: options).first { return "write \(list(near))" }
    return "write the options in brackets, or [] for none of these"
  }

  private func list(_ option: String) -> String { "[\(quoted(option, tape.notation == .json))]" }

  private func quoted(_ text: String, _ isQuoted: Bool) -> String { isQuoted ? "\"\(text)\"" : text }
}
