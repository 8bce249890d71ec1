import Knowledge
import Reporting

/// The sources that a report cites, numbered in the order in which they are first cited.
struct SourceList: Sendable {
  private let ruleSet: RuleSet
  /// What ids begin with.
  private let anchor: String
  private var numbers = SourceNumbers()

  init(_ ruleSet: RuleSet, anchor: String) {
    self.ruleSet = ruleSet
    self.anchor = anchor
  }

  /// A text, which must be shown text, with its sources.
  mutating func cited(_ text: String, _ citations: [Citation], needsConfirmation: String? = nil) -> CitedText {
    CitedText(
      text: text,
      marks: numbers.numbers(citations).map { CitedText.Mark(number: $0, target: "\(anchor)source-\($0)") },
      confirmation: needsConfirmation)
  }

  /// The part of the report that lists them; nothing where none is cited.
  func part(_ title: String) -> SourcesPart? {
    guard !numbers.order.isEmpty else { return nil }
    return SourcesPart(
      id: "\(anchor)sources", title: title,
      entries: numbers.order.enumerated().map { index, source in
        let entry = ruleSet.sources[source]
        let locators = numbers.locators(of: source).map { oneLine($0) }
        return SourcesPart.Entry(
          id: "\(anchor)source-\(index + 1)", number: index + 1,
          text: oneLine(entry.citation) + (locators.isEmpty ? "" : " At \(locators.joined(separator: "; "))."),
          links: Link.links(to: entry))
      })
  }
}

/// The sources of a report.
struct SourcesPart: Sendable {
  struct Entry: Sendable {
    var id: String
    var number: Int
    var text: String
    var links: [Link]
  }

  var id: String
  var title: String
  var entries: [Entry]
}
