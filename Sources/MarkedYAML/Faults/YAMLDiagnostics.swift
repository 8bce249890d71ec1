import Diagnostics

/// The wording of what is YAML, but isn't read here.
extension Diagnostic {
  private static let instead = [
    "write a condition that is shared once, as a derived fact, and rules that are shared once, in a class"
  ]

  static func anchor(_ place: Place, name: String) -> Diagnostic {
    .yaml(
      .anchor, "anchors are not read: \(shown(name))", at: place,
      help: instead + ["put quotes around a text that begins with '&'"])
  }

  static func alias(_ place: Place, name: String) -> Diagnostic {
    .yaml(
      .alias, "aliases are not read: \(shown(name))", at: place,
      help: instead + ["put quotes around a text that begins with '*'"])
  }

  static func mergeKey(_ place: Place) -> Diagnostic {
    .yaml(
      .mergeKey, "merge keys are not read: '<<'", at: place,
      help: ["put rules that several treatments share in a class, and name it in each one's 'classes'"])
  }

  static func tag(_ place: Place, name: String) -> Diagnostic {
    .yaml(
      .tag, "tags are not read: \(shown(name))", at: place,
      help: [
        "take it away: a value is read as what its place expects",
        "put quotes around a text that begins with '!'",
      ])
  }

  static func directive(_ place: Place, further: Int) -> Diagnostic {
    .yaml(
      .directive, "directives are not read", at: place,
      caption: further == 0 ? nil : "and \(further) more",
      help: ["take the line away", "put quotes around a text that begins with '%'"])
  }

  static func severalDocuments(_ place: Place) -> Diagnostic {
    .yaml(
      .severalDocuments, "a second document begins here", at: place,
      help: ["put it in a file of its own: one file holds one document"])
  }

  static func complexKey(_ place: Place) -> Diagnostic {
    .yaml(
      .complexKey, "a key must be a text", at: place, caption: "a list or a mapping",
      help: ["put quotes around a text that begins with '[' or '{'"])
  }

  static func duplicateKey(_ key: String, _ place: Place, first: Place) -> Diagnostic {
    .yaml(
      .duplicateKey, "key \(shown(key)) is here again", at: place,
      labels: [Label("first here", at: first)], help: ["rename or remove one of them"])
  }

  static func keyWithoutValue(_ place: Place, key: Scalar) -> Diagnostic {
    .yaml(
      .keyWithoutValue, "key \(shown(key.text)) has no value", at: place, caption: "no ':' after it",
      help: ["write '\(key.isPlain ? key.text : "\"\(key.text)\""): …', or a list in brackets: [a, b]"])
  }

  static func textCutByComma(_ place: Place, piece: String, key: String, keyPlace: Place, text: String?) -> Diagnostic {
    var help = ["put quotes around a text with a comma"]
    if let text, text.utf8.count <= 80 {
      let quoted =
        text.contains("\"") || text.contains("\\")
        ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        : "\"\(text)\""
      help = ["put quotes around the whole text: \(key): \(quoted)"]
    }
    return .yaml(
      .keyWithoutValue, "key \(shown(piece)) has no value", at: place,
      caption: "read as a key, since a comma ends the text",
      labels: [Label("the text of \(shown(key))", at: keyPlace)],
      help: help + ["or write the mapping without braces, one key a line"])
  }
}

/// The wording of what is refused before YAML is looked for, or for its size.
extension Diagnostic {
  static func textTooLarge(source: String, byteCount: Int, limit: Int) -> Diagnostic {
    let start = Position(line: 1, column: 1, offset: 0)
    return .yaml(
      .tooLarge, "\(bytes(byteCount)) are more than the limit of \(bytes(limit))",
      at: Place(source: source, start: start, end: start), help: ["split it into several files"])
  }

  static func tooDeep(_ place: Place, limit: Int) -> Diagnostic {
    .yaml(
      .tooDeep, "nested deeper than the limit of \(limit) levels", at: place,
      help: ["give inner parts names of their own, and refer to them"])
  }

  static func tooManyNodes(_ place: Place, limit: Int) -> Diagnostic {
    .yaml(
      .tooManyNodes, "more keys and values than the limit of \(grouped(limit))", at: place,
      help: ["split it into several files"])
  }

  static func tooManyFaults(_ place: Place, limit: Int) -> Diagnostic {
    .yaml(
      .tooManyFaults, "more faults than the limit of \(grouped(limit)); the text is not read on from here",
      at: place,
      help: ["mend the first ones, and check again"])
  }

  static func utf16(_ place: Place) -> Diagnostic {
    .yaml(.utf16, "the text is UTF-16, not UTF-8", at: place, help: ["save the file as UTF-8"])
  }

  static func invalidUTF8(_ place: Place, byte: UInt8) -> Diagnostic {
    .yaml(
      .invalidUTF8,
      "the text is not UTF-8: byte 0x\(String(byte, radix: 16, uppercase: true)) at offset \(place.start.offset)",
      at: place, help: ["save the file as UTF-8"])
  }

  static func nulByte(_ place: Place) -> Diagnostic {
    .yaml(
      .nulByte, "the text holds a NUL byte at offset \(place.start.offset)", at: place,
      help: ["remove it; if every second byte is one, the file is UTF-16: save it as UTF-8"])
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, _ place: Place) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return .yaml(
      .controlCharacter, "the text holds the invisible character \(name)", at: place,
      help: ["remove it", "where it is meant, write it in double quotes as \"\\u\(name.dropFirst(2))\""])
  }

  /// An error of this module.
  static func yaml(
    _ id: YAMLDiagnostic, _ message: String, at place: Place?, caption: String? = nil, labels: [Label] = [],
    help: [String] = []
  ) -> Diagnostic {
    .error(id.rawValue, message, at: place, caption: caption, labels: labels, help: help)
  }

  private static func bytes(_ count: Int) -> String {
    let unit = [(20, "MiB"), (10, "KiB")].first { count >= 1 << $0.0 && count % (1 << $0.0) == 0 }
    return unit.map { "\(grouped(count >> $0.0)) \($0.1)" } ?? "\(grouped(count)) bytes"
  }
}
