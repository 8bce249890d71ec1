import Knowledge

extension TreatmentPage {
  /// The evidence: each finding with for whom it holds and what it was compared with, its figures as published.
  var effects: PageSection {
    var blocks = treatment.findings.map { PageBlock.finding(block(for: $0)) }
    if blocks.isEmpty { blocks.append(.paragraph(PageText(text: "No figures are given here."))) }
    let keys = Self.keys(treatment.findings)
    if !keys.isEmpty { blocks.append(.key("How to read the figures: \(keys.joined(separator: " "))")) }
    return PageSection("effects", "Is it effective?", blocks)
  }

  /// A finding; its sources stand after what is said last.
  private func block(for finding: Finding) -> FindingBlock {
    let people = [finding.population, finding.severity].compactMap(\.self).map { words.line($0) }
    let heading = words.capitalised(people.joined(separator: " · "))
    let note = finding.note.map { PageText(text: words.prose($0), citations: finding.sources) }
    return FindingBlock(
      finding: finding, heading: "\(heading) · compared with: \(words.line(finding.comparator))",
      figures: PageText(text: figures(of: finding), citations: note == nil ? finding.sources : []), note: note)
  }

  /// `symptoms: Cohen's d 0.63 (95% interval 0.36 to 0.90) · number needed to treat 2.91 · 16 studies`.
  private func figures(of finding: Finding) -> String {
    let unit = finding.measure == "percent" ? "%" : ""
    func figure(_ figure: Figure) -> String { words.line(figure.text) + unit }
    var parts: [String] = []
    if let value = finding.value {
      let measure = finding.measure.map { Finding.name(ofMeasure: words.line($0)) } ?? ""
      var text = (measure.isEmpty ? "" : measure + " ") + figure(value)
      if finding.interval.count == 2 {
        text += " (95% interval \(figure(finding.interval[0])) to \(figure(finding.interval[1])))"
      }
      parts.append(text)
    }
    if let number = finding.numberNeededToTreat { parts.append("number needed to treat \(words.line(number.text))") }
    if let studies = finding.studies {
      parts.append("\(words.line(studies.text)) \(studies.text == "1" ? "study" : "studies")")
    }
    if let participants = finding.participants { parts.append("\(words.line(participants.text)) participants") }
    let figures = parts.joined(separator: " · ")
    guard let outcome = finding.outcome else { return words.capitalised(figures) }
    return words.capitalised(words.line(outcome)) + (figures.isEmpty ? "" : ": \(figures)")
  }

  /// What the measures on the page mean.
  private static func keys(_ findings: [Finding]) -> [String] {
    let measures = Set(findings.filter { $0.value != nil }.compactMap(\.measure))
    var keys: [String] = []
    let differences = ["cohens-d", "hedges-g", "smd"].filter(measures.contains).map { Finding.name(ofMeasure: $0) }
    if !differences.isEmpty {
      keys.append("0 is no difference in \(differences.joined(separator: " or ")); it counts in standard deviations.")
    }
    let ratios = ["risk-ratio", "relative-risk", "odds-ratio"].filter(measures.contains).map {
      Finding.name(ofMeasure: $0)
    }
    if !ratios.isEmpty { keys.append("1 is no difference in \(ratios.joined(separator: " or ")).") }
    if findings.contains(where: { $0.interval.count == 2 }) {
      keys.append("The narrower its interval, the more exact a figure is.")
    }
    if findings.contains(where: { $0.numberNeededToTreat != nil }) {
      keys.append(
        "The number needed to treat is how many people have to be treated for one more to benefit than with what it was "
          + "compared with.")
    }
    return keys
  }
}
