/// How an id may be written.
package enum NameRules {
  /// Whether a text is kebab-case: lower-case letters and digits, joined by single hyphens.
  static func isKebabCase(_ text: String) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// Whether a text is a code such as `AU` or `F32`: capital letters and digits.
  static func isCode(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }

  /// The nearest kebab-case form of a text, or nothing where little is left of it.
  static func kebabCase(_ text: String) -> String? {
    var result = ""
    var wasLower = false
    for character in text {
      let isCapital = character.isUppercase
      if character.isASCII, character.isLetter || character.isNumber {
        if isCapital, wasLower { result += "-" }
        result += character.lowercased()
      } else if !result.isEmpty, result.last != "-" {
        result += "-"
      }
      wasLower = character.isLowercase
    }
    while result.last == "-" { result.removeLast() }
    return result.isEmpty || result == text ? nil : result
  }

  /// The ids that mean something else in the place where a section's ids stand.
  package static func reserved(in section: Section) -> [String] {
    switch section {
    case .facts: ["any", "all", "none", "not", "is"]
    case .treatments: ["this", "all", "triage"]
    case .classes: ["triage"]
    default: []
    }
  }

  /// The name of the line that holds when no other does.
  package static let otherwise = "otherwise"
  /// The treatment that a rule belongs to.
  package static let this = "this"
}
