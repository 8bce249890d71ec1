import Inference
import Knowledge
import Reporting

/// A report while it is put together, with the sources cited so far.
protocol ReportComposer: RecommendationWords {
  /// What all ids begin with, so that several reports can stand in one document.
  var anchor: String { get }
  var sources: SourceList { get set }
}

extension ReportComposer {
  /// A text with its sources.
  mutating func cited(_ text: String, _ citations: [Citation], needsConfirmation: Bool = false) -> CitedText {
    sources.cited(text, citations, needsConfirmation: needsConfirmation ? toBeConfirmed : nil)
  }

  /// A rule's note with its sources.
  mutating func cited(_ rule: RuleEntry) -> CitedText {
    cited(shown(rule.note), rule.sources, needsConfirmation: rule.needsConfirmation)
  }

  /// What comes before all else; nothing where none of it applies.
  mutating func triage(_ findings: [TriageFinding]) -> TriagePart? {
    guard !findings.isEmpty else { return nil }
    let entries = findings.map { finding in
      let triage = ruleSet.triage[finding.triage]
      let rule = rule(finding.rule)
      return TriagePart.Entry(
        urgency: triage.urgency.words, isUrgent: triage.urgency <= .sameDay, title: shown(triage.title),
        note: cited(rule), contacts: ContactGroup.groups(of: finding.contacts, in: ruleSet),
        because: sentence(for: finding.answers).nonEmpty.map { "because: \($0)" }, place: location(of: rule))
    }
    return TriagePart(
      id: "\(anchor)triage", title: RecommendationPart.triage.title, isUrgent: entries.contains { $0.isUrgent },
      entries: entries)
  }
}
