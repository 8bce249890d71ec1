public import Diagnostics

/// A reference to a source, optionally to a place in it: `nice-ng222 1.5.2`.
public struct Citation: Sendable, Hashable {
  /// The index of the source in the rule set.
  public var source: Int
  /// The place in the source, as written: `1.5.2`.
  public var locator: String?
  public var place: Place

  public init(source: Int, locator: String?, place: Place) {
    self.source = source
    self.locator = locator
    self.place = place
  }
}

/// A rule of a treatment or of a class of treatments: a condition, what follows from it, and why.
public struct Rule: Sendable {
  /// The whole name: `ssri/caveats/weekly`, `antidepressants/contraindications/bipolar`.
  public var id: String
  /// When it fires; nothing for always.
  public var when: Condition?
  public var effect: Effect
  /// What to tell the person.
  public var note: String
  public var sources: [Citation]
  /// Whether a clinician or pharmacist still has to confirm what it says.
  public var needsConfirmation: Bool
  public var place: Place

  public init(
    id: String, when: Condition?, effect: Effect, note: String, sources: [Citation], needsConfirmation: Bool = false,
    place: Place
  ) {
    self.id = id
    self.when = when
    self.effect = effect
    self.note = note
    self.sources = sources
    self.needsConfirmation = needsConfirmation
    self.place = place
  }
}

/// What a rule does for the treatment it speaks of.
public enum Effect: Sendable, Hashable {
  /// Suitability: adds points, negative where it disfavours. `weight` is the rule set's name for the strength.
  case suits(points: Int, weight: String)
  /// A warning or drawback.
  case warns(CaveatLevel)
  /// Rules the treatment out; says what an undecided one does.
  case contraindicates(ifUnknown: IfUnknown)
  /// Says where the treatment is to be had.
  case access
}

/// How much a caveat weighs.
public enum CaveatLevel: String, Sendable, CaseIterable {
  case note
  /// May be suggested, with the reason shown.
  case caution
  /// Somebody must clear it first.
  case check
}

/// What a contraindication does while it can't be decided.
public enum IfUnknown: String, Sendable, CaseIterable {
  case checkFirst = "check-first"
  case withhold
}
