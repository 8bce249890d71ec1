import Diagnostics
import Knowledge

extension PageWriter {
  /// The sources in the order of their numbers, with the places cited in each; those of further reading come last.
  mutating func writeReferences(_ further: [Citation]) {
    _ = sources.marks(further)
    let order = sources.order
    guard !order.isEmpty else { return }
    heading("Key references")
    let column = String(order.count).count + 3
    for (index, number) in order.enumerated() {
      let source = ruleSet.sources[number]
      let mark = "[\(index + 1)]"
      let locators = sources.locators(of: number).map { line($0) }
      let places = locators.isEmpty ? "" : " Cited: \(locators.joined(separator: "; "))."
      page.paragraph(line(source.citation) + places, mark: padded(mark, to: column), indent: 2)
      for link in TreatmentPage.links(of: source) {
        // A link is never broken, so that it stays one that can be opened.
        page.line(String(repeating: " ", count: 2 + column) + page.ink(line(link), .link))
      }
    }
  }
}
