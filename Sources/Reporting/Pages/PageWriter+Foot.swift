import Diagnostics
import Knowledge

extension PageWriter {
  /// What the rule set is and is not, and where to turn at any time.
  mutating func writeFoot() {
    let header = ruleSet.header
    if let notice = header.notice {
      page.gap()
      page.paragraph(prose(notice), tone: .faint)
    }
    guard header.help != nil || !header.contacts.isEmpty else { return }
    heading("Where to turn at any time")
    if let help = header.help { paragraph(prose(help)) }
    ContactList(ruleSet, header.contacts).writeCompactly(on: &page, indent: 2)
  }
}
