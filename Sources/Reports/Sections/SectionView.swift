import Knowledge
import Reporting

/// A section of a page about the rules with the values of its template.
struct SectionView: Sendable {
  struct Row: Sendable {
    var name: String
    var value: String
  }

  struct Item: Sendable {
    var text: CitedText
    var smallPrint: String?
  }

  struct Subheading: Sendable {
    var text: String
    /// `good`, `warning`, `danger` or `plain`.
    var tone: String
  }

  struct Paragraph: Sendable {
    var text: CitedText
    var isFaint: Bool
  }

  struct Rating: Sendable {
    var symbol: String
    var label: String
    var remark: String
    var condition: String?
    var meaning: String?
    var basis: CitedText
  }

  struct FindingEntry: Sendable {
    var heading: String
    var figures: CitedText
    var note: CitedText?
    var icons: IconArray?
  }

  /// One of these, or several items or rows that belong together.
  struct Block: Sendable {
    var paragraph: Paragraph?
    var subheading: Subheading?
    var items: [Item] = []
    var rating: Rating?
    var finding: FindingEntry?
    var rows: [Row] = []
    var key: String?
  }

  var id: String
  var title: String
  var blocks: [Block] = []
  /// Pictures of the effects, and how they are read.
  var plots: [EffectPlot] = []
  var plotKey: String?
}

extension SectionView {
  init(_ section: PageSection, anchor: String, citing sources: inout SourceList) {
    id = anchor + section.id
    title = section.title
    for block in section.blocks { append(block, citing: &sources) }
    let findings = section.blocks.compactMap { block in
      if case .finding(let finding) = block { finding.finding } else { nil }
    }
    plots = EffectPlots(anchor: "\(id)-").plots(of: findings, citing: &sources)
    plotKey = plots.isEmpty ? nil : EffectPlots.key
  }

  private mutating func append(_ block: PageBlock, citing sources: inout SourceList) {
    switch block {
    case .paragraph(let text, let isFaint):
      blocks.append(Block(paragraph: Paragraph(text: sources.cited(text), isFaint: isFaint)))
    case .subheading(let text, let tone):
      blocks.append(Block(subheading: Subheading(text: text, tone: tone.map { "\($0)" } ?? "plain")))
    case .item(let text, let smallPrint):
      let item = Item(text: sources.cited(text), smallPrint: smallPrint.joined(separator: " · ").nonEmpty)
      if let last = blocks.indices.last, !blocks[last].items.isEmpty {
        blocks[last].items.append(item)
      } else {
        blocks.append(Block(items: [item]))
      }
    case .row(let name, let value):
      let row = Row(name: name, value: value)
      if let last = blocks.indices.last, !blocks[last].rows.isEmpty {
        blocks[last].rows.append(row)
      } else {
        blocks.append(Block(rows: [row]))
      }
    case .rating(let rating):
      blocks.append(
        Block(
          rating: Rating(
            symbol: rating.symbol, label: rating.label, remark: rating.remark, condition: rating.condition,
            meaning: rating.meaning, basis: sources.cited(rating.basis))))
    case .finding(let finding):
      blocks.append(
        Block(
          finding: FindingEntry(
            heading: finding.heading, figures: sources.cited(finding.figures),
            note: finding.note.map { sources.cited($0) },
            icons: IconArray(FindingWords(finding.finding), id: "\(id)-people-\(blocks.count + 1)"))))
    case .key(let text): blocks.append(Block(key: text))
    }
  }
}

extension SourceList {
  /// A text of a page with its sources.
  mutating func cited(_ text: PageText) -> CitedText {
    cited(text.text, text.citations, needsConfirmation: text.needsConfirmation ? toBeConfirmed : nil)
  }
}
