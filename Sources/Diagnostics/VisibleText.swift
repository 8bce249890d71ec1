extension StringProtocol {
  /// The text with every control character, terminal escape and direction override written as `\u{…}`, so that what
  /// comes from a file can't move the cursor, hide text or forge a line.
  ///
  /// Line breaks and tabs are escaped too, unless `keepingLines`.
  public func visible(keepingLines: Bool = false) -> String {
    if unicodeScalars.allSatisfy({ !$0.isDeceptive }) { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where keepingLines, "\t" where keepingLines: result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.isDeceptive: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether the scalar shows nothing itself but may change how other text is shown.
  fileprivate var isDeceptive: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}
