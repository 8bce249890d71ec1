import Diagnostics
import Knowledge
import MarkedYAML

/// The faults that only test files have, by their stable ids; they share those of rule files and profiles.
package enum CaseDiagnostic: String, Sendable, CaseIterable {
  case noCases = "no-cases"
  case unknownCase = "unknown-case"
  case circleOfCases = "circle-of-cases"
  case expectsNothing = "expects-nothing"
  case unknownRule = "unknown-rule"
  case unknownTriage = "unknown-triage"
  case notACaveat = "not-a-caveat"
  case notACount = "not-a-count"
}

extension Diagnostic {
  static func noCases(in source: SourceText) -> Diagnostic {
    test(
      .noCases, "the test file '\(source.name)' holds no cases", at: nil,
      help: ["write cases under 'cases:', or delete the file"])
  }

  static func unknownCase(_ name: String, among names: [String], at place: Place) -> Diagnostic {
    test(
      .unknownCase, "no case named '\(name.prefix(80))' in this file", at: place,
      help: [NearNames.question(for: name, among: names) ?? "a case is like another case of the same file"])
  }

  static func circleOfCases(_ entries: [Entry]) -> Diagnostic {
    let names = entries.map { "'\($0.key)'" }
    let circle = entries.count == 1 ? "itself" : (names + names.prefix(1)).joined(separator: ", which is like ")
    return test(
      .circleOfCases,
      entries.count == 1 ? "the case \(names[0]) is like itself" : "cases are like each other in a circle",
      at: entries[0].keyPlace, caption: entries.count == 1 ? nil : circle,
      labels: entries.dropFirst().map { Diagnostic.Label("in the circle too", at: $0.keyPlace) },
      help: ["write out the profile of one of them"])
  }

  static func expectsNothing(_ owner: String, at place: Place) -> Diagnostic {
    test(
      .expectsNothing, "\(owner) expects nothing", at: place,
      help: ["say what must come of it: {first: …}, {fires: […]}, {asks: []}"])
  }

  static func unknownRule(_ name: String, among names: [String], at place: Place) -> Diagnostic {
    test(
      .unknownRule, "no rule named '\(name.prefix(120))'", at: place,
      help: [
        NearNames.question(for: name, among: names)
          ?? "a rule's name has its treatment or class, its section and its own name: ssri/caveats/weekly"
      ])
  }

  static func unknownTriage(_ name: String, among names: [String], at place: Place) -> Diagnostic {
    test(
      .unknownTriage, "no triage rule or urgency named '\(name.prefix(120))'", at: place,
      help: [
        NearNames.question(for: name, among: names) ?? "name a rule, triage/…, or an urgency such as emergency-now"
      ])
  }

  static func notACaveat(_ name: String, at place: Place) -> Diagnostic {
    test(.notACaveat, "the rule '\(name)' is no caveat", at: place, help: ["name it under 'fires'"])
  }

  static func notACount(_ text: String, at place: Place) -> Diagnostic {
    test(
      .notACount, "'\(text.prefix(40))' is not a number of suggestions", at: place,
      help: ["write a whole number from 1 up: {3: [ssri]}"])
  }

  private static func test(
    _ id: CaseDiagnostic, _ message: String, at place: Place?, caption: String? = nil, labels: [Label] = [],
    help: [String]
  ) -> Diagnostic {
    .error(id.rawValue, message, at: place, caption: caption, labels: labels, help: help)
  }
}
