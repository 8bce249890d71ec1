import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// How many suggestions are listed one by one, unless more are asked for in full.
  static let listed = 10

  /// The ranked suggestions: the first in full, the next a line each, the rest by name.
  mutating func writeSuggestions() {
    let suggestions = recommendation.suggestions
    heading(.suggestions)
    guard !suggestions.isEmpty else {
      return page.paragraph(nothingSuggested, indent: 2)
    }
    let listed = suggestions.prefix(suggestions.count == Self.listed + 1 ? suggestions.count : max(top, Self.listed))
    writeHowMany(inFull: min(top, suggestions.count), listed: listed.count, of: suggestions.count)
    let layout = layout(of: listed)
    for (index, suggestion) in listed.enumerated() {
      if index <= top { page.gap() }
      rank = index + 1
      writeHeading(of: suggestion, rank: index + 1, layout: layout)
      if index < top { writeBody(of: suggestion) } else { writeChecks(of: suggestion) }
    }
    writeNames(of: suggestions.dropFirst(listed.count))
  }

  private mutating func writeHowMany(inFull: Int, listed: Int, of all: Int) {
    guard inFull < all else { return }
    var parts = ["The first \(inFull == 1 ? "one" : "\(inFull)") in full"]
    if listed > inFull { parts.append("the \(listed == all ? "other" : "next") \(listed - inFull) in short") }
    if all > listed { parts.append("the other \(all - listed) by name") }
    page.paragraph(parts.joined(separator: ", ") + ".", indent: 2)
  }

  /// The suggestions that come after those listed, each by its name: the best rated first, of those the better ranked.
  private mutating func writeNames(of suggestions: some Collection<Assessment>) {
    guard !suggestions.isEmpty else { return }
    page.gap()
    page.paragraph("Further down the list:", indent: 2)
    let byRating = suggestions.enumerated().sorted { ($0.element.rating, $0.offset) < ($1.element.rating, $1.offset) }
    for (rating, group) in grouped(byRating.map(\.element)) {
      let names = group.map { suggestion in
        name(of: suggestion.treatment) + (suggestion.isCheckFirst ? " (check first)" : "")
      }
      page.paragraph(names.joined(separator: Self.separator), mark: rating + "  ", markTone: .good, indent: 2)
    }
  }

  /// The cells that symbols, labels and scores take, so that they stand beneath each other.
  struct HeadingLayout {
    var symbol = 0
    var label = 0
    var score = 0
  }

  func layout(of suggestions: some Sequence<Assessment>) -> HeadingLayout {
    var layout = HeadingLayout()
    for suggestion in suggestions {
      let symbol = symbol(of: suggestion)
      layout.symbol = max(layout.symbol, symbol.isEmpty ? 0 : symbol.displayWidth + 2)
      layout.label = max(layout.label, label(of: suggestion).displayWidth)
      layout.score = max(layout.score, score(of: suggestion).displayWidth)
    }
    return layout
  }

  mutating func writeHeading(of suggestion: Assessment, rank: Int, layout: HeadingLayout) {
    let mark = String(rank).padded(to: nameColumn - 2, atEnd: false) + "  "
    let name = name(of: suggestion.treatment)
    let (symbol, label, score) = (symbol(of: suggestion), label(of: suggestion), score(of: suggestion))
    let columns = layout.symbol + layout.label + 3 + layout.score
    let nameWidth = page.width - mark.displayWidth - columns - 2
    if nameWidth >= 24 {
      for (index, line) in TextPage.wrap(name, width: nameWidth).enumerated() {
        let isFirst = index == 0
        let start = page.ink((isFirst ? mark : "".padded(to: mark.displayWidth)) + line, .strong)
        let gap = "".padded(to: nameWidth + 2 - line.displayWidth)
        let rating = symbol.padded(to: layout.symbol) + label
        let between = "".padded(to: layout.label - label.displayWidth + 3)
        page.line(isFirst ? start + gap + page.ink(rating, .good) + between + score : start)
      }
    } else {
      page.paragraph(name, mark: mark, markTone: .strong, tone: .strong)
      page.paragraph("\(rating(of: suggestion)) · \(score)", indent: nameColumn, tone: .good)
    }
    var flags = rank <= top ? [lineWords(of: suggestion)].compactMap { $0 } : []
    if suggestion.isCheckFirst { flags.append("check first") }
    if suggestion.isWithCare { flags.append("with care") }
    if !flags.isEmpty {
      page.paragraph(
        flags.joined(separator: Self.separator), indent: nameColumn,
        tone: suggestion.isCheckFirst || suggestion.isWithCare ? .warning : nil)
    }
  }

  mutating func writeBody(of suggestion: Assessment) {
    if let what = ruleSet.treatments[suggestion.treatment].what {
      page.paragraph(shown(what), indent: nameColumn)
    }
    writeParts(of: suggestion)
    writeFindings(of: suggestion)
    for caveat in suggestion.caveats { write(caveat: caveat) }
    writeOpenRules(of: suggestion)
    writeAccess(of: suggestion)
  }

  /// What somebody must clear first, even where all else is left out.
  private mutating func writeChecks(of suggestion: Assessment) {
    for caveat in suggestion.caveats where rule(caveat.rule).level == .check { write(caveat: caveat) }
    writeOpenContraindications(of: suggestion)
  }

  // MARK: - Cells

  /// `☺☺☺  Very useful`.
  private func rating(of assessment: Assessment) -> String {
    afterSymbol(of: assessment, label(of: assessment))
  }

  /// Assessments by the symbol and label of their ratings, each group where its first one stands.
  func grouped(_ assessments: some Sequence<Assessment>) -> [(rating: String, assessments: [Assessment])] {
    var groups: [(rating: String, assessments: [Assessment])] = []
    for assessment in assessments {
      let rating = afterSymbol(of: assessment, shown(ruleSet.ratings[assessment.rating].label))
      if let index = groups.firstIndex(where: { $0.rating == rating }) {
        groups[index].assessments.append(assessment)
      } else {
        groups.append((rating, [assessment]))
      }
    }
    return groups
  }

  func symbol(of assessment: Assessment) -> String {
    page.ink.hasSymbols ? shown(ruleSet.ratings[assessment.rating].symbol) : ""
  }

  private func afterSymbol(of assessment: Assessment, _ label: String) -> String {
    let symbol = symbol(of: assessment)
    return symbol.isEmpty ? label : symbol + Self.glue + Self.glue + label
  }
}
