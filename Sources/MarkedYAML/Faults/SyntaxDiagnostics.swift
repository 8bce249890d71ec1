import Diagnostics

/// The wording of what is no YAML at all.
extension Diagnostic {
  private static let id = YAMLDiagnostic.syntax
  private static let asBlock = "or write it as a block of text, on the lines after '>-'"

  static func missingColon(_ place: Place, text: String) -> Diagnostic {
    if text.hasPrefix("-") {
      return .yaml(id, "there is no space after this '-'", at: place, help: ["write an item as '- item'"])
    }
    if text.contains(":"), !text.hasPrefix("\""), !text.hasPrefix("'") {
      return .yaml(
        id, "there is no space after the ':' of this key", at: place, caption: "read as one text",
        help: ["write 'key: value', with a space"])
    }
    return .yaml(
      id, "there is no ':' after this key", at: place, caption: "read as a key",
      help: [
        "write 'key: value' on one line",
        "a text that goes on over several lines is indented deeper than its key",
      ])
  }

  static func unexpectedColon(_ place: Place) -> Diagnostic {
    .yaml(
      id, "a ':' can't stand here", at: place, caption: "a value within a value",
      help: [
        "put quotes around a text that contains ': '", asBlock,
        "a key begins in the same column as the keys beside it",
      ])
  }

  static func unexpectedItem(_ place: Place) -> Diagnostic {
    .yaml(
      id, "a list can't begin here", at: place,
      help: ["begin each '- item' on a line of its own, or write the list in brackets: [a, b]"])
  }

  static func unclosed(_ place: Place, sign: String, end: Label?) -> Diagnostic {
    let close = ["[": "]", "{": "}"][sign] ?? sign
    return .yaml(
      id, "this \(shown(sign)) is never closed", at: place, labels: end.map { [$0] } ?? [],
      help: ["put \(shown(close)) where it ends"])
  }

  static func missingComma(_ place: Place, close: String, bracket: Label?) -> Diagnostic {
    .yaml(
      id, "expected ',' or '\(close)' before this", at: place, labels: bracket.map { [$0] } ?? [],
      help: [
        "close the bracket with '\(close)', or put a ',' before the next one",
        "put quotes around a text that contains any of : , [ ] { } #",
      ])
  }

  static func unknownEscape(_ place: Place, text: String, quote: Label?) -> Diagnostic {
    .yaml(
      id, "the escape \(shown(text)) means nothing", at: place, labels: quote.map { [$0] } ?? [],
      help: [#"in double quotes write \\ for a backslash; in single quotes a backslash is just itself"#])
  }

  static func unexpectedSymbol(_ place: Place, symbol: String) -> Diagnostic {
    .yaml(
      id, symbol.isEmpty || place.start == place.end ? "a value is missing" : "\(shown(symbol)) can't stand here",
      at: place, caption: "expected a value", help: ["take it away, or put quotes around a text that begins like this"])
  }

  static func colonBeforeBracket(_ place: Place) -> Diagnostic {
    .yaml(
      id, "a ':' can't stand directly before ',' or a bracket", at: place,
      help: ["put a space after the ':' of a key; put quotes around a text that ends with ':'"])
  }

  static func reservedCharacter(_ place: Place, character: String) -> Diagnostic {
    .yaml(
      id, "a text can't begin with \(shown(character))", at: place, caption: "this has a meaning of its own in YAML",
      help: ["put quotes around the text"])
  }

  static func textAfterBlockSign(_ place: Place, sign: String) -> Diagnostic {
    .yaml(
      id, "\(shown(sign)) begins a block of text, which can't stand in this line", at: place,
      help: [
        "outside of brackets begin the text on the next line, indented deeper than its key",
        "put quotes around a text that begins with \(shown(sign))",
      ])
  }

  static func textAfterEnd(_ place: Place, value: Place?) -> Diagnostic {
    .yaml(
      id, "the value has ended before this", at: place, caption: "belongs to nothing",
      labels: value.map { [Label("the value", at: $0)] } ?? [],
      help: ["put quotes around the whole text, and write a quote within it twice or in the other kind of quotes"])
  }

  static func misplacedLine(_ place: Place, block: String, start: Label?) -> Diagnostic {
    let part = block == "list" ? "item" : "key"
    return .yaml(
      id, "this line fits neither the \(block) before it nor anything around it", at: place,
      caption: "expected \(part == "item" ? "an item" : "a key")", labels: start.map { [$0] } ?? [],
      help: [
        part == "item"
          ? "every item of a list begins with '- ', all in the same column"
          : "the keys of a mapping begin in the same column, each with a ':'"
      ])
  }

  static func missingKey(_ place: Place) -> Diagnostic {
    .yaml(
      id, "there is no key before this ':'", at: place,
      help: ["write 'key: value', or put quotes around a text that begins with ':'"])
  }

  static func otherSyntax(_ place: Place, problem: String, context: Label?) -> Diagnostic {
    .yaml(id, problem, at: place, labels: context.map { [$0] } ?? [])
  }

  static func tabIndentation(_ place: Place) -> Diagnostic {
    .yaml(
      .tabIndentation, "a tab can't indent", at: place, caption: "a tab",
      help: ["indent with spaces, two for each level"])
  }

  static func comparison(_ comparison: Comparison, _ place: Place) -> Diagnostic {
    .yaml(
      .comparisonSign, "a comparison is written in words", at: place, caption: "'>' begins a block of text in YAML",
      help: [comparison.help])
  }
}

/// A text from the input in quotes, cut where it is long.
func shown(_ text: String) -> String {
  let quote = text == "'" ? "\"" : "'"
  return quote + (text.count > 60 ? text.prefix(60) + "…" : text) + quote
}
