import Reporting

/// What there is to say about one treatment for one profile, as the forms of an explanation show it.
///
/// Plain values: every text is on one line with its control characters escaped, and holds no markup.
struct ExplanationReport: Sendable {
  var id: String
  var profile: String
  /// `Suggestion 1 of 46`, `Ruled out`.
  var standing: String
  var symbol: String
  var rating: String
  var score: String
  /// `check first`, `with care`.
  var flags: [String]
  /// What can't wait, whatever the treatment.
  var triage: TriagePart?
  var versus: VersusPart?
  var sections: [CasePart]
  /// What was stated otherwise, and what would bring the treatment among the first suggestions.
  var texts: [TextPart]
  var sources: SourcesPart?
  var help: HelpPart?
}

extension ExplanationReport {
  /// Where its parts stand; nothing where something can't wait, so that nothing stands before it.
  var contents: Contents? {
    if triage != nil { return nil }
    let parts =
      [versus.map { ($0.id, $0.title) }] + sections.map { ($0.id, $0.title) } + texts.map { ($0.id, $0.title) }
      + [sources.map { ($0.id, $0.title) }, help.map { ($0.id, $0.title) }]
    return Contents(
      title: "On this page", entries: parts.compactMap(\.self).map { Contents.Entry(target: $0.0, title: $0.1) })
  }
}

/// Two treatments side by side.
struct VersusPart: Sendable {
  var id: String
  var title: String
  /// Why one ranks above the other.
  var reason: String
  /// What the two are called.
  var names: [String]
  /// The points in which they differ.
  var rows: [VersusTable.Row]
  /// In what they are alike.
  var alike: String?

  init(_ table: VersusTable, anchor: String) {
    id = "\(anchor)versus"
    title = table.title
    reason = table.reason
    names = table.names
    rows = table.rows.filter(\.differs)
    alike = table.alikeWords
  }
}
