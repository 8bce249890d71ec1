package import Diagnostics

extension Diagnostic {
  static func notYesOrNo(_ text: String, as what: String, at place: Place) -> Diagnostic {
    rule(
      .notYesOrNo, "\(what) is '\(text.prefix(40))', which is neither yes nor no", at: place, help: ["write yes or no"])
  }

  package static func unknownWord(_ text: String, as what: String, known: [String], at place: Place) -> Diagnostic {
    rule(
      .unknownWord, "\(what) can't be '\(text.prefix(40))'", at: place,
      help: [NearNames.question(for: text, among: known) ?? "write one of \(known.joined(separator: ", "))"])
  }

  static func notAWholeNumber(_ shape: String, as what: String, at place: Place) -> Diagnostic {
    rule(.notAWholeNumber, "\(what) is \(shape), not a whole number", at: place, help: ["write digits only: 12"])
  }

  static func notANumber(_ text: String, as what: String, at place: Place) -> Diagnostic {
    let digits = text.filter { $0 != "," }
    return rule(
      .notANumber, "\(what) is '\(text.prefix(40))', which is not a number", at: place,
      help: [
        text.contains(",") && DecimalNumber(digits) != nil
          ? "write the digits without commas: \(digits)" : "write digits, with a point before decimals: 0.63"
      ])
  }

  static func numberOutOfLimits(_ text: String, as what: String, limits: String, at place: Place) -> Diagnostic {
    rule(.numberOutOfLimits, "\(what) is \(text)", at: place, help: ["it must be a whole number from \(limits)"])
  }

  static func notAnInterval(at place: Place) -> Diagnostic {
    rule(
      .notAnInterval, "an interval needs its two ends", at: place, help: ["write a list of two numbers: [0.36, 0.90]"])
  }

  static func intervalUpsideDown(_ lower: String, _ upper: String, at place: Place) -> Diagnostic {
    rule(
      .intervalUpsideDown, "the interval goes down, from \(lower) to \(upper)", at: place,
      help: ["write the lower end first: [\(upper), \(lower)]"])
  }

  static func notADate(_ text: String, at place: Place) -> Diagnostic {
    rule(
      .notADate, "'\(text.prefix(40))' is not a day of the calendar", at: place, help: ["write YYYY-MM-DD: 2026-11-21"])
  }

  static func notAVersion(_ text: String, at place: Place) -> Diagnostic {
    rule(.notAVersion, "'\(text.prefix(40))' is not a version", at: place, help: ["write three numbers: 1.0.0"])
  }
}
