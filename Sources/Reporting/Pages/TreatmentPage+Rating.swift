import Diagnostics
import Knowledge

extension TreatmentPage {
  /// The rating for everyone else first, then the lines for some people, each with who gave it and its sources; what
  /// a level means is told once.
  var rating: PageSection {
    let lines = treatment.rating
    guard let general = lines.lastIndex(where: { $0.when == nil }) ?? lines.indices.last else {
      return PageSection("rating", "Our rating", [])
    }
    var explained: Set<Int> = []
    var blocks = [
      rating(
        lines[general], remark: lines.count > 1 ? ", for everyone who is not rated separately below" : "",
        explained: &explained)
    ]
    if lines.count > 1 { blocks.append(.subheading("Rated separately; the first of these that fits counts:", nil)) }
    for (index, line) in lines.enumerated() where index != general {
      blocks.append(rating(line, remark: "", explained: &explained))
    }
    return PageSection("rating", "Our rating", blocks)
  }

  private func rating(_ line: RatingLine, remark: String, explained: inout Set<Int>) -> PageBlock {
    let rating = ruleSet.ratings[line.rating]
    let because = line.because.map { ": " + words.prose($0) } ?? "."
    let basis =
      switch line.basis {
      case .published: "A published rating\(because)"
      case .proposed: "Proposed by the authors of these rules\(because)"
      }
    return .rating(
      RatingBlock(
        symbol: words.line(rating.symbol), label: words.line(rating.label), tone: words.tone(of: rating),
        remark: remark, condition: line.when.map { "if \(words.sentence($0, treatment: index))" },
        meaning: explained.insert(line.rating).inserted ? words.prose(rating.meaning) : nil,
        basis: PageText(text: basis, citations: line.sources, needsConfirmation: line.needsConfirmation)))
  }

  /// The places that guidelines give it among the treatments, as sentences.
  var lines: PageSection {
    var blocks: [PageBlock] = []
    if treatment.lines.count > 1 { blocks.append(.paragraph(PageText(text: "The first of these that fits counts:"))) }
    for line in treatment.lines {
      let text = Self.words(for: line.line) + (line.note.map { ". " + words.prose($0) } ?? "")
      blocks.append(
        .item(
          PageText(text: text, citations: line.sources, needsConfirmation: line.needsConfirmation),
          smallPrint: [line.when.map { "if \(words.sentence($0, treatment: index))" } ?? "for everybody else"]))
    }
    if !blocks.isEmpty, !treatment.lines.contains(where: { $0.when == nil }) {
      blocks.append(.paragraph(PageText(text: "For everybody else no place is given here.")))
    }
    return PageSection("line", "Where do guidelines place it?", blocks)
  }

  private static func words(for line: TreatmentLine) -> String {
    switch line {
    case .first: "A first-line treatment: among the first to try"
    case .second: "A second-line treatment: usually tried after the first ones"
    case .later: "A later-line treatment: usually tried when others have not helped enough"
    }
  }
}
