/// The words that sentences are made of: labels, lists, numbers and values.
struct SentenceWords {
  let ruleSet: RuleSet
  /// The most options that a list names.
  let limit: Int?

  /// A fact's label as the subject of a sentence, with the verbs that agree with it.
  struct Subject {
    let text: String
    let isPlural: Bool

    var `is`: String { isPlural ? "are" : "is" }
    var does: String { isPlural ? "do" : "does" }
    var includes: String { isPlural ? "include" : "includes" }
  }

  func subject(_ fact: Fact) -> Subject {
    let label = fact.label
    return Subject(
      text: Self.withoutBrackets(label).contains(",") ? "“\(label)”" : label, isPlural: Self.isPlural(label))
  }

  /// Whether a noun phrase takes a plural verb, by its words before the first that only adds to them: *medicines* taken
  /// now, *kinds* of treatment. What begins with a question word is singular.
  private static func isPlural(_ label: String) -> Bool {
    let words = withoutBrackets(label).lowercased().split { $0 == " " || $0 == "," }
    if let first = words.first, ["what", "who", "whom", "how", "when", "where", "with"].contains(first) {
      return false
    }
    let noun = words.prefix { !additions.contains($0) }
    return noun.contains("and")
      || noun.contains { word in
        word.count > 3 && word.hasSuffix("s") && !["ss", "is", "us"].contains { word.hasSuffix($0) }
      }
  }

  /// A label without what stands in brackets, which can't be misread.
  private static func withoutBrackets(_ label: String) -> String {
    var depth = 0
    return label.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth -= 1 } }
      return depth <= 0
    }
  }

  private static let additions: Set<Substring> = [
    "of", "in", "on", "to", "for", "from", "at", "by", "with", "since", "that", "which", "who", "you", "over", "so",
    "now", "or",
  ]

  // MARK: - Options

  /// An option's label, in quotation marks where it could be misread within a sentence.
  func label(_ option: Int, of fact: Fact) -> String {
    let label = fact.type.options[option].label
    let words = Self.withoutBrackets(label)
    let couldBeMisread =
      words.contains { ",;:".contains($0) } || words.contains(" or ") || words.contains(" and ")
      || words.split(separator: " ").count > 4
    return couldBeMisread ? "“\(label)”" : label
  }

  /// Options as a list: `a, b or c`; where there are too many, `a, b or one of 20 others`.
  func list(_ options: [Int], of fact: Fact, _ joint: String) -> String {
    if let limit, options.count > limit + 1 {
      let named = options.prefix(limit).map { label($0, of: fact) }.joined(separator: ", ")
      return "\(named) \(joint) \(joint == "or" ? "one of " : "")\(options.count - limit) others"
    }
    return Self.join(options.map { label($0, of: fact) }, joint)
  }

  private static func join(_ words: [String], _ joint: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return "\(words.dropLast().joined(separator: ", ")) \(joint) \(last)"
  }

  // MARK: - Numbers

  func number(_ value: Int64, of fact: Fact) -> String {
    guard case .number(let type) = fact.type else { return String(value) }
    return type.text(of: value)
  }

  func unit(of fact: Fact) -> String {
    guard case .number(let type) = fact.type, let unit = type.unit else { return "" }
    return " \(unit)"
  }

  // MARK: - Values

  func text(of value: Possible, for fact: Fact) -> String {
    switch value {
    case .yesNo(let canBeYes, let canBeNo): return canBeYes ? (canBeNo ? "yes or no" : "yes") : "no"
    case .choice(let options):
      // A single answer stands for itself.
      return options.count == 1 ? fact.type.options[options[0]].label : list(options, of: fact, "or")
    case .number(let bounds):
      let (low, high) = (number(bounds.lowerBound, of: fact), number(bounds.upperBound, of: fact))
      return (low == high ? low : "from \(low) to \(high)") + unit(of: fact)
    case .choices(let yes, let no):
      let isComplete = yes.count + no.count == fact.type.options.count
      if yes.isEmpty { return isComplete ? "none" : no.isEmpty ? "none so far" : "not \(list(no, of: fact, "or"))" }
      let included = yes.count == 1 ? fact.type.options[yes[0]].label : list(yes, of: fact, "and")
      return isComplete || no.isEmpty ? included : "\(included); not \(list(no, of: fact, "or"))"
    }
  }
}
