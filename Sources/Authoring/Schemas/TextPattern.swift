import Knowledge

/// The regular expressions of the texts that the rule language reads, in the part of ECMA-262 that all validators know.
enum TextPattern {
  /// A kebab-case name.
  static let name = "^[a-z0-9]+(?:-[a-z0-9]+)*$"
  /// A name, or a code such as `AU`.
  static let nameOrCode = "^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z0-9]+)$"
  /// An option: a name or a code, but no word that means something else there.
  static let option = "^(?!(?:otherwise|this)$)\(nameOrCode.dropFirst())"
  static let date = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"
  static let version = "^(?:(?:0|[1-9][0-9]*)\\.){2}(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$"
  static let anyNumber = "-?[0-9]+(?:\\.[0-9]+)?"
  static let range = "^\(anyNumber) +to +\(anyNumber)$"
  static let count = "^[1-9][0-9]*$"
  static let visible = "\\S"

  /// A test of a number: `40`, `at least 65`, `18.5 to under 25`.
  static func test(places: Int) -> String {
    let number = places == 0 ? "-?[0-9]+" : "-?[0-9]+(?:\\.[0-9]{1,\(places)})?"
    return "^(?:(?:(?:at +(?:least|most)|under|over) +)?\(number)|\(number) +to +(?:under +)?\(number))$"
  }

  /// A stretch of ordered options: `at least moderate`, `mild to moderate`.
  static func stretch(of options: [Option]) -> String {
    let option = anyOf(options.map(\.id))
    return "^(?:at +(?:least|most) +\(option)|\(option) +to +\(option))$"
  }

  /// A name of these that is followed by more.
  static func withMore(_ names: [String]) -> String { "^\(anyOf(names))\\s+\\S" }

  /// A name that is none of these.
  static func name(except reserved: [String]) -> String {
    reserved.isEmpty ? name : "^(?!\(anyOf(reserved))$)\(name.dropFirst())"
  }

  private static func anyOf(_ texts: [String]) -> String {
    "(?:" + texts.map(escaped).joined(separator: "|") + ")"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "\\^$.|?*+()[]{}/".contains($1) ? "\\\($1)" : String($1) }
  }
}
