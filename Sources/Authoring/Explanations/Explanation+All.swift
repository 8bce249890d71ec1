extension Explanation {
  /// Explanations that belong together, under a heading.
  package struct Topic: Sendable {
    package let title: String
    package let explanations: [Explanation]
  }

  /// All explanations by topic, in the order in which an author meets them.
  package static let topics = [
    Topic(title: "Folders and files", explanations: folders),
    Topic(title: "Bytes and sizes", explanations: bytesAndSizes),
    Topic(title: "YAML that can't be read", explanations: brokenYAML),
    Topic(title: "YAML that is not used here", explanations: unusedYAML),
    Topic(title: "Sections and keys", explanations: sectionsAndKeys),
    Topic(title: "Names that are given", explanations: names),
    Topic(title: "Names that are used", explanations: references),
    Topic(title: "Words, dates and versions", explanations: words),
    Topic(title: "Numbers and ranges", explanations: numbers),
    Topic(title: "Conditions", explanations: conditions),
    Topic(title: "Facts and the lines they are derived by", explanations: derivations),
    Topic(title: "Sums and counts", explanations: sums),
    Topic(title: "Ratings and the interview", explanations: ratingsAndInterview),
    Topic(title: "Conditions and rules that are probably mistaken", explanations: doubtfulRules),
    Topic(title: "What nothing uses", explanations: unusedThings),
    Topic(title: "What seems to be missing or out of date", explanations: missingThings),
    Topic(title: "Test cases", explanations: testCases),
    Topic(title: "Answers in test cases and profiles", explanations: answers),
    Topic(title: "Files of profiles", explanations: profileFiles),
    Topic(title: "Profiles in a table", explanations: tables),
  ]

  package static let all = topics.flatMap(\.explanations)

  /// The explanation of a diagnostic, named by its id or as it is printed: `unknown-fact`, `error[unknown-fact]`.
  package static func of(_ name: String) -> Explanation? { byID[id(in: name)] }

  /// The id in a name as it is printed.
  package static func id(in name: String) -> String {
    guard let open = name.firstIndex(of: "[") else { return name }
    return String(name[name.index(after: open)...].prefix { $0 != "]" })
  }

  private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}
