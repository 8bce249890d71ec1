import Diagnostics
import Inference
import Knowledge

/// The page of one recommendation while it is written: the layout that its parts share and what has been said so far.
///
/// Each part of the page is an extension in a file of its own.
struct RecommendationPage: RecommendationWords {
  let program: Program
  let recommendation: Recommendation
  /// How many suggestions are shown in full.
  let top: Int
  var page: TextPage
  /// Whether claims carry their sources and their proof; in the middle of a conversation they don't.
  var isProved = true
  var sources = SourceNumbers()
  /// The shades of bars that have been told.
  var toldShades: Set<Shade> = []
  /// The ratings whose meaning has been told.
  var explainedRatings: Set<Int> = []
  /// The suggestion that is being written, from 1.
  var rank = 0
  /// The notes that have been told in full, with the suggestion they stand under.
  var toldNotes: [RuleID: Int] = [:]
  /// The contacts that stand above, under something urgent.
  var shownContacts: Set<Int> = []
  /// The questions that stand above, under what could not be checked.
  var listedQuestions: Set<FactID> = []

  init(_ program: Program, _ recommendation: Recommendation, top: Int, page: TextPage) {
    self.program = program
    self.recommendation = recommendation
    self.top = top
    self.page = page
  }

  /// The page as it is shown.
  var text: String { page.text.replacing(Self.glue, with: " ") }

  // MARK: - Layout

  static let glue = TextPage.glue

  static let separator = TextPage.separator

  /// Where names of treatments begin.
  var nameColumn: Int { page.width < 60 ? 3 : 4 }

  /// The cells of a mark such as `+15`.
  private var markWidth: Int { page.width < 60 ? 3 : 4 }

  /// Where the text of reasons begins, after their marks.
  var textColumn: Int { nameColumn + markWidth + (page.width < 60 ? 1 : 2) }

  /// A section's heading, set off by an empty line.
  mutating func heading(_ heading: String) {
    page.gap()
    page.paragraph(heading, tone: .heading)
  }

  mutating func heading(_ part: RecommendationPart) { heading(part.title) }

  /// A paragraph with a mark such as `+15` or `!` before it.
  mutating func item(_ mark: String, _ markTone: Ink.Tone?, _ text: String, tone: Ink.Tone? = nil) {
    let mark = mark.padded(to: markWidth, atEnd: false).padded(to: textColumn - nameColumn)
    page.paragraph(text, mark: mark, markTone: markTone, indent: nameColumn, tone: tone)
  }

  /// A line of a list.
  mutating func bullet(_ text: String, indent: Int = 2) {
    page.paragraph(text, mark: "· ", indent: indent)
  }

  /// Small print beneath a reason.
  mutating func smallPrint(_ text: String) {
    page.paragraph(text, indent: textColumn, tone: .faint)
  }

  // MARK: - Words

  /// A text with the numbers of its sources and whether it waits for a clinician's word.
  mutating func cited(_ text: String, _ citations: [Citation], needsConfirmation: Bool = false) -> String {
    let marks = isProved ? sources.marks(citations) : ""
    return (marks.isEmpty ? text : text + Self.glue + marks)
      + (needsConfirmation ? " " + toBeConfirmed : "")
  }

  /// A rule's note with the numbers of its sources and whether it waits for a clinician's word.
  mutating func cited(_ rule: RuleEntry) -> String {
    cited(shown(rule.note), rule.sources, needsConfirmation: rule.needsConfirmation)
  }

}

extension RecommendationPage {
  /// The rule set's title, and what was asked of which rules.
  mutating func writeTitle(profile: String) {
    let header = ruleSet.header
    page.ends(
      shown(header.title), .strong, "\(shown(header.id)) \(shown(header.version)) · profile \(shown(profile))", .faint)
  }
}
