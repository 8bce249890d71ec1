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
    for group in contactGroups { writeContacts(group) }
  }

  /// Contacts for the same people, such as those of one country.
  private struct ContactGroup {
    var title: String?
    var contacts: [Int]
  }

  private var contactGroups: [ContactGroup] {
    var groups: [ContactGroup] = []
    for contact in ruleSet.header.contacts {
      let title = ruleSet.contacts[contact].when.map(people)
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].contacts.append(contact)
      } else {
        groups.append(ContactGroup(title: title, contacts: [contact]))
      }
    }
    return groups
  }

  /// For whom a contact is: the options' own names where the condition asks for nothing else, else the condition.
  private func people(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts, _) where parts.count == 1, .any(let parts, _) where parts.count == 1:
      return people(parts[0])
    case .test(let test):
      guard case .oneOf(let options) = test.check else { break }
      return capitalised(options.map { line(ruleSet[test.fact].type.options[$0].label) }.joined(separator: " or "))
    case .all, .any, .none, .not: break
    }
    return "If \(sentence(condition))"
  }

  private mutating func writeContacts(_ group: ContactGroup) {
    let contacts = group.contacts.map { words(of: ruleSet.contacts[$0]) }.joined(separator: " · ")
    page.paragraph(group.title.map { "\($0): \(contacts)" } ?? contacts, mark: "• ", indent: 2)
  }

  /// `Lifeline 13 11 14 (text 0477 13 11 14)`: a number stays on one line.
  private func words(of contact: Contact) -> String {
    func number(_ text: String) -> String {
      let shown = line(text)
      return shown.count > 20 ? shown : shown.replacing(" ", with: Self.glue)
    }
    var words = line(contact.name)
    if let phone = contact.phone { words += " " + number(phone) }
    if let text = contact.text { words += " (text \(number(text)))" }
    if contact.phone == nil, contact.text == nil, let url = contact.url { words += " " + line(url) }
    if let hours = contact.hours, hours != "always" { words += " (\(line(hours)))" }
    return words
  }
}
