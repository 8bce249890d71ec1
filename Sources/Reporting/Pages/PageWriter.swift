import Diagnostics
import Knowledge

/// A page about a rule set while it is written: its layout, its words, and the sources cited so far.
///
/// Whatever comes from a file goes through ``PageWording/line(_:)`` or ``PageWording/prose(_:)``, which escape it.
struct PageWriter: PageWording {
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

  /// A text with the numbers of its sources, and whether it still has to be confirmed.
  mutating func cited(_ text: String, _ citations: [Citation], needsConfirmation: Bool = false) -> String {
    let marks = sources.marks(citations)
    return text + (marks.isEmpty ? "" : Self.glue + marks)
      + (needsConfirmation ? " \(toBeConfirmed)" : "")
  }

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
}
