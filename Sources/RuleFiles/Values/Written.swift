/// Whether texts have the forms in which versions are written.
enum Written {
  /// `1.0.0`, optionally with a mark of what comes before it: `1.0.0-draft.2`.
  static func isVersion(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 3 && numbers.allSatisfy { isDigits($0) && ($0.count == 1 || $0.first != "0") }
      && parts.dropFirst().allSatisfy { mark in
        !mark.isEmpty
          && mark.utf8.allSatisfy { $0.isAlphanumeric || [UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
      }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  fileprivate var isAlphanumeric: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

/// The words for yes and no.
enum YesNo {
  static func read(_ text: String) -> Bool? {
    switch text {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }
}
