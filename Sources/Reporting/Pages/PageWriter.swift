import Diagnostics
import Knowledge

/// A page about a rule set while it is written: its layout, its words, and the sources cited so far.
///
/// Whatever comes from a file goes through ``line(_:)`` or ``prose(_:)``, which escape it.
struct PageWriter {
  let ruleSet: RuleSet
  var page: TextPage
  var sources = SourceNumbers()
  /// How long the text was after the last heading, so that what follows stands close to it.
  private var headingEnd: Int?

  init(_ ruleSet: RuleSet, width: Int, ink: Ink) {
    self.ruleSet = ruleSet
    page = TextPage(width: width, ink: ink)
  }

  /// The page as it is shown.
  var text: String { page.text.replacing(Self.glue, with: " ") }

  // MARK: - Words

  static let glue = TextPage.glue

  /// Text of a file on one line, escaped.
  func line(_ text: String) -> String { oneLine(text) }

  /// Text of a file, its paragraphs kept, escaped.
  func prose(_ text: String) -> String {
    text.split(separator: "\n").map { line(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A text with the numbers of its sources, and whether it still has to be confirmed.
  mutating func cited(_ text: String, _ citations: [Citation], needsConfirmation: Bool = false) -> String {
    let marks = sources.marks(citations)
    return text + (marks.isEmpty ? "" : Self.glue + marks)
      + (needsConfirmation ? " (to be confirmed with a clinician or pharmacist)" : "")
  }

  /// A condition as the words after "if".
  func sentence(_ condition: Condition, treatment: Int? = nil) -> String {
    line(ruleSet.sentence(for: condition, treatment: treatment))
  }

  /// The text with a capital at its beginning.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: - Layout

  /// A section's heading, set off by an empty line.
  mutating func heading(_ heading: String) {
    page.gap()
    page.paragraph(heading, tone: .heading)
    headingEnd = page.text.utf8.count
  }

  /// A heading within a section.
  mutating func subheading(_ heading: String, tone: Ink.Tone? = .strong) {
    if page.text.utf8.count != headingEnd { page.gap() }
    page.paragraph(heading, indent: 2, tone: tone)
  }

  /// A paragraph of a section.
  mutating func paragraph(_ text: String, tone: Ink.Tone? = nil) {
    page.paragraph(text, indent: 2, tone: tone)
  }

  /// An item of a list, with small print beneath it.
  mutating func item(_ text: String, smallPrint: [String] = []) {
    page.paragraph(text, mark: "• ", indent: 2)
    if !smallPrint.isEmpty { page.paragraph(smallPrint.joined(separator: " · "), indent: 4, tone: .faint) }
  }

  /// The text with spaces up to a width in cells.
  func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.displayWidth))
  }
}

extension PageWriter {
  /// The page's title at the left, the rule set's name at the right.
  mutating func writeTitle(_ title: String, _ remark: String = "") {
    let header = ruleSet.header
    page.ends(title, .strong, "\(line(header.id)) \(line(header.version))" + remark, .faint)
  }

  /// The name of a treatment with its short form: `Interpersonal psychotherapy (IPT)`.
  func name(of treatment: Treatment) -> String {
    line(treatment.name) + (treatment.short.map { " (\(line($0)))" } ?? "")
  }

  /// How a rating is coloured: green where it suggests, red where it advises against.
  func tone(of rating: Rating) -> Ink.Tone {
    switch rating.standing {
    case .suggested: .good
    case .notEnoughEvidence: .warning
    case .notSuggested: .danger
    }
  }
}
