/// A writer of random YAML with a seed.
struct RandomWriter {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// A document and its tree in one line, as ``Node/flat`` has it.
  mutating func document() -> (text: String, flat: String) {
    let lineBreak = chance(4) ? "\r\n" : "\n"
    let (text, flat) = block(indent: 0, depth: 0)
    let start = (chance(5) ? "\u{FEFF}" : "") + (chance(4) ? "# é\n" : "") + (chance(5) ? "---\n" : "")
    let end = chance(5) ? "...\n# end\n" : ""
    return (
      (start + text + end).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak), flat
    )
  }

  /// A text with a few pieces put in or characters taken away.
  mutating func damaged(_ text: String) -> String {
    let pieces = [
      ": ", ":", "- ", "\n", "  ", "[", "]", "{", "}", ", ", "'", "\"", "#", " # c", "&a ", "*a", "!t ", "| ", ">\n",
      "? ",
      "e\u{301}", "\r", "\u{2028}", "\u{85}", "\t", "---", "...", "%", "\\", "~", "<<", ">= 1", "\u{301}", "\u{200D}",
      "🇦",
      "\u{FEFF}", "\u{0}",
    ]
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let index = Int.random(in: 0...scalars.count, using: &random)
      if chance(3), index < scalars.count {
        scalars.remove(at: index)
      } else {
        scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: index)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A collection in block style, its lines ending with `\n`.
  private mutating func block(indent: Int, depth: Int) -> (text: String, flat: String) {
    let isSequence = chance(3)
    let margin = String(repeating: " ", count: indent)
    var text = ""
    var parts: [String] = []
    for index in 0..<Int.random(in: 1...4, using: &random) {
      if chance(6) { text += chance(2) ? "\n" : "\(margin)# comment: é\n" }
      let key = "\(word())\(index)"
      text += margin + (isSequence ? "-" : chance(5) ? "'\(key)' :" : "\(key):")
      let value: (text: String, flat: String)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: value = (chance(2) ? " # nothing\n" : "\n", "∅")
      case 1 where depth < 4:
        let inner = block(indent: indent + 2, depth: depth + 1)
        value = ("\n" + inner.text, inner.flat)
      case 2: value = (" |-\n\(margin)  \(word())\n\(margin)   b\n", "")
      default:
        let inner = flow(depth: depth)
        value = (" " + inner.text + (chance(4) ? "  # c\n" : "\n"), inner.flat)
      }
      text += value.text
      let flat = value.flat.isEmpty ? literal(in: value.text, margin: indent + 2) : value.flat
      parts.append(isSequence ? flat : "\(key): \(flat)")
    }
    return (text, isSequence ? "[\(parts.joined(separator: ", "))]" : "{\(parts.joined(separator: ", "))}")
  }

  private func literal(in text: String, margin: Int) -> String {
    text.split(separator: "\n").dropFirst().map { String($0.dropFirst(margin)) }.joined(separator: "\n")
  }

  private mutating func flow(depth: Int) -> (text: String, flat: String) {
    let kind = depth > 3 ? 9 : Int.random(in: 0..<10, using: &random)
    guard kind < 4 else {
      let word = word()
      return (chance(5) ? "'\(word)'" : chance(5) ? "\"\(word)\"" : word, word)
    }
    var texts: [String] = []
    var flats: [String] = []
    for index in 0..<Int.random(in: 0...3, using: &random) {
      let inner = flow(depth: depth + 1)
      if kind < 2 {
        texts.append(inner.text)
        flats.append(inner.flat)
      } else {
        let key = "\(word())\(index)"
        let isEmpty = chance(5)
        texts.append(isEmpty ? "\(key): " : "\(key): \(inner.text)")
        flats.append("\(key): \(isEmpty ? "∅" : inner.flat)")
      }
    }
    let separator = chance(3) ? " , " : ", "
    return kind < 2
      ? ("[\(texts.joined(separator: separator))]", "[\(flats.joined(separator: ", "))]")
      : ("{\(texts.joined(separator: separator))}", "{\(flats.joined(separator: ", "))}")
  }

  private mutating func word() -> String {
    ["a", "key", "two words", "é", "e\u{301}", "日本", "👩‍👩‍👧", "🇦🇺", "x-y", "12"].randomElement(using: &random) ?? "a"
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
}

/// A small generator with a seed (splitmix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
