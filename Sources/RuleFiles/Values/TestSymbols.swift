import Diagnostics

/// The words to write instead of a symbol: tests are words, never symbols.
enum TestSymbols {
  /// The fault in a test that is written with symbols; nothing where there is none.
  static func diagnostic(_ text: String, at place: Place) -> Diagnostic? {
    words(for: text).map { .symbolInTest(text, write: $0, at: place) }
  }

  /// `>= 18` is `at least 18`, `13-17` is `13 to 17`, `65+` is `at least 65`.
  static func words(for text: String) -> String? {
    for (symbol, word) in prefixes where text.hasPrefix(symbol) {
      let rest = String(text.dropFirst(symbol.count)).trimmed
      return rest.isEmpty ? "\(word)…" : word + rest
    }
    if text.hasSuffix("+") { return "at least " + String(text.dropLast()).trimmed }
    for separator in ["...", "..<", "..", "–", "—", "-"] {
      // A minus in front of the first number is none between the two.
      let characters = Array(text)
      let symbol = Array(separator)
      guard characters.count > symbol.count else { continue }
      for start in 1..<characters.count where characters[start...].starts(with: symbol) {
        let left = String(characters[..<start]).trimmed
        let right = String(characters[(start + symbol.count)...]).trimmed
        if DecimalNumber(left) != nil, DecimalNumber(right) != nil {
          return separator == "..<" ? "\(left) to under \(right)" : "\(left) to \(right)"
        }
      }
    }
    return nil
  }

  private static let prefixes: [(String, String)] = [
    (">=", "at least "), ("=>", "at least "), ("≥", "at least "), ("<=", "at most "), ("=<", "at most "),
    ("≤", "at most "), ("!=", "not: "), ("≠", "not: "), (">", "over "), ("<", "under "), ("==", ""), ("=", ""),
  ]
}
