import Diagnostics
import Inference
import Knowledge

extension RecommendationPage {
  /// The best finding or two, exactly as published.
  mutating func writeFindings(of suggestion: Assessment) {
    let rated = suggestion.reasons.map { rule($0.rule) }.filter { $0.role == .rates && $0.when != nil }
    let findings = ruleSet.treatments[suggestion.treatment].bestFindings(behind: rated.flatMap(\.sources))
    for finding in findings {
      let words = FindingWords(finding)
      item("", nil, "evidence: " + cited(shown(words.sentence), finding.sources))
      if let icons = words.icons {
        page.paragraph((page.ink.hasSymbols ? icons.row + Self.glue : "") + shown(icons.words), indent: textColumn)
      }
      if let note = finding.note { smallPrint(shown(note)) }
    }
  }
}
