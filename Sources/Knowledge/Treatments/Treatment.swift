public import Diagnostics

/// What can be suggested.
public struct Treatment: Sendable {
  public var id: String
  public var name: String
  /// The short form: `IPT`.
  public var short: String?
  /// The index of its kind in the rule set.
  public var kind: Int
  /// The indices of its classes in the rule set, without the built-in `all`.
  public var classes: [Int]
  public var what: String?
  public var how: String?
  /// For whom it exists at all; nothing for everyone.
  public var applies: Applicability?
  /// The rating, the first line that holds; the last one always does.
  public var rating: [RatingLine]
  /// The line of treatment, the first line that holds; where none does it has no line.
  public var lines: [TreatmentLineRule]
  public var findings: [Finding]
  /// Its own suitability notes, caveats, contraindications and access notes, in the order of the file.
  public var rules: [Rule]
  public var commitment: [CommitmentItem]
  /// Questions to take to a clinician.
  public var questions: [String]
  /// Further reading: sources that support the page as a whole.
  public var references: [Citation]
  /// The day of the last review.
  public var reviewed: Day?
  public var place: Place

  public init(
    id: String, name: String, short: String? = nil, kind: Int, classes: [Int] = [], what: String? = nil,
    how: String? = nil, applies: Applicability? = nil, rating: [RatingLine], lines: [TreatmentLineRule] = [],
    findings: [Finding] = [], rules: [Rule] = [], commitment: [CommitmentItem] = [], questions: [String] = [],
    references: [Citation] = [], reviewed: Day? = nil, place: Place
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.kind = kind
    self.classes = classes
    self.what = what
    self.how = how
    self.applies = applies
    self.rating = rating
    self.lines = lines
    self.findings = findings
    self.rules = rules
    self.commitment = commitment
    self.questions = questions
    self.references = references
    self.reviewed = reviewed
    self.place = place
  }
}

/// For whom a treatment exists at all; the rule `<treatment>/applies`.
public struct Applicability: Sendable {
  public var when: Condition
  public var note: String?
  public var sources: [Citation]
  public var needsConfirmation: Bool
  public var place: Place

  public init(
    when: Condition, note: String?, sources: [Citation], needsConfirmation: Bool = false, place: Place
  ) {
    self.when = when
    self.note = note
    self.sources = sources
    self.needsConfirmation = needsConfirmation
    self.place = place
  }
}

/// A line of a treatment's rating; the rule `<treatment>/rating/<name>`.
public struct RatingLine: Sendable {
  public var name: String
  /// When it holds; nothing for `otherwise`.
  public var when: Condition?
  /// The index of the rating in the rule set.
  public var rating: Int
  /// Who gave the rating.
  public var basis: RatingBasis
  /// The reason for a proposed rating.
  public var because: String?
  public var sources: [Citation]
  public var needsConfirmation: Bool
  public var place: Place

  public init(
    name: String, when: Condition?, rating: Int, basis: RatingBasis, because: String?, sources: [Citation],
    needsConfirmation: Bool = false, place: Place
  ) {
    self.name = name
    self.when = when
    self.rating = rating
    self.basis = basis
    self.because = because
    self.sources = sources
    self.needsConfirmation = needsConfirmation
    self.place = place
  }
}

/// Where a rating comes from.
public enum RatingBasis: String, Sendable, CaseIterable {
  /// The source gives this rating itself.
  case published
  /// The authors of the rule set read it off the evidence.
  case proposed
}

/// First, second or later line of treatment, as guidelines say.
public enum TreatmentLine: String, Sendable, CaseIterable, Comparable {
  case first, second, later

  public static func < (left: TreatmentLine, right: TreatmentLine) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// A line that gives a treatment its line of treatment; the rule `<treatment>/line/<name>`.
public struct TreatmentLineRule: Sendable {
  public var name: String
  /// When it holds; nothing for `otherwise`.
  public var when: Condition?
  public var line: TreatmentLine
  public var note: String?
  public var sources: [Citation]
  public var needsConfirmation: Bool
  public var place: Place

  public init(
    name: String, when: Condition?, line: TreatmentLine, note: String?, sources: [Citation],
    needsConfirmation: Bool = false, place: Place
  ) {
    self.name = name
    self.when = when
    self.line = line
    self.note = note
    self.sources = sources
    self.needsConfirmation = needsConfirmation
    self.place = place
  }
}

/// A thing that the treatment asks of a person: sessions, weeks, format, cost, effort.
public struct CommitmentItem: Sendable, Hashable {
  public var name: String
  /// The values as written; several for a list.
  public var values: [String]

  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}

/// A family of treatments that share rules, written once.
public struct TreatmentClass: Sendable {
  public var id: String
  public var name: String
  /// Its rules; each is one rule, whatever treatment it speaks of.
  public var rules: [Rule]
  public var place: Place

  public init(id: String, name: String, rules: [Rule], place: Place) {
    self.id = id
    self.name = name
    self.rules = rules
    self.place = place
  }

  /// The id of the built-in class that every treatment belongs to.
  public static let everything = "all"
}
