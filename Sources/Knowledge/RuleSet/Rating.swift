public import Diagnostics

/// A kind of treatment: talking treatments, medicines.
public struct Kind: Sendable {
  public var id: String
  public var label: String
  public var place: Place

  public init(id: String, label: String, place: Place) {
    self.id = id
    self.label = label
    self.place = place
  }
}

/// A level of the rule set's evidence scale.
public struct Rating: Sendable {
  public var id: String
  public var label: String
  /// A short mark for tables: `☺☺☺`.
  public var symbol: String
  public var meaning: String
  public var points: Int
  /// Where a treatment of this level stands, if nothing else decides.
  public var standing: RatingStanding
  public var place: Place

  public init(
    id: String, label: String, symbol: String, meaning: String, points: Int, standing: RatingStanding, place: Place
  ) {
    self.id = id
    self.label = label
    self.symbol = symbol
    self.meaning = meaning
    self.points = points
    self.standing = standing
    self.place = place
  }
}

/// What a rating alone makes of a treatment.
public enum RatingStanding: String, Sendable, CaseIterable {
  case suggested
  case notEnoughEvidence = "not-enough-evidence"
  case notSuggested = "not-suggested"
}

/// Every number that moves a rank, apart from the points of the ratings.
public struct Ranking: Sendable {
  /// A key of the ranking order.
  public enum Key: String, Sendable, CaseIterable {
    case standing, score, rating, line, name
  }

  /// A strength of suitability: its name in the rule set and its points.
  public struct Weight: Sendable, Hashable {
    public var name: String
    public var points: Int
    public var place: Place

    public init(name: String, points: Int, place: Place) {
      self.name = name
      self.points = points
      self.place = place
    }
  }

  /// The keys by which suggestions are ranked; the id breaks what ties are left.
  public var order: [Key]
  public var weights: [Weight]
  /// Points for each line of treatment; a line that is not here is worth 0.
  public var lines: [TreatmentLine: Int]
  public var place: Place

  public init(order: [Key], weights: [Weight], lines: [TreatmentLine: Int], place: Place) {
    self.order = order
    self.weights = weights
    self.lines = lines
    self.place = place
  }

  /// The points of a line of treatment; no line is worth 0.
  public func points(of line: TreatmentLine?) -> Int { line.flatMap { lines[$0] } ?? 0 }
}

/// A published work or page that rules cite.
public struct Source: Sendable {
  public var id: String
  public var citation: String
  public var doi: String?
  public var url: String?
  public var year: String?
  public var place: Place

  public init(
    id: String, citation: String, doi: String? = nil, url: String? = nil, year: String? = nil, place: Place
  ) {
    self.id = id
    self.citation = citation
    self.doi = doi
    self.url = url
    self.year = year
    self.place = place
  }
}
