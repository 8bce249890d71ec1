import Diagnostics
import Inference
import Knowledge
import Reporting

extension BatchSummary {
  /// The summary as a page to read: a table for everything that is counted and each fact that it is broken down by, the
  /// most frequent first.
  ///
  /// Counts that are held back stand last in the order of the rule set, so that their place says nothing of them.
  ///
  /// - Parameter version: the version of the program that writes.
  package func markdown(version: String) -> String {
    let header = ruleSet.header
    var page = MarkdownPage()
    page.heading(1, "Summary: \(markdownText(header.title))")
    page.paragraph(
      "Rule set \(markdownText(header.id)) \(markdownText(header.version)), evident \(markdownText(version)).  \n"
        + "Fingerprint `\(ruleSet.fingerprint)`.")
    page.paragraph(markdownText(counted))
    if groups.isWithheld(0) {
      page.paragraph("That is too few to say more: counts under \(suppression.limit) are not shown.")
      return page.text
    }
    for table in SummaryPlan.Table.allCases { write(table, to: &page) }
    page.heading(2, "How to read the counts")
    page.paragraph(markdownText(Self.reading))
    if suppression.limit > 0 { page.paragraph(markdownText(footNote)) }
    return page.text
  }

  /// What was counted, in sentences.
  private var counted: String {
    let profiles = counts.rows - counts.failedRows
    let rows = groupedDigits(counts.rows) + (counts.rows == 1 ? " row" : " rows")
    let share = percentage(counts.failedRows, of: counts.rows)
    let failed =
      counts.failedRows == 0 ? "none failed" : "\(groupedDigits(counts.failedRows)) failed (\(share))"
    let facts = plan.breakdowns.map { ruleSet[$0.fact].label }
    return "\(rows) read, \(failed), \(groupedDigits(profiles)) counted."
      + (facts.isEmpty ? "" : " Broken down by \(Self.list(facts)).")
  }

  private static func list(_ words: [String]) -> String {
    words.count < 3
      ? words.joined(separator: " and ")
      : words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }

  // MARK: - Tables

  private func write(_ table: SummaryPlan.Table, to page: inout MarkdownPage) {
    page.heading(2, table.title)
    page.paragraph(markdownText(table.meaning))
    let (said, zero) = items(of: table)
    if !said.isEmpty {
      let ordered = table == .urgency ? said : byFrequency(said, of: table)
      if plan.breakdowns.isEmpty { page.table(head(nil), rows(ordered, of: table, nil)) }
      for breakdown in plan.breakdowns {
        page.heading(3, "\(table.title) by \(markdownText(ruleSet[breakdown.fact].label))")
        page.table(head(breakdown), rows(ordered, of: table, breakdown))
      }
    }
    if let words = zeroWords(zero.filter { plan.id(of: $0, in: table) != nil }.count, table) { page.paragraph(words) }
  }

  /// The items by what is said of their counts, the most frequent first, *none* last.
  private func byFrequency(_ items: [Int], of table: SummaryPlan.Table) -> [Int] {
    func key(_ item: Int) -> (Int, Int, Int) {
      let isNone = plan.id(of: item, in: table) == nil
      return switch tables[table.rawValue].shown[item][0] {
      case .exactly(let count): (isNone ? 1 : 0, -count, item)
      case .atLeast: (isNone ? 1 : 0, 1, item)
      case .under: (isNone ? 1 : 0, 2, item)
      case .withheld: (isNone ? 1 : 0, 3, item)
      }
    }
    return items.sorted { key($0) < key($1) }
  }

  private func zeroWords(_ count: Int, _ table: SummaryPlan.Table) -> String? {
    switch count {
    case 0: nil
    case 1: table.zero.one
    default: "\(groupedDigits(count)) \(table.zero.several)"
    }
  }

  private func head(_ breakdown: SummaryPlan.Breakdown?) -> [String] {
    let labels = breakdown.map { plan.labels(of: $0) } ?? []
    return ["", "All"] + labels.map { markdownText(SummaryPlan.capitalised($0)) }
  }

  private func rows(
    _ items: [Int], of table: SummaryPlan.Table, _ breakdown: SummaryPlan.Breakdown?
  ) -> [[String]] {
    let columns = [0] + (breakdown.map { Array($0.groups) } ?? [])
    let profiles = ["**Profiles**"] + columns.map { text(groups.shown[$0]) }
    return [profiles]
      + items.map { item in
        [markdownText(plan.label(of: item, in: table))]
          + columns.map { text(tables[table.rawValue].shown[item][$0], of: groups.shown[$0]) }
      }
  }

  // MARK: - Counts

  /// A count, with its share of a group where both are shown.
  private func text(_ shown: ShownCount, of group: ShownCount? = nil) -> String {
    switch shown {
    case .exactly(0): return "0"
    case .exactly(let count):
      guard case .exactly(let total) = group else { return groupedDigits(count) }
      return "\(groupedDigits(count)) (\(percentage(count, of: total)))"
    case .under: return "&lt;\(suppression.limit)"
    case .atLeast: return "≥\(suppression.limit)"
    case .withheld: return "–"
    }
  }

  private static let reading = """
    Each count is a number of profiles, with its share of the profiles at the head of its column. 'Not known' are the \
    profiles whose answers leave more than one group possible.
    """

  private var footNote: String {
    let limit = suppression.limit
    return """
      To protect the people behind the profiles, counts from 1 to \(limit - 1) are not shown: <\(limit) stands for one \
      of them. What would give them away is held back too: ≥\(limit) stands for \(limit) or more, and – for any number, \
      0 included. So nothing that is held back can be worked out from the sums.
      """
  }
}
