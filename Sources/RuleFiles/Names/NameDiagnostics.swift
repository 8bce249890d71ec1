import Diagnostics

extension Diagnostic {
  static func badID(_ id: String, of noun: String, mayBeCode: Bool, at place: Place) -> Diagnostic {
    rule(
      .badID, "the \(noun) '\(id)' is not named in kebab-case", at: place,
      help: [
        NameRules.kebabCase(id).map { "write '\($0)'" }
          ?? "use lower-case letters, digits and single hyphens: 'sleep-loss'"
          + (mayBeCode ? ", or a code in capitals: 'AU'" : "")
      ])
  }

  static func reservedID(_ id: String, of noun: String, means: String, at place: Place) -> Diagnostic {
    rule(.reservedID, "no \(noun) can be named '\(id)': \(means)", at: place, help: ["choose another name"])
  }

  static func doubledID(_ id: String, of noun: String, at place: Place, first: Place) -> Diagnostic {
    rule(
      .doubledID, "the \(noun) '\(id)' is declared twice", at: place, caption: "again here",
      labels: [Label("first declared here", at: first)], help: ["rename one of the two, or make one of them"])
  }

  static func everythingListed(at place: Place) -> Diagnostic {
    rule(
      .reservedID, "the class 'all' can't be listed: every treatment belongs to it", at: place, help: ["take it out"])
  }

  static func unknownName(
    _ id: String, in section: Section, known: some Sequence<String>, at place: Place
  ) -> Diagnostic {
    let id = id.prefix(80)
    let diagnosticID: RuleDiagnostic =
      switch section {
      case .facts: .unknownFact
      case .ratings: .unknownRating
      case .kinds: .unknownKind
      case .classes: .unknownClass
      case .contacts: .unknownContact
      case .sources: .unknownSource
      default: .unknownTreatment
      }
    return rule(
      diagnosticID, "no \(section.noun) named '\(id)'", at: place,
      help: [
        NearNames.question(for: String(id), among: known)
          ?? "declare it under '\(section.rawValue)', or correct the name"
      ])
  }

  /// An error of this module.
  static func rule(
    _ id: RuleDiagnostic, _ message: String, at place: Place?, caption: String? = nil, labels: [Label] = [],
    help: [String] = []
  ) -> Diagnostic {
    .error(id.rawValue, message, at: place, caption: caption, labels: labels, help: help)
  }
}
