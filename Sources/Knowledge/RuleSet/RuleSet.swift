public import Diagnostics

/// A checked rule set: facts, treatments and the rules that join them, with every reference resolved to an index.
///
/// Arrays are in the order of the files (by path), except `ratings`, which are best first.
public struct RuleSet: Sendable {
  public var header: Header
  public var kinds: [Kind]
  /// The evidence scale, best first; points never rise down the list.
  public var ratings: [Rating]
  public var facts: [Fact]
  public var instruments: [Instrument]
  public var interview: [InterviewGroup]
  public var classes: [TreatmentClass]
  public var treatments: [Treatment]
  public var contacts: [Contact]
  public var triage: [TriageRule]
  public var ranking: Ranking
  public var sources: [Source]
  /// SHA-256 over the files, `sha256:…`.
  public var fingerprint: String

  private let factsByID: [String: FactID]
  private let treatmentsByID: [String: Int]

  public init(
    header: Header, kinds: [Kind] = [], ratings: [Rating], facts: [Fact], instruments: [Instrument] = [],
    interview: [InterviewGroup] = [], classes: [TreatmentClass] = [], treatments: [Treatment],
    contacts: [Contact] = [], triage: [TriageRule] = [], ranking: Ranking, sources: [Source] = [],
    fingerprint: String = ""
  ) {
    self.header = header
    self.kinds = kinds
    self.ratings = ratings
    self.facts = facts
    self.instruments = instruments
    self.interview = interview
    self.classes = classes
    self.treatments = treatments
    self.contacts = contacts
    self.triage = triage
    self.ranking = ranking
    self.sources = sources
    self.fingerprint = fingerprint
    factsByID = Dictionary(
      facts.enumerated().map { ($1.id, FactID($0)) }, uniquingKeysWith: { first, _ in first })
    treatmentsByID = Dictionary(
      treatments.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The fact with an id. O(1).
  public func fact(named id: String) -> FactID? { factsByID[id] }

  /// The index of the treatment with an id. O(1).
  public func treatment(named id: String) -> Int? { treatmentsByID[id] }

  public subscript(fact: FactID) -> Fact { facts[fact.index] }

  /// The indices of the classes whose rules speak of a treatment: its own, then the built-in `all` where it has rules.
  public func classes(of treatment: Int) -> [Int] {
    treatments[treatment].classes + classes.indices.filter { classes[$0].id == TreatmentClass.everything }
  }

  /// The facts in the order the interview asks them, then the rest as declared.
  public var interviewOrder: [FactID] {
    var seen: Set<FactID> = []
    return (interview.flatMap(\.ask) + facts.indices.map { FactID($0) }).filter { seen.insert($0).inserted }
  }
}

/// What a rule set says of itself.
public struct Header: Sendable {
  public var id: String
  public var version: String
  public var title: String
  /// The language of its texts, a BCP 47 tag.
  public var language: String
  /// The day of the last review of the whole.
  public var reviewed: Day?
  /// How many months a review holds; nothing where the rule set does not say.
  public var reviewMonths: Int?
  /// What the output is and is not, shown with every output.
  public var notice: String?
  /// Where to turn at any time, shown at the foot of every output.
  public var help: String?
  /// The contacts shown with `help`.
  public var contacts: [Int]
  /// The choice and yes-no facts by which the counts of a summary are broken down.
  public var summaryBy: [FactID]
  public var place: Place

  public init(
    id: String, version: String, title: String, language: String = "en", reviewed: Day? = nil, reviewMonths: Int? = nil,
    notice: String? = nil, help: String? = nil, contacts: [Int] = [], summaryBy: [FactID] = [], place: Place
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.reviewed = reviewed
    self.reviewMonths = reviewMonths
    self.notice = notice
    self.help = help
    self.contacts = contacts
    self.summaryBy = summaryBy
    self.place = place
  }
}
