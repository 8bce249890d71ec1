import Diagnostics

extension Diagnostic {
  static func notARange(_ text: String, as what: String, at place: Place) -> Diagnostic {
    rule(
      .notARange, "\(what) is '\(text.prefix(40))', which does not say from where to where", at: place,
      help: ["write two numbers with 'to' between them: \(TestSymbols.words(for: text) ?? "0 to 27")"])
  }

  static func rangeUpsideDown(_ text: String, write: String?, at place: Place) -> Diagnostic {
    rule(
      .rangeUpsideDown, "nothing lies in '\(text)'", at: place,
      help: [write.map { "write the lower end first: \($0)" } ?? "write the lower end first"])
  }

  static func outsideRange(_ text: String, of what: String, range: String, at place: Place) -> Diagnostic {
    rule(.outsideRange, "'\(text)' lies outside the range of \(what)", at: place, help: ["it goes from \(range)"])
  }

  static func tooManyPlaces(_ text: String, places: Int, what: String, at place: Place) -> Diagnostic {
    rule(
      .tooManyPlaces, "'\(text)' has more decimal places than \(what) keeps", at: place,
      help: [
        places == 0 ? "write a whole number" : "write at most \(places) digit\(places == 1 ? "" : "s") after the point"
      ])
  }

  static func symbolInTest(_ text: String, write: String, at place: Place) -> Diagnostic {
    rule(.symbolInTest, "'\(text)' is written with symbols", at: place, help: ["write '\(write)'"])
  }

  static func notANumberTest(_ text: String, of what: String, at place: Place) -> Diagnostic {
    rule(
      .wrongNotation, "'\(text.prefix(40))' is not a test of a number such as \(what)", at: place,
      help: ["write '40', '13 to 17', 'at least 65', 'at most 12', 'under 18', 'over 64' or '18.5 to under 25'"])
  }
}
