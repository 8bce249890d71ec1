import Diagnostics
import Knowledge

extension PageWriter {
  /// The sources in the order of their numbers, with the places cited in each.
  mutating func writeSources(_ title: String) {
    let order = sources.order
    guard !order.isEmpty else { return }
    heading(title)
    let column = String(order.count).count + 3
    for (index, number) in order.enumerated() {
      let source = ruleSet.sources[number]
      let mark = "[\(index + 1)]"
      let locators = sources.locators(of: number).map { line($0) }
      let places = locators.isEmpty ? "" : " Cited: \(locators.joined(separator: "; "))."
      page.paragraph(line(source.citation) + places, mark: padded(mark, to: column), indent: 2)
      for link in source.links {
        // A link is never broken, so that it stays one that can be opened.
        page.line(String(repeating: " ", count: 2 + column) + page.ink(line(link), .link))
      }
    }
  }
}

extension Source {
  /// The DOI as a link, and the page where it is another one.
  var links: [String] {
    let doi = doi.map { "https://doi.org/\($0)" }
    return [doi, url == doi ? nil : url].compactMap(\.self)
  }
}
