import Diagnostics
package import Knowledge

/// Contacts as a person reads them: by country where there are several, with phone numbers that stay on one line.
package struct ContactList {
  private let ruleSet: RuleSet
  private let contacts: [Int]

  /// The contacts of a rule set with these indices, in their order.
  package init(_ ruleSet: RuleSet, _ contacts: [Int]) {
    self.ruleSet = ruleSet
    self.contacts = contacts
  }

  /// Contacts for the same people, such as those of one country.
  package struct Group {
    /// For whom; nothing for everyone.
    package var title: String?
    package var contacts: [Int]
  }

  /// Writes each contact on a line of its own; where it is not known which country's they are to be, all of them, a
  /// paragraph a country.
  func write(on page: inout TextPage, indent: Int) {
    if groups.count > 1 { return writeCompactly(on: &page, indent: indent) }
    for group in groups {
      if let title = group.title { page.paragraph(title, indent: indent, tone: .strong) }
      let names = group.contacts.map { oneLine(ruleSet.contacts[$0].name) }
      let column = (names.map(\.displayWidth).max() ?? 0) + 2
      let isWide = page.width - indent - column >= 36
      for (index, name) in zip(group.contacts, names) {
        let contact = ruleSet.contacts[index]
        let details = details(of: contact).joined(separator: TextPage.separator)
        if isWide {
          page.paragraph(details, mark: name.padded(to: column), indent: indent + 2)
          if let note = contact.note { page.paragraph(oneLine(note), indent: indent + 2 + column, tone: .faint) }
        } else {
          page.paragraph(name, indent: indent + 2)
          page.paragraph(details, indent: indent + 4)
          if let note = contact.note { page.paragraph(oneLine(note), indent: indent + 4, tone: .faint) }
        }
      }
    }
  }

  /// Writes them in as few lines as they need, a paragraph a country.
  func writeCompactly(on page: inout TextPage, indent: Int) {
    let groups = groups
    let titles = groups.map { $0.title ?? (groups.count == 1 ? "" : "Everywhere") }
    let column = min(24, titles.map(\.displayWidth).max() ?? 0) + 2
    for (group, title) in zip(groups, titles) {
      let text = group.contacts.map { compact(ruleSet.contacts[$0]) }.joined(separator: TextPage.separator)
      if title.isEmpty {
        page.paragraph(text, indent: indent)
      } else if page.width - indent - column >= 30, title.displayWidth < column {
        page.paragraph(text, mark: title.padded(to: column), markTone: .strong, indent: indent)
      } else {
        page.paragraph(title, indent: indent, tone: .strong)
        page.paragraph(text, indent: indent + 2)
      }
    }
  }

  /// The contacts, those for the same people together, where the first of them stands.
  package var groups: [Group] {
    var groups: [Group] = []
    for contact in contacts {
      let title = ruleSet.contacts[contact].when.map(people)
      if let index = groups.firstIndex(where: { $0.title == title }) {
        groups[index].contacts.append(contact)
      } else {
        groups.append(Group(title: title, contacts: [contact]))
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
      let labels = options.map { oneLine(ruleSet[test.fact].type.options[$0].label) }.joined(separator: " or ")
      return labels.prefix(1).uppercased() + labels.dropFirst()
    default: break
    }
    return "Where " + oneLine(ruleSet.sentence(for: condition))
  }

  private func details(of contact: Contact) -> [String] {
    [
      contact.phone.map(number), contact.text.map { "text " + number($0) }, contact.url.map(oneLine),
      contact.hours.map { $0 == "always" ? "at any time".replacing(" ", with: TextPage.glue) : oneLine($0) },
    ].compactMap { $0 }
  }

  private func compact(_ contact: Contact) -> String {
    var words = oneLine(contact.name)
    if let phone = contact.phone { words += " " + number(phone) }
    if let text = contact.text { words += contact.phone == nil ? ", text " + number(text) : " (text \(number(text)))" }
    if contact.phone == nil, contact.text == nil, let url = contact.url { words += " " + oneLine(url) }
    if let hours = contact.hours, hours != "always" { words += " (\(oneLine(hours)))" }
    return words
  }

  /// A phone number, which stays on one line.
  private func number(_ text: String) -> String {
    let shown = oneLine(text)
    return shown.count > 20 ? shown : shown.replacing(" ", with: TextPage.glue)
  }
}
