import Inference
import Knowledge

extension RecommendationPage {
  /// The suggestions in a line each, and what is ruled out by name: what fits on a screen.
  mutating func writeBrief() {
    let suggestions = recommendation.suggestions
    heading(.suggestions)
    if suggestions.isEmpty {
      page.paragraph("On these answers nothing is suggested.", indent: 2)
    }
    let listed = suggestions.prefix(suggestions.count == Self.listed + 1 ? suggestions.count : Self.listed)
    let layout = layout(of: listed)
    for (index, suggestion) in listed.enumerated() { writeHeading(of: suggestion, rank: index + 1, layout: layout) }
    let rest = suggestions.count - listed.count
    if rest > 0 { page.paragraph("and \(rest) more, further down the list", indent: nameColumn) }
    let ruledOut = recommendation.others.filter { $0.standing == .ruledOut }
    if !ruledOut.isEmpty {
      heading(.ruledOut)
      page.paragraph(few(ruledOut.map { name(of: $0.treatment) }, limit: Self.listed), indent: 2)
    }
  }

  /// One suggestion in full.
  mutating func write(suggestion index: Int) {
    let suggestion = recommendation.suggestions[index]
    rank = index + 1
    writeHeading(of: suggestion, rank: rank, layout: layout(of: [suggestion]))
    writeBody(of: suggestion)
  }
}
