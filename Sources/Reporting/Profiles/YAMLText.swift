import Diagnostics

/// Texts as YAML takes them, whatever they hold.
enum YAMLText {
  /// The id of a fact or an option: bare, since a reader of profiles takes it by what is expected there, unless it would
  /// be taken for nothing.
  static func option(_ id: String) -> String {
    isBare(id, withCapitals: true) && id.lowercased() != "null" ? id : quoted(id)
  }

  /// A name of somebody's own: bare only where any reader of YAML takes it for a text.
  static func name(_ text: String) -> String {
    let beginsWithLetter = text.utf8.first.map { $0 >= UInt8(ascii: "a") } ?? false
    return isBare(text) && beginsWithLetter && !words.contains(text) ? text : quoted(text)
  }

  /// A line of comment, whatever the text holds.
  static func comment(_ text: String) -> String { text.isEmpty ? "#" : "# \(escaped(text.unicodeScalars))" }

  /// What YAML, in this version or that, takes for something else than a text.
  private static let words: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

  /// Whether a text is letters and digits with single hyphens between them.
  private static func isBare(_ text: String, withCapitals: Bool = false) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where withCapitals: break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted += escaped(CollectionOfOne(scalar))
    }
    return quoted + "\""
  }

  /// Scalars that YAML refuses, or that show nothing themselves, as `\u` and four digits; all others as they are.
  private static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let isShown = String(scalar).visible() == String(scalar)
      if isShown, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
        text.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text.append(contentsOf: "\\u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)".unicodeScalars)
      }
    }
    return String(text)
  }
}
