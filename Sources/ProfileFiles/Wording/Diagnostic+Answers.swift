import Diagnostics
import Knowledge

// Faults of the answers in a profile.
extension Diagnostic {
  static func notAProfile(_ place: Place, noun: String) -> Diagnostic {
    .error(
      "not-a-profile", "a profile is a mapping of facts to answers, and this is \(noun)", at: place,
      help: ["write answers such as 'age: 34', or {} for a profile without any"])
  }

  /// Where a fact is named, which decides what can be done about one that is unknown.
  enum FactSite {
    case profile, arguments
    /// A profile in a file of the rules' author, who can declare a fact.
    case rules
  }

  static func unknownFact(
    _ name: String, _ place: Place, among facts: [String], in site: FactSite = .profile
  ) -> Diagnostic {
    let other =
      switch site {
      case .profile: "'evident show --facts' lists the facts; '--ignore' passes over this one"
      case .arguments: "'evident show --facts' lists the facts"
      case .rules: "declare it under 'facts', or correct the name"
      }
    return .error(
      "unknown-fact", "no fact named '\(name)'", at: place,
      help: [NearNames.question(for: name, among: site == .arguments ? facts : facts + ["id"]) ?? other])
  }

  static func doubledKey(_ name: String, _ place: Place, first: Place) -> Diagnostic {
    .error(
      "duplicate-key", "key '\(name)' is here a second time", at: place, labels: [Label("first here", at: first)],
      help: ["rename or remove one of the two"])
  }

  static func badID(_ message: String, _ place: Place) -> Diagnostic {
    .error("bad-profile-id", message, at: place)
  }

  /// What is wrong with the text of an id.
  static func badID(_ fault: RowFault.Kind, _ place: Place) -> Diagnostic {
    switch fault {
    case .idIsEmpty: .badID("a profile's id can't be empty", place)
    case .idIsTooLong: .badID("a profile's id has at most \(ProfileLimits.idCharacters) characters", place)
    default: .badID("a profile's id can't hold line breaks and other characters without a shape", place)
    }
  }

  /// What is wrong with a single text as the answer to a fact. What a list is wanted for has its own words, and of an
  /// option that is there before, `first` says where.
  static func answer(
    _ fault: AnswerFault, _ fact: Fact, _ bytes: UnsafeRawBufferPointer, _ place: Place, _ notation: Notation,
    first: Place? = nil
  ) -> Diagnostic {
    let text = String(decoding: bytes, as: UTF8.self)
    switch fault {
    case .notYesNo: return .notYesNo(fact, text, place, notation)
    case .quotedBoolean:
      return .wrongType(
        "'\(fact.id)' is answered with \(text), and this is a text", place, help: ["write \(text) without quotes"])
    case .notAnOption, .notAList: return .notAnOption(fact, text, place)
    case .unquotedOption: return .unquotedOption(fact, text, place)
    case .notANumber, .quotedNumber, .leadingZero, .exponent, .tooManyPlaces, .outOfRange:
      guard case .number(let number) = fact.type else { return .notAnOption(fact, text, place) }
      return .number(fault, fact, number, bytes, place, notation)
    case .doubledOption: return .doubledOption(text, place, first: first ?? place)
    case .bothSides: return .bothSides(text, place, first: first ?? place)
    }
  }

  static func wrongType(_ message: String, _ place: Place, help: [String]) -> Diagnostic {
    .error("wrong-type", message, at: place, help: help)
  }

  static func notYesNo(_ fact: Fact, _ text: String, _ place: Place, _ notation: Notation) -> Diagnostic {
    let words =
      switch notation {
      case .yaml: "yes, no or null"
      case .json: "true, false or null"
      case .csv, .argument: "yes or no"
      }
    return .wrongType(
      "'\(fact.id)' is answered with yes or no, not '\(text)'", place,
      help: ["write \(words); \(notation.unknown)"])
  }

  static func notAnOption(_ fact: Fact, _ text: String, _ place: Place) -> Diagnostic {
    let options = fact.type.options.map(\.id)
    var help: [String] = []
    if let near = NearNames.question(for: text, among: options) {
      help = [near]
    } else if options.count <= 12 {
      help = ["its options are \(options.joined(separator: ", "))"]
    } else {
      help = ["'evident show --facts' lists its options"]
    }
    let message =
      if case .choices(_, areTreatments: true) = fact.type {
        "'\(fact.id)' lists treatments, and none is called '\(text)'"
      } else {
        "'\(fact.id)' has no option '\(text)'"
      }
    return .error("not-an-option", message, at: place, caption: "not one of the options", help: help)
  }

  static func unquotedOption(_ fact: Fact, _ text: String, _ place: Place) -> Diagnostic {
    let options = fact.type.options.map(\.id)
    let meant = options.contains(text) ? text : text == "true" ? "yes" : "no"
    return .wrongType(
      "the options of '\(fact.id)' are texts, and this is \(text)", place, help: ["write \"\(meant)\""])
  }

  static func notAList(_ fact: Fact, _ text: String, _ place: Place, help: String) -> Diagnostic {
    .wrongType("'\(fact.id)' is answered with a list of options, and this is '\(text)'", place, help: [help])
  }

  static func notASingleAnswer(_ fact: Fact, _ place: Place, noun: String, help: String?) -> Diagnostic {
    let wanted =
      switch fact.type {
      case .yesNo: "yes or no"
      case .choice, .choices: "one of its options"
      case .number(let number): number.places == 0 ? "a whole number" : "a number"
      }
    return .wrongType(
      "'\(fact.id)' is answered with \(wanted), and this is \(noun)", place, help: help.map { [$0] } ?? [])
  }

  static func unknownSide(_ name: String, _ fact: Fact, _ place: Place) -> Diagnostic {
    .error(
      "unknown-key", "a partial answer to '\(fact.id)' has the keys yes and no, not '\(name)'", at: place,
      help: ["write {yes: […], no: […]} with what is so and what is not, or a list that is all of it"])
  }

  static func doubledOption(_ option: String, _ place: Place, first: Place) -> Diagnostic {
    .error(
      "doubled-option", "option '\(option)' is here a second time", at: place, labels: [Label("first here", at: first)],
      help: ["keep one of them"])
  }

  static func bothSides(_ option: String, _ place: Place, first: Place) -> Diagnostic {
    .error(
      "both-sides", "the option '\(option)' is said to be so and not to be so", at: place,
      labels: [Label("the other side", at: first)], help: ["keep it on one side, or on none where it is not known"])
  }

  static func tooManyFaults(_ place: Place, shown: Int) -> Diagnostic {
    .error("too-many-faults", "there is more wrong with this profile than the first \(shown) faults", at: place)
  }
}
