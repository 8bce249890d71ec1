/// The suggestions, ranked.
struct SuggestionsPart: Sendable {
  var id: String
  var title: String
  /// What is said before them, or instead where there are none.
  var lead: String?
  /// The first, which are shown in full.
  var first: [SuggestionCard]
  var rest: SuggestionRest?
}

/// The suggestions that are folded up.
struct SuggestionRest: Sendable {
  var id: String
  var title: String
  var cards: [SuggestionCard]
}

/// One suggestion in full.
struct SuggestionCard: Sendable {
  var id: String
  var rank: Int
  var isOpen: Bool
  var name: String
  var symbol: String
  var rating: String
  var score: String
  /// Its line of treatment.
  var line: String?
  /// `check first`, `with care`.
  var flags: [String]
  var what: String?
  var reasons: ReasonsPart
  var evidence: EvidencePart?
  var checks: ChecksPart?
  var caveats: [Explained]
  var couldChange: String?
  var access: [CitedText]
}

/// What made a score.
struct ReasonsPart: Sendable {
  struct Entry: Sendable {
    var points: String
    /// `rates`, `line`, `favours` or `disfavours`, for the colour that its part of the bar has.
    var kind: String
    var words: CitedText
    /// The answers behind it.
    var because: String?
    /// Where its rule stands.
    var place: String?
  }

  var bar: ScoreBar
  var entries: [Entry]
}

/// What must be answered or cleared before a treatment is started.
struct ChecksPart: Sendable {
  var lead: String
  var questions: [String]
  /// When each would rule it out, or how many could.
  var rules: [CitedText]
}

/// The evidence for a treatment.
struct EvidencePart: Sendable {
  struct Entry: Sendable {
    var words: CitedText
    var note: String?
    var icons: IconArray?
  }

  var entries: [Entry]
  /// How the pictures are read, where there are some.
  var key: String?
  /// The effects of the measures that the entries speak of.
  var plots: [EffectPlot]
  /// The effects of other measures, folded up.
  var more: More?

  struct More: Sendable {
    var title: String
    var plots: [EffectPlot]
  }
}
