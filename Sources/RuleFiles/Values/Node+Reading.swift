import MarkedYAML

extension Node {
  /// Whether nothing was written: no text, `~` or `null`.
  var isEmpty: Bool { isNull }

  /// What it is, for a message: `a list`, `the text 'x'`.
  var shape: String {
    if case .scalar(let scalar) = content, !scalar.isNull { return "the text '\(scalar.text.prefix(40))'" }
    return noun
  }
}

extension String {
  /// The text without blanks, tabs and line breaks at either end.
  var trimmed: String {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else { return self }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }), let end = utf8.lastIndex(where: { !isBlank($0) }) else {
      return ""
    }
    return String(self[start...end])
  }
}
