import Knowledge
package import Reporting

/// All treatments of a rule set with their ratings, as HTML or Markdown.
package struct TableDocument: PageDocument {
  let page: TableDocumentPage

  /// - Parameter version: the version of the program that writes.
  package init(_ table: TreatmentTable, version: String) {
    let ruleSet = table.ruleSet
    let words = PageWords(ruleSet: ruleSet)
    let kinds = table.groups.map { kind, treatments in
      TableDocumentPage.Kind(
        id: "kind-\(kind.id)", title: words.line(kind.label),
        treatments: treatments.map { TableDocumentPage.Row(ruleSet, $0, words) })
    }
    let ratings = ruleSet.ratings.map { rating in
      SectionView.Row(
        name: "\(words.line(rating.symbol)) \(words.line(rating.label))", value: words.prose(rating.meaning))
    }
    let help = HelpPart(ruleSet, contacts: ruleSet.header.contacts, anchor: "")
    let legend = SectionView(id: "ratings", title: "The ratings", blocks: [SectionView.Block(rows: ratings)])
    let contents =
      kinds.map { Contents.Entry(target: $0.id, title: $0.title) }
      + [Contents.Entry(target: legend.id, title: legend.title)]
      + [help.map { Contents.Entry(target: $0.id, title: $0.title) }].compactMap(\.self)
    let title = words.line(ruleSet.header.title)
    let count = ruleSet.treatments.count
    page = TableDocumentPage(
      frame: PageFrame(
        ruleSet, heading: title, title: title, remarks: ["\(count) treatment\(count == 1 ? "" : "s")"],
        contents: Contents(title: "On this page", entries: contents), version: version),
      styleSheet: Templates.styleSheet, kinds: kinds, sections: [legend], help: help)
  }

  package func html() throws -> String { try Templates().render("treatments", page) }

  package func markdown() -> String {
    var markdown = MarkdownPage()
    markdown.open(page.frame)
    for kind in page.kinds {
      markdown.heading(2, markdownText(kind.title))
      markdown.table(
        ["Treatment", "Rating", "Rules"],
        kind.treatments.map { row in
          ["**\(markdownText(row.name))**", markdownText("\(row.symbols) \(row.rating)\(row.others)"), "\(row.rules)"]
        }, texts: 2)
    }
    for section in page.sections { markdown.write(section, level: 2) }
    markdown.write(page.help, level: 2)
    markdown.close(page.frame)
    return markdown.text
  }
}

/// The table of treatments with the values of its template.
struct TableDocumentPage: Sendable {
  struct Row: Sendable {
    var name: String
    var id: String
    var symbols: String
    var rating: String
    /// The ratings for some people, after the one for all others.
    var others: String
    var rules: Int

    init(_ ruleSet: RuleSet, _ treatment: Int, _ words: PageWords) {
      let entry = ruleSet.treatments[treatment]
      let ratings = ruleSet.ratings(of: treatment).map { ruleSet.ratings[$0] }
      name = words.name(of: entry)
      id = words.line(entry.id)
      symbols = ratings.map { words.line($0.symbol) }.joined(separator: " · ")
      rating = ratings.first.map { words.line($0.label) } ?? ""
      let others = ratings.dropFirst().map { words.line($0.label) }.joined(separator: ", ")
      self.others = others.isEmpty ? "" : "; for some people: \(others)"
      rules = ruleSet.ruleCount(of: treatment)
    }
  }

  struct Kind: Sendable {
    var id: String
    var title: String
    var treatments: [Row]
  }

  var frame: PageFrame
  var styleSheet: String
  /// The level of the headings of its parts.
  var level = 2
  var kinds: [Kind]
  var sections: [SectionView]
  var help: HelpPart?
}
