package import Diagnostics

/// One difference of meaning between two versions of a rule set.
package struct Change: Sendable, Hashable {
  /// What of a rule set a change concerns, in the order in which a reader wants to know.
  package enum Section: String, Sendable, CaseIterable {
    case triage, contraindications, treatments, ratings, ranking, suitability, caveats, lines, facts, classes, findings,
      access, contacts, interview, instruments, kinds, sources
    case ruleSet = "ruleset"
  }

  /// What was done.
  package enum Verb: String, Sendable, CaseIterable {
    case removed, added, renamed, changed, reordered
  }

  /// What a change can do.
  package enum Bearing: String, Sendable, CaseIterable {
    /// It can change what is said to somebody: who is suggested what, in which order, and what must be done first.
    case results
    /// It changes texts, figures or sources that are shown, and nothing else.
    case words
    /// A condition is written differently, and holds in the same cases.
    case form
  }

  /// What kind of value `old` and `new` are.
  package enum Form: String, Sendable {
    /// A word, a number, a short list.
    case short
    /// A text, of which only what differs need be shown.
    case text
    /// A condition in words.
    case sentence
    /// What was taken out of a list, and what was put in.
    case members
  }

  package var section: Section
  package var verb: Verb
  /// What has changed: `rule`, `treatment`, `fact`.
  package var noun: String
  /// Its id: `ssri/contraindications/maoi`.
  package var id: String
  /// The key that has changed, as the rule language calls it; nothing for what is added, removed or renamed.
  package var what: String?
  /// What stood there; of a thing removed or renamed, what it was.
  package var old: String?
  package var new: String?
  package var form: Form
  package var bearing: Bearing
  /// For a condition, in which cases it holds now.
  package var cases: Cases?
  /// The rules that a change of points reaches, by id.
  package var touches: [String]
  package var oldPlace: Place?
  package var newPlace: Place?

  init(
    _ verb: Verb, _ item: InventoryItem, what: String? = nil, old: String? = nil, new: String? = nil,
    form: Form = .short, bearing: Bearing = .results, cases: Cases? = nil, from oldPlace: Place?, to newPlace: Place?
  ) {
    section = item.section
    noun = item.noun
    id = item.id
    self.verb = verb
    self.what = what
    self.old = old
    self.new = new
    self.form = form
    self.bearing = bearing
    self.cases = cases
    touches = []
    self.oldPlace = oldPlace
    self.newPlace = newPlace
  }
}

/// In which cases a changed condition holds, compared with before.
package enum Cases: String, Sendable, CaseIterable {
  /// In the same ones, for every complete profile.
  case same
  /// In all of the earlier ones, and others.
  case more
  /// In some of the earlier ones, and no others.
  case fewer
  /// In others.
  case other
}

extension Change.Section {
  /// The section as a heading.
  package var title: String {
    switch self {
    case .triage: "Triage"
    case .contraindications: "Contraindications"
    case .treatments: "Treatments"
    case .ratings: "Ratings"
    case .ranking: "Ranking"
    case .suitability: "Suitability"
    case .caveats: "Caveats"
    case .lines: "Lines of treatment"
    case .facts: "Facts"
    case .classes: "Classes"
    case .findings: "Findings"
    case .access: "Access"
    case .contacts: "Contacts"
    case .interview: "Interview"
    case .instruments: "Instruments"
    case .kinds: "Kinds"
    case .sources: "Sources"
    case .ruleSet: "Rule set"
    }
  }

  /// Its position in the list.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
