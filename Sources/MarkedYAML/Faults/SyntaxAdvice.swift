import Diagnostics

/// The diagnostic for what libyaml can't read, in words for an author rather than for a parser.
struct SyntaxAdvice {
  private let fault: SyntaxFault
  private let problem: Int
  private let context: Int?
  private let bracket: Int?
  private let lastValue: Place?
  private let source: SourceText
  private var bytes: [UInt8] { source.bytes }

  /// Advice on a fault with the offsets of its marks, the innermost bracket still open, and the last value read.
  init(
    _ fault: SyntaxFault, problem: Int, context: Int?, bracket: Int?, lastValue: Place?, source: SourceText
  ) {
    self.fault = fault
    self.problem = problem
    self.context = context
    self.bracket = bracket
    self.lastValue = lastValue
    self.source = source
  }

  var diagnostic: Diagnostic {
    let doing = fault.context
    if doing.contains("directive") || fault.problem.hasPrefix("could not find expected directive") {
      return .directive(line(from: context ?? problem), further: 0)
    }
    if doing.contains(" tag") || fault.problem == "found undefined tag handle" {
      let place = word(from: context ?? problem)
      return .tag(place, name: bytes.text(place.start.offset..<place.end.offset))
    }
    if doing.hasSuffix("an anchor") || doing.hasSuffix("an alias") { return indicator(at: context ?? problem) }
    return switch fault.problem {
    case "found character that cannot start any token": unexpectedCharacter
    case "did not find expected comment or line break", "found an indentation indicator equal to 0":
      blockHeader(at: context ?? problem)
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      .tabIndentation(point(problem))
    case "could not find expected ':'": missingColon
    case "mapping values are not allowed in this context": .unexpectedColon(point(problem))
    case "block sequence entries are not allowed in this context": .unexpectedItem(point(problem))
    case "mapping keys are not allowed in this context": indicator(at: problem)
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      unknownEscape
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": unclosedBracket
    case "did not find expected node content" where bytes.has(":", at: problem): .missingKey(point(problem))
    case "did not find expected node content" where isAtEnd && bracket != nil: unclosedBracket
    case "did not find expected node content": .unexpectedSymbol(point(problem), symbol: character(at: problem))
    case "found unexpected ':'": .colonBeforeBracket(point(problem))
    case "did not find expected key": misplaced(in: "mapping")
    case "did not find expected '-' indicator": misplaced(in: "list")
    default: .otherSyntax(point(problem), problem: fault.problem, context: label(doing))
    }
  }

  // MARK: Kinds of fault that need a look at the text

  private var unexpectedCharacter: Diagnostic {
    switch bytes.indices.contains(problem) ? bytes[problem] : 0 {
    case UInt8(ascii: "\t"): .tabIndentation(point(problem))
    case UInt8(ascii: ">"), UInt8(ascii: "|"): blockHeader(at: problem)
    default: indicator(at: problem)
    }
  }

  private func blockHeader(at offset: Int) -> Diagnostic {
    if let comparison = Comparison(at: offset, in: bytes) {
      return .comparison(comparison, source.place(comparison.range))
    }
    return .textAfterBlockSign(line(from: offset), sign: character(at: offset))
  }

  private func indicator(at offset: Int) -> Diagnostic {
    .reservedCharacter(point(offset), character: character(at: offset))
  }

  private var missingColon: Diagnostic {
    let key = line(from: context ?? problem)
    return .missingColon(key, text: bytes.text(key.start.offset..<key.end.offset))
  }

  private var unknownEscape: Diagnostic {
    var start = min(problem, bytes.count - 1)
    while start > 0, !bytes.has("\\", at: start), !bytes[start].isLineEnd { start -= 1 }
    guard bytes.has("\\", at: start) else { return .unknownEscape(point(problem), text: "\\", quote: nil) }
    var end = point(start + 1).end.offset
    while end < bytes.count, bytes[end].isHexDigit, end - start < 10, problem > start { end += 1 }
    return .unknownEscape(
      source.place(start..<end), text: bytes.text(start..<end), quote: label("the text begins here"))
  }

  private var unclosedQuote: Diagnostic {
    let quote = context ?? problem
    return .unclosed(
      point(quote), sign: character(at: quote),
      end: isAtEnd ? nil : Diagnostic.Label("not closed before this", at: point(problem)))
  }

  private var unclosedBracket: Diagnostic {
    let bracket = bracket ?? context ?? problem
    if isAtEnd { return .unclosed(point(bracket), sign: character(at: bracket), end: nil) }
    return .missingComma(
      point(problem), close: fault.problem.contains("]") ? "]" : "}", bracket: label("opened here"))
  }

  /// Something that fits no key or item of a block: text behind a finished value, or a wrong indentation.
  private func misplaced(in block: String) -> Diagnostic {
    if bytes.has(":", at: problem) { return .missingKey(point(problem)) }
    if !bytes.isFirstOfLine(problem), !isAtEnd { return .textAfterEnd(line(from: problem), value: lastValue) }
    return .misplacedLine(line(from: problem), block: block, start: label("the \(block) begins here"))
  }

  // MARK: Places

  private var isAtEnd: Bool { bytes.skippingBlanks(from: problem) >= bytes.count }

  private func label(_ text: String) -> Diagnostic.Label? {
    guard let context, context != problem else { return nil }
    return Diagnostic.Label(text, at: point(context))
  }

  /// The place of the character at an offset; at the end of the text, after its last character.
  private func point(_ offset: Int) -> Place {
    guard offset < bytes.count else {
      let end = bytes.trimmingBlanks(to: bytes.count)
      return source.place(end..<end)
    }
    guard bytes.lineBreak(at: offset) == 0 else { return source.place(offset..<offset) }
    var end = offset + 1
    while end < bytes.count, bytes[offset] == UInt8(ascii: "\t") ? bytes[end] == bytes[offset] : !bytes[end].isLeading {
      end += 1
    }
    return source.place(offset..<end)
  }

  /// The place from an offset to the end of its line, a comment left out.
  private func line(from offset: Int) -> Place {
    guard offset < bytes.count else { return point(offset) }
    return source.place(offset..<bytes.contentEnd(from: offset))
  }

  /// The place from an offset to the next blank.
  private func word(from offset: Int) -> Place {
    let line = bytes.lineEnd(from: offset)
    return source.place(offset..<(bytes[offset..<line].firstIndex(where: \.isBlank) ?? line))
  }

  private func character(at offset: Int) -> String {
    guard offset < bytes.count else { return "" }
    return String(String(decoding: bytes[offset..<min(offset + 64, bytes.count)], as: UTF8.self).prefix(1))
  }
}
