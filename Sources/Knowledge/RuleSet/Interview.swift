public import Diagnostics

/// A published questionnaire that is asked as a whole.
public struct Instrument: Sendable {
  public var id: String
  public var title: String
  /// The sentence that all items share.
  public var stem: String?
  public var items: [FactID]
  /// What each number of an item's scale means, in the order of the file.
  public var labels: [(value: Int64, text: String)]
  public var credit: String?
  public var sources: [Citation]
  public var place: Place

  public init(
    id: String, title: String, stem: String?, items: [FactID], labels: [(value: Int64, text: String)],
    credit: String?, sources: [Citation], place: Place
  ) {
    self.id = id
    self.title = title
    self.stem = stem
    self.items = items
    self.labels = labels
    self.credit = credit
    self.sources = sources
    self.place = place
  }
}

/// A group of questions, asked in the order of the rule set's list.
public struct InterviewGroup: Sendable {
  public var id: String
  public var title: String
  public var ask: [FactID]
  /// When this holds, the group is asked at once.
  public var nextWhen: Condition?
  public var place: Place

  public init(id: String, title: String, ask: [FactID], nextWhen: Condition?, place: Place) {
    self.id = id
    self.title = title
    self.ask = ask
    self.nextWhen = nextWhen
    self.place = place
  }
}
