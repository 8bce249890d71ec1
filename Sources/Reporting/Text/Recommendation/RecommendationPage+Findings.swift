import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The best finding or two, exactly as published.
  mutating func writeFindings(of suggestion: Assessment) {
    for finding in bestFindings(for: suggestion) {
      let words = FindingWords(finding)
      item("", nil, "evidence: " + cited(shown(words.sentence), finding.sources))
      if let icons = words.icons {
        page.paragraph((page.ink.hasSymbols ? icons.row + Self.glue : "") + shown(icons.words), indent: textColumn)
      }
      if let note = finding.note { smallPrint(shown(note)) }
    }
  }
}
