public import Diagnostics

/// A number exactly as it was published, so that `0.90` stays `0.90`.
public struct Figure: Sendable, Hashable {
  public var text: String
  public var value: Double

  /// A figure from its published form; nothing where that is not a number.
  public init?(_ text: String) {
    guard let value = Double(text), value.isFinite else { return nil }
    self.text = text
    self.value = value
  }
}

/// One piece of evidence, with whom it holds for and what it was compared with.
public struct Finding: Sendable {
  public var name: String
  public var population: String
  public var comparator: String
  /// What was measured: `cohens-d`, `hedges-g`, `relative-risk`, `odds-ratio`.
  public var measure: String?
  public var value: Figure?
  /// The ends of the 95 % interval.
  public var interval: [Figure]
  /// The number needed to treat for one more person to benefit than with the comparator.
  public var numberNeededToTreat: Figure?
  public var studies: Figure?
  public var participants: Figure?
  public var outcome: String?
  public var severity: String?
  public var note: String?
  public var sources: [Citation]
  public var place: Place

  public init(
    name: String, population: String, comparator: String, measure: String? = nil, value: Figure? = nil,
    interval: [Figure] = [], numberNeededToTreat: Figure? = nil, studies: Figure? = nil, participants: Figure? = nil,
    outcome: String? = nil, severity: String? = nil, note: String? = nil, sources: [Citation], place: Place
  ) {
    self.name = name
    self.population = population
    self.comparator = comparator
    self.measure = measure
    self.value = value
    self.interval = interval
    self.numberNeededToTreat = numberNeededToTreat
    self.studies = studies
    self.participants = participants
    self.outcome = outcome
    self.severity = severity
    self.note = note
    self.sources = sources
    self.place = place
  }
}
