import CSimdJSON
import Diagnostics

extension JSONFault {
  /// The fault in words. `offset` is where the parsed bytes begin in the source; `isRow` says that they are a line of
  /// it.
  func diagnostic(in source: SourceText, offset: Int, isRow: Bool = false) -> Diagnostic {
    let bytes = offset + range.lowerBound..<offset + range.upperBound
    let place = source.place(bytes)
    switch Int(code) {
    case CSJ_TOO_LONG: return .error("too-large", "a JSON text has less than 4 GiB, and this has more", at: place)
    case CSJ_NO_MEMORY: return .error("no-memory", "there is not enough memory to read this text", at: place)
    case CSJ_TOO_MANY:
      return .error(
        "too-many-nodes", "more keys and values than the limit of a file of profiles", at: place,
        help: ["split it into several files"])
    case CSJ_TOO_DEEP:
      return .error(
        "too-deep", "lists and mappings are nested more than \(ProfileLimits.depth) deep here", at: place,
        help: ["a profile is flat: one answer a fact"])
    case CSJ_INVALID_UTF8:
      return .invalidUTF8(source.bytes[bytes].first ?? 0, place)
    default:
      let (message, help) = syntax(source, bytes, isRow)
      return .error("json-syntax", message, at: place, help: help.map { [$0] } ?? [])
    }
  }

  private func syntax(_ source: SourceText, _ bytes: Range<Int>, _ isRow: Bool) -> (String, String?) {
    let text = String(decoding: source.bytes[bytes].prefix(60), as: UTF8.self)
    switch Int(code) {
    case CSJ_EMPTY: return ("there is nothing here to read", nil)
    case CSJ_UNCLOSED_STRING: return ("this text has no closing quote", "close it with '\"'")
    case CSJ_CONTROL_CHARACTER:
      return (
        "a text in JSON can't hold a line break or another control character", "write it as an escape: \\n or \\t"
      )
    case CSJ_BAD_ESCAPE:
      return (
        "JSON has no escape '\(text)'", "its escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits"
      )
    case CSJ_LONE_SURROGATE: return ("the escape '\(text)' is half a character", "write both halves, or the character")
    case CSJ_BAD_NUMBER: return ("'\(text)' is no number in JSON", numberHelp(text))
    case CSJ_BAD_WORD: return ("JSON has no word '\(text)'", wordHelp(text))
    case CSJ_EXPECTED_VALUE: return (found("a value", text), nil)
    case CSJ_EXPECTED_KEY: return (found("a key in quotes", text), nil)
    case CSJ_EXPECTED_COLON: return (found("a ':' after the key", text), nil)
    case CSJ_EXPECTED_COMMA: return (found("a ',' or the end", text), nil)
    case CSJ_TRAILING_COMMA: return ("nothing follows this comma", "take it away")
    case CSJ_UNCLOSED: return ("this '\(text)' has no end", "close it with '\(text == "{" ? "}" : "]")'")
    case CSJ_TRAILING_DATA where isRow: return ("something follows the profile in its line", "write one profile a line")
    case CSJ_TRAILING_DATA:
      return (
        "something follows the end of the document",
        "write several profiles as a list, or one a line in a file that ends in .ndjson"
      )
    default: return ("this is no JSON", nil)
    }
  }

  private func found(_ expected: String, _ text: String) -> String {
    text.isEmpty ? "\(expected) is missing at the end" : "\(expected) is missing before '\(text)'"
  }

  private func numberHelp(_ text: String) -> String? {
    if text.hasPrefix("+") { return "leave the '+' out" }
    if text.hasPrefix(".") || text.hasPrefix("-.") { return "write a 0 before the point" }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    if digits.hasPrefix("0"), digits.count > 1, digits.dropFirst().first?.isNumber == true {
      return "leave the leading 0 out"
    }
    return nil
  }

  private func wordHelp(_ text: String) -> String {
    switch text.lowercased() {
    case "true", "false", "null": "write it in small letters: \(text.lowercased())"
    case "none", "nan", "undefined", "nil": "write null for what is not known"
    case "yes", "no": "write it in quotes: \"\(text.lowercased())\""
    case _ where text.hasPrefix("/") || text.hasPrefix("#"): "JSON has no comments: take it away"
    default: "write texts in double quotes"
    }
  }
}
