import Diagnostics

extension Diagnostic {
  static func unknownSection(_ key: String, at place: Place) -> Diagnostic {
    let known = Section.allCases.map(\.rawValue)
    return rule(
      .unknownSection, "no section named '\(key)'", at: place,
      help: [NearNames.question(for: key, among: known) ?? "the sections are \(known.joined(separator: ", "))"])
  }

  static func doubledSection(_ section: Section, at place: Place, first: Place) -> Diagnostic {
    rule(
      .doubledSection, "'\(section.rawValue)' stands in the rule set twice", at: place, caption: "again here",
      labels: [Label("first here", at: first)], help: ["keep one of them"])
  }

  static func missingSection(_ section: Section) -> Diagnostic {
    rule(
      .missingSection, "no file has the section '\(section.rawValue)'", at: nil,
      help: ["add '\(section.rawValue):' to a file: \(section.summary.lowercasedFirst)"])
  }

  static func classNamedLikeTreatment(_ id: String, at place: Place, treatment: Place) -> Diagnostic {
    rule(
      .classNamedLikeTreatment, "a class and a treatment are both named '\(id)', so their rules would share names",
      at: place, labels: [Label("the treatment", at: treatment)], help: ["rename one of the two"])
  }
}

extension String {
  /// A sentence as it stands after a colon: without its capital and its full stop.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst().prefix(count - 1 - (hasSuffix(".") ? 1 : 0)) }
}
