/// What editors make of a plain YAML scalar: YAML 1.2's core schema, where `yes` is a text and `40` is not.
enum CoreScalar {
  /// The JSON values by which a name can stand in a file: its text, and what it is without quotes where that differs.
  static func readings(of name: String) -> [JSONTree] {
    switch name {
    case "true", "TRUE": [.text(name), true]
    case "false", "FALSE": [.text(name), false]
    default: number(name).map { [.text(name), .number($0)] } ?? [.text(name)]
    }
  }

  /// The JSON number that a name is read as: digits with, perhaps, a power of ten, as in the code `1E5`.
  private static func number(_ name: String) -> String? {
    let parts = name.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    let digits = parts[0].drop { $0 == "0" }
    return ([digits.isEmpty ? "0" : digits] + parts.dropFirst()).joined(separator: "E")
  }
}
