package import Diagnostics
package import Knowledge

/// A part of a page about the rules, in words that all forms of the page share.
///
/// All text is shown text: control characters are escaped, markup is not. Paragraphs of a text are set apart by line
/// breaks.
package struct PageSection: Sendable {
  /// A name for links.
  package var id: String
  package var title: String
  package var blocks: [PageBlock]
}

/// What a section is made of.
package enum PageBlock: Sendable {
  case paragraph(PageText, isFaint: Bool = false)
  case subheading(String, Ink.Tone?)
  /// An item of a list, with small print such as when it counts.
  case item(PageText, smallPrint: [String] = [])
  case rating(RatingBlock)
  case finding(FindingBlock)
  /// A row of a table: a name and what it is.
  case row(String, String)
  /// How to read what stands above.
  case key(String)
}

/// A text with what it cites.
package struct PageText: Sendable {
  package var text: String
  package var citations: [Citation] = []
  package var needsConfirmation = false
}

/// A line of a treatment's rating.
package struct RatingBlock: Sendable {
  package var symbol: String
  package var label: String
  package var tone: Ink.Tone
  /// For whom it counts, after the label.
  package var remark: String
  /// When it counts.
  package var condition: String?
  /// What the level means, where that has not been told above.
  package var meaning: String?
  /// Who gave it.
  package var basis: PageText
}

/// A finding with its figures as published.
package struct FindingBlock: Sendable {
  package var finding: Finding
  /// For whom it holds and what it was compared with.
  package var heading: String
  package var figures: PageText
  package var note: PageText?
}
