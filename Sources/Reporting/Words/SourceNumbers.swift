package import Knowledge

/// The numbers that sources get on a page, in the order in which they are first cited.
package struct SourceNumbers {
  /// The indices of the sources; the first has number 1.
  package private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  private var locators: [Int: [String]] = [:]

  package init() {}

  /// The marks for a rule's citations, each source once: `[1][3]`.
  mutating func marks(_ citations: [Citation]) -> String {
    numbers(citations).map { "[\($0)]" }.joined()
  }

  /// The numbers for a rule's citations, each source once.
  package mutating func numbers(_ citations: [Citation]) -> [Int] {
    var seen: Set<Int> = []
    var found: [Int] = []
    for citation in citations {
      let number = numbers[citation.source] ?? order.count + 1
      if number > order.count {
        order.append(citation.source)
        numbers[citation.source] = number
      }
      if let locator = citation.locator, !locators[citation.source, default: []].contains(locator) {
        locators[citation.source, default: []].append(locator)
      }
      if seen.insert(number).inserted { found.append(number) }
    }
    return found
  }

  /// The places in a source that were cited, in the order of first use.
  package func locators(of source: Int) -> [String] { locators[source] ?? [] }
}
