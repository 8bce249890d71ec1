import Inference
import Reporting

/// Rules of an explanation that belong together.
struct CasePart: Sendable {
  /// A rule that fires or can't be decided, or that says for whom the treatment is.
  struct Rule: Sendable {
    /// `rates`, `line`, `favours`, `disfavours`, `grave`, `caution`, `good` or `open`, for its colour.
    var kind: String
    /// Its points, or a sign for what it does.
    var mark: String
    /// What it does, or could do, in words.
    var does: String
    /// Whether those words are shown, where the mark alone would not tell all; else they are heard only.
    var isShown: Bool
    var words: CitedText
    /// Its whole name.
    var rule: String
    var place: String
    /// Its condition down to the answers; empty for a rule without one.
    var parts: [ProofPart]
    /// The questions that would decide it.
    var asks: String?
  }

  /// Rules that do not hold, folded up.
  struct Silent: Sendable {
    struct Entry: Sendable {
      var sign: String
      var word: String
      var text: String
      var place: String
    }

    var title: String
    var entries: [Entry]
  }

  var id: String
  var title: String
  var paragraphs: [String]
  /// What the score adds up from, where the rules make it.
  var bar: ScoreBar?
  var rules: [Rule]
  var silent: Silent?
}

extension CasePart.Rule {
  init(_ item: ProofItem, citing words: CitedText, asks: String?) {
    (kind, mark) = Self.mark(of: item)
    does = item.lead ?? Self.deed(of: item)
    isShown = item.lead != nil || item.role == .contraindicates || item.role == .withholds
    self.words = words
    rule = oneLine(item.rule)
    place = item.location
    parts = ProofPart.parts(item.rows)
    self.asks = asks
  }

  private static func mark(of item: ProofItem) -> (kind: String, mark: String) {
    if item.state == .open { return ("open", "?") }
    if item.isUnmet { return ("grave", "×") }
    return switch item.role {
    case .contraindicates, .withholds: ("grave", "×")
    case .rates, .line: (item.points < 0 ? "disfavours" : item.role.rawValue, item.signedPoints)
    case .favours, .disfavours: (item.points < 0 ? "disfavours" : "favours", item.signedPoints)
    case .warns: ("caution", "!")
    case .applies, .access: ("good", "✓")
    }
  }

  /// What a rule does that fires.
  private static func deed(of item: ProofItem) -> String {
    switch item.role {
    case .contraindicates: "rules it out"
    case .withholds: "holds it back"
    case .rates, .line, .favours, .disfavours: "counts \(item.signedPoints)"
    case .warns: "to know"
    case .applies, .access: "applies"
    }
  }
}
