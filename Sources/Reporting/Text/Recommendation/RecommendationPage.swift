import Diagnostics
import Inference
import Knowledge

/// The page of one recommendation while it is written: the layout that its parts share and what has been said so far.
///
/// Each part of the page is an extension in a file of its own.
struct RecommendationPage {
  let program: Program
  let recommendation: Recommendation
  /// How many suggestions are shown in full.
  let top: Int
  var page: TextPage
  /// Whether claims carry their sources and their proof; in the middle of a conversation they don't.
  var isProved = true
  var sources = SourceNumbers()
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

  var ruleSet: RuleSet { program.ruleSet }

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

  /// Text of a file on one line, escaped.
  func shown(_ text: String) -> String { oneLine(text) }

  /// A text with the numbers of its sources and whether it waits for a clinician's word.
  mutating func cited(_ text: String, _ citations: [Citation], needsConfirmation: Bool = false) -> String {
    let marks = isProved ? sources.marks(citations) : ""
    return (marks.isEmpty ? text : text + Self.glue + marks)
      + (needsConfirmation ? " (to be confirmed with a clinician or pharmacist)" : "")
  }

  /// A rule's note with the numbers of its sources and whether it waits for a clinician's word.
  mutating func cited(_ rule: RuleEntry) -> String {
    cited(shown(rule.note), rule.sources, needsConfirmation: rule.needsConfirmation)
  }

  func rule(_ id: RuleID) -> RuleEntry { program.rules[id.index] }

  /// Where a rule stands: `treatments/ssri.yaml:41`.
  func location(of rule: RuleEntry) -> String { "\(rule.place.source):\(rule.place.start.line)".visible() }

  /// Why a rule fired and where it stands.
  func because(_ reason: Reason) -> String { because(reason.answers, rule(reason.rule)) }

  /// The answers that made a rule fire and where it stands.
  func because(_ answers: [FactValue], _ rule: RuleEntry) -> String {
    let location = location(of: rule)
    let answers = sentence(for: answers)
    return answers.isEmpty ? location : "because: \(answers)\(Self.separator)\(location)"
  }

  /// The name of a treatment with its short form: `Interpersonal psychotherapy (IPT)`.
  func name(of treatment: Int) -> String {
    let treatment = ruleSet.treatments[treatment]
    return shown(treatment.name) + (treatment.short.map { " (\(shown($0)))" } ?? "")
  }

  /// `1 question`, `3 questions`.
  func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `a, b and c`.
  func list(_ words: [String], _ joint: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(joint) \(last)"
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
