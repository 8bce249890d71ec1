import Diagnostics
import Knowledge

extension RecommendationPage {
  /// Contacts for the same people, such as those of one country.
  private struct ContactGroup {
    /// For whom; nothing for everyone.
    var title: String?
    var contacts: [Int]
  }

  /// Contacts, each on a line of its own; where it is not known which country's they are to be, all of them, a
  /// paragraph a country.
  mutating func writeContacts(_ contacts: [Int], indent: Int) {
    let groups = groups(of: contacts)
    if groups.count > 1 { return writeCompactContacts(contacts, indent: indent) }
    for group in groups {
      if let title = group.title { page.paragraph(title, indent: indent, tone: .strong) }
      let names = group.contacts.map { shown(ruleSet.contacts[$0].name) }
      let column = (names.map(\.displayWidth).max() ?? 0) + 2
      let isWide = page.width - indent - column >= 36
      for (index, name) in zip(group.contacts, names) {
        let contact = ruleSet.contacts[index]
        let details = details(of: contact).joined(separator: Self.separator)
        if isWide {
          page.paragraph(details, mark: name.padded(to: column), indent: indent + 2)
          if let note = contact.note { page.paragraph(shown(note), indent: indent + 2 + column, tone: .faint) }
        } else {
          page.paragraph(name, indent: indent + 2)
          page.paragraph(details, indent: indent + 4)
          if let note = contact.note { page.paragraph(shown(note), indent: indent + 4, tone: .faint) }
        }
      }
    }
  }

  /// Contacts in as few lines as they need, a paragraph a country.
  mutating func writeCompactContacts(_ contacts: [Int], indent: Int) {
    let groups = groups(of: contacts)
    let column = min(24, groups.map { $0.title?.displayWidth ?? 0 }.max() ?? 0) + 2
    for group in groups {
      let title = group.title ?? "Everywhere"
      let text = group.contacts.map { compact(ruleSet.contacts[$0]) }.joined(separator: Self.separator)
      if page.width - indent - column >= 30, title.displayWidth < column {
        page.paragraph(text, mark: title.padded(to: column), markTone: .strong, indent: indent)
      } else {
        page.paragraph(title, indent: indent, tone: .strong)
        page.paragraph(text, indent: indent + 2)
      }
    }
  }

  private func groups(of contacts: [Int]) -> [ContactGroup] {
    var groups: [ContactGroup] = []
    for contact in contacts {
      let title = ruleSet.contacts[contact].when.map(people)
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].contacts.append(contact)
      } else {
        groups.append(ContactGroup(title: title, contacts: [contact]))
      }
    }
    return groups
  }

  /// For whom a contact is: the option's own name where the condition is that one option, else the whole condition.
  private func people(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts, _) where parts.count == 1, .any(let parts, _) where parts.count == 1:
      return people(parts[0])
    case .test(let test):
      guard case .oneOf(let options) = test.check else { break }
      let labels = list(options.map { shown(ruleSet[test.fact].type.options[$0].label) }, "or")
      return labels.prefix(1).uppercased() + labels.dropFirst()
    default: break
    }
    return "Where " + shown(ruleSet.sentence(for: condition))
  }

  private func details(of contact: Contact) -> [String] {
    [
      contact.phone.map(number), contact.text.map { "text " + number($0) }, contact.url.map(shown),
      contact.hours.map { $0 == "always" ? "at any time".replacing(" ", with: Self.glue) : shown($0) },
    ].compactMap { $0 }
  }

  private func compact(_ contact: Contact) -> String {
    var words = shown(contact.name)
    if let phone = contact.phone { words += " " + number(phone) }
    if let text = contact.text { words += contact.phone == nil ? ", text " + number(text) : " (text \(number(text)))" }
    if contact.phone == nil, contact.text == nil, let url = contact.url { words += " " + shown(url) }
    if let hours = contact.hours, hours != "always" { words += " (\(shown(hours)))" }
    return words
  }

  /// A phone number, which stays on one line.
  private func number(_ text: String) -> String {
    let shown = shown(text)
    return shown.count > 20 ? shown : shown.replacing(" ", with: Self.glue)
  }
}
