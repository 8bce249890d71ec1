import Knowledge
import Reporting

/// What a rule set is and is not, and where to turn at any time.
struct HelpPart: Sendable {
  var id: String
  var title: String
  var notice: String?
  var help: String?
  var contacts: [ContactGroup]

  /// Nothing where the rule set says none of it.
  init?(_ ruleSet: RuleSet, contacts: [Int], anchor: String) {
    let header = ruleSet.header
    if header.notice == nil, header.help == nil, contacts.isEmpty { return nil }
    id = "\(anchor)help"
    title = RecommendationPart.help.title
    notice = header.notice.map { oneLine($0) }
    help = header.help.map { oneLine($0) }
    self.contacts = ContactGroup.groups(of: contacts, in: ruleSet)
  }
}

/// Contacts for the same people, such as those of one country.
struct ContactGroup: Sendable {
  /// A person or service to turn to.
  struct Entry: Sendable {
    var name: String
    var phone: Link?
    var message: Link?
    var page: Link?
    var hours: String?
    var note: String?
  }

  /// For whom; nothing for everyone.
  var people: String?
  var entries: [Entry]

  static func groups(of contacts: [Int], in ruleSet: RuleSet) -> [ContactGroup] {
    let groups = ContactList(ruleSet, contacts).groups
    return groups.map { group in
      ContactGroup(
        people: group.title ?? (groups.count > 1 ? "Everywhere" : nil),
        entries: group.contacts.map { Entry(ruleSet.contacts[$0]) })
    }
  }
}

extension ContactGroup.Entry {
  init(_ contact: Contact) {
    self.init(
      name: oneLine(contact.name), phone: contact.phone.map { Link.phone($0) },
      message: contact.text.map { Link(href: nil, text: "text \(Link.phone($0).text)") },
      page: contact.url.map { Link.web($0) },
      hours: contact.hours.map { $0 == "always" ? "at any time" : oneLine($0) },
      note: contact.note.map { oneLine($0) })
  }
}
