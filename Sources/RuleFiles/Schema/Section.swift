/// A section of a rule file: a key at the top of a file.
public enum Section: String, Sendable, CaseIterable {
  case ruleset, kinds, ratings, facts, instruments, interview, classes, treatments, contacts, triage, ranking, sources

  /// What the section declares, in the singular: `fact`, `treatment`.
  public var noun: String {
    switch self {
    case .ruleset: "rule set"
    case .kinds: "kind"
    case .ratings: "rating"
    case .facts: "fact"
    case .instruments: "instrument"
    case .interview: "group"
    case .classes: "class"
    case .treatments: "treatment"
    case .contacts: "contact"
    case .triage: "triage rule"
    case .ranking: "ranking"
    case .sources: "source"
    }
  }

  /// Whether a rule set can't do without it.
  public var isRequired: Bool {
    switch self {
    case .ruleset, .ratings, .facts, .treatments, .ranking: true
    default: false
    }
  }

  /// What stands under it.
  public var value: ValueKind {
    switch self {
    case .ruleset: .mapping("ruleset")
    case .kinds: .named(.text)
    case .ratings: .named(.mapping("rating"))
    case .facts: .named(.mapping("fact"))
    case .instruments: .named(.mapping("instrument"))
    case .interview: .list(.mapping("interview-group"))
    case .classes: .named(.mapping("class"))
    case .treatments: .named(.mapping("treatment"))
    case .contacts: .named(.mapping("contact"))
    case .triage: .named(.mapping("triage-rule"))
    case .ranking: .mapping("ranking")
    case .sources: .named(.mapping("source"))
    }
  }

  /// What it is for, in a sentence.
  public var summary: String {
    switch self {
    case .ruleset: "What the rule set says of itself."
    case .kinds: "The kinds of treatment, with the heading of each."
    case .ratings: "The evidence scale, best first."
    case .facts: "What can be known about a person."
    case .instruments: "Published questionnaires that are asked as a whole."
    case .interview: "The groups of questions in the order in which they are asked."
    case .classes: "Families of treatments that share rules; 'all' is every treatment."
    case .treatments: "What can be suggested."
    case .contacts: "People and services to turn to."
    case .triage: "Rules about urgency, evaluated before any suggestion."
    case .ranking: "Every number that moves a rank, apart from the points of the ratings."
    case .sources: "Published works and pages that rules cite."
    }
  }
}
