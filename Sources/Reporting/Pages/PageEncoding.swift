import Knowledge

extension JSONWriter {
  /// The keys that name a level of the evidence scale.
  mutating func level(_ rating: Rating) {
    key("rating") { $0.value(rating.id) }
    key("label") { $0.value(rating.label) }
    key("symbol") { $0.value(rating.symbol) }
  }

  /// The keys of a rule set's notice and help.
  mutating func foot(_ ruleSet: RuleSet) {
    optional("notice", ruleSet.header.notice)
    optional("help", ruleSet.header.help)
    key("contacts") { $0.contacts(ruleSet.header.contacts, of: ruleSet) }
  }

  /// A figure exactly as it was published, as a number; as a string where JSON has no such number.
  mutating func figure(_ figure: Figure) {
    if Self.isNumber(figure.text) { number(figure.text) } else { value(figure.text) }
  }

  /// Whether a text is a number of RFC 8259: no sign but `-`, digits on both sides of a point, no needless zero.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      && (parts[0].count == 1 || !parts[0].hasPrefix("0"))
  }
}
