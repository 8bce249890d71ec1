import Knowledge

/// The numbers that sources get on a page, in the order in which they are first cited.
struct SourceNumbers {
  /// The indices of the sources; the first has number 1.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  private var locators: [Int: [String]] = [:]

  /// The marks for a rule's citations, each source once: `[1][3]`.
  mutating func marks(_ citations: [Citation]) -> String {
    var seen: Set<Int> = []
    var marks = ""
    for citation in citations {
      let number = numbers[citation.source] ?? order.count + 1
      if number > order.count {
        order.append(citation.source)
        numbers[citation.source] = number
      }
      if let locator = citation.locator, !locators[citation.source, default: []].contains(locator) {
        locators[citation.source, default: []].append(locator)
      }
      if seen.insert(number).inserted { marks += "[\(number)]" }
    }
    return marks
  }

  /// The places in a source that were cited, in the order of first use.
  func locators(of source: Int) -> [String] { locators[source] ?? [] }
}
