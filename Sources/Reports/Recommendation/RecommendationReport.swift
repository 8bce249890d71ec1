/// What a recommendation says to one profile, as its forms show it.
///
/// Plain values: every text is on one line with its control characters escaped, and holds no markup.
struct RecommendationReport: Sendable {
  /// The id of the report within its document.
  var id: String
  var profile: String
  var triage: TriagePart?
  /// That there are no suggestions now, and why.
  var withheld: TextPart?
  /// What isn't answered that bears on safety.
  var unanswered: TextPart?
  var suggestions: SuggestionsPart?
  var others: [OthersPart] = []
  /// What follows from the answers, what was stated otherwise, and how settled it is.
  var answers: [TextPart] = []
  /// The questions that could still change something.
  var questions: TextPart?
  var sources: SourcesPart?
  var help: HelpPart?
}

extension RecommendationReport {
  /// Where its parts stand.
  var contents: [Contents.Entry] {
    var entries: [Contents.Entry] = []
    func add(_ id: String?, _ title: String?) {
      if let id, let title { entries.append(Contents.Entry(target: id, title: title)) }
    }
    add(triage?.id, triage?.title)
    add(withheld?.id, withheld?.title)
    add(unanswered?.id, unanswered?.title)
    add(suggestions?.id, suggestions?.title)
    for part in others { add(part.id, part.title) }
    for part in answers { add(part.id, part.title) }
    add(questions?.id, questions?.title)
    add(sources?.id, sources?.title)
    add(help?.id, help?.title)
    return entries
  }
}

/// What comes before any suggestion, most urgent first.
struct TriagePart: Sendable {
  struct Entry: Sendable {
    /// How soon.
    var urgency: String
    var isUrgent: Bool
    var title: String
    var note: CitedText
    var contacts: [ContactGroup]
    /// The answers that made it apply.
    var because: String?
    /// Where its rule stands.
    var place: String
  }

  var id: String
  var title: String
  /// Whether something must be done today.
  var isUrgent: Bool
  var entries: [Entry]
}

/// The treatments of a standing other than suggested.
struct OthersPart: Sendable {
  /// Treatments that stand there for the same reason.
  struct Group: Sendable {
    /// What they have in common, such as their rating.
    var heading: String?
    var symbol: String?
    var names: [String] = []
    /// Those that more answers could bring in, with what stands before them.
    var open: Names?
    var line: String?
    var reasons: [Explained] = []
  }

  struct Names: Sendable {
    var lead: String
    var list: [String]
  }

  var id: String
  var title: String
  var groups: [Group]
}

/// A rule's note with the answers behind it and where it stands.
struct Explained: Sendable {
  /// What stands before it, such as `with care`.
  var level: String?
  var note: CitedText
  /// The answers behind it; nothing where it holds for everyone.
  var because: String?
  /// Where its rule stands, where it does not hold for everyone.
  var place: String?
}
