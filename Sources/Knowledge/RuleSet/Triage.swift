public import Diagnostics

/// How soon something must be done, most urgent first.
public enum Urgency: String, Sendable, CaseIterable, Comparable {
  case emergencyNow = "emergency-now"
  case sameDay = "same-day"
  case soon
  case tellYourDoctor = "tell-your-doctor"

  /// More urgent is less, so that a sorted list begins with the most urgent.
  public static func < (left: Urgency, right: Urgency) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// A rule about urgency, evaluated before any suggestion; its rule id is `triage/<id>`.
public struct TriageRule: Sendable {
  public var id: String
  public var urgency: Urgency
  public var when: Condition
  public var title: String
  public var note: String
  public var withholds: Withholding
  /// The contacts to show with it.
  public var contacts: [Int]
  public var sources: [Citation]
  public var needsConfirmation: Bool
  public var place: Place

  public init(
    id: String, urgency: Urgency, when: Condition, title: String, note: String, withholds: Withholding = .nothing,
    contacts: [Int] = [], sources: [Citation] = [], needsConfirmation: Bool = false, place: Place
  ) {
    self.id = id
    self.urgency = urgency
    self.when = when
    self.title = title
    self.note = note
    self.withholds = withholds
    self.contacts = contacts
    self.sources = sources
    self.needsConfirmation = needsConfirmation
    self.place = place
  }

  /// The rule's whole name.
  public var ruleID: String { "triage/\(id)" }
}

/// The treatments that a triage rule holds back while it applies. Indices of the rule set.
public enum Withholding: Sendable, Hashable {
  case nothing
  case everything
  /// Those of these kinds, in these classes, or named.
  case some(kinds: [Int], classes: [Int], treatments: [Int])
}

/// A person or service to turn to.
public struct Contact: Sendable {
  public var id: String
  public var name: String
  public var phone: String?
  /// A number for text messages, with what to write where that matters.
  public var text: String?
  public var url: String?
  public var hours: String?
  public var note: String?
  /// For whom; nothing for everyone. While it is undecided the contact is shown.
  public var when: Condition?
  public var sources: [Citation]
  public var place: Place

  public init(
    id: String, name: String, phone: String? = nil, text: String? = nil, url: String? = nil, hours: String? = nil,
    note: String? = nil, when: Condition? = nil, sources: [Citation] = [], place: Place
  ) {
    self.id = id
    self.name = name
    self.phone = phone
    self.text = text
    self.url = url
    self.hours = hours
    self.note = note
    self.when = when
    self.sources = sources
    self.place = place
  }
}
