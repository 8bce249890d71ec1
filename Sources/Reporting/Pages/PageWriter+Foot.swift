import Diagnostics
import Knowledge

extension PageWriter {
  /// What the rule set is and is not, and where to turn at any time.
  ///
  /// - Parameter contacts: those for the person that the page is about; without it, those for everyone.
  mutating func writeFoot(contacts: [Int]? = nil) {
    let header = ruleSet.header
    let contacts = contacts ?? header.contacts
    if let notice = header.notice {
      page.gap()
      page.paragraph(prose(notice), tone: .faint)
    }
    guard header.help != nil || !contacts.isEmpty else { return }
    heading("Where to turn at any time")
    if let help = header.help { paragraph(prose(help)) }
    ContactList(ruleSet, contacts).writeCompactly(on: &page, indent: 2)
  }
}
