import Diagnostics
import Knowledge

/// An answer as it is written in a YAML profile.
enum YAMLAnswer {
  /// A text that stands bare or in its quotes.
  case scalar(String)
  /// All options that are so.
  case list([String])
  /// The options that are so, and those that are not; of the others nothing is known.
  case sides(yes: [String], no: [String])

  init(_ answer: Answer, to type: FactType) {
    let options = type.options
    func names(_ indices: [Int]) -> [String] { indices.map { YAMLText.option(options[$0].id) } }
    switch (answer, type) {
    case (.yesNo(let answer), _): self = .scalar(answer ? "yes" : "no")
    case (.choice(let option), _): self = .scalar(YAMLText.option(options[option].id))
    case (.choices(let yes, let no), _) where yes.count + no.count == options.count: self = .list(names(yes))
    case (.choices(let yes, let no), _): self = .sides(yes: names(yes), no: names(no))
    case (.number(let value), .number(let type)): self = .scalar(type.text(of: value))
    case (.number, _): preconditionFailure("a number as the answer to another type of fact")
    }
  }

  /// The lines of the answer behind its key: one where that is not too long.
  func lines(of fact: String) -> [String] {
    let key = YAMLText.option(fact)
    switch self {
    case .scalar(let text): return ["\(key): \(text)"]
    case .list(let options): return Self.lines(key, options, indent: "")
    case .sides(let yes, let no):
      let sides = [("yes", yes), ("no", no)].filter { !$1.isEmpty }
      let line = "\(key): {\(sides.map { "\($0): \(Self.brackets($1))" }.joined(separator: ", "))}"
      if line.displayWidth <= Self.width { return [line] }
      return ["\(key):"] + sides.flatMap { Self.lines($0, $1, indent: "  ") }
    }
  }

  private static func lines(_ key: String, _ options: [String], indent: String) -> [String] {
    let line = "\(indent)\(key): \(brackets(options))"
    if line.displayWidth <= width { return [line] }
    return ["\(indent)\(key):"] + options.map { "\(indent)  - \($0)" }
  }

  private static func brackets(_ options: [String]) -> String { "[\(options.joined(separator: ", "))]" }

  /// The most cells of a line that could be several.
  private static let width = 100
}
