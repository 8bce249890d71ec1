import Diagnostics
import Knowledge

extension TreatmentPage {
  /// The evidence: each finding with for whom it holds and what it was compared with, its figures as published.
  func writeFindings(to writer: inout PageWriter) {
    writer.heading("Is it effective?")
    guard !treatment.findings.isEmpty else { return writer.paragraph("No figures are given here.") }
    for finding in treatment.findings {
      let people = [finding.population, finding.severity].compactMap(\.self).map { writer.line($0) }
      writer.item(
        "\(writer.capitalised(people.joined(separator: " · "))) · compared with: \(writer.line(finding.comparator))")
      var figures = Self.words(for: finding, writer)
      let note = finding.note.map { writer.prose($0) }
      if note == nil { figures = writer.cited(figures, finding.sources) }
      writer.page.paragraph(figures, indent: 4, tone: .strong)
      if let note { writer.page.paragraph(writer.cited(note, finding.sources), indent: 4) }
    }
    let keys = Self.keys(treatment.findings)
    if !keys.isEmpty {
      writer.page.gap()
      writer.paragraph("How to read the figures: \(keys.joined(separator: " "))", tone: .faint)
    }
  }

  /// `symptoms: Cohen's d 0.63 (95% interval 0.36 to 0.90) · number needed to treat 2.91 · 16 studies`.
  private static func words(for finding: Finding, _ writer: PageWriter) -> String {
    let unit = finding.measure == "percent" ? "%" : ""
    func figure(_ figure: Figure) -> String { writer.line(figure.text) + unit }
    var parts: [String] = []
    if let value = finding.value {
      let measure = finding.measure.map { Finding.name(ofMeasure: writer.line($0)) } ?? ""
      var words = (measure.isEmpty ? "" : measure + " ") + figure(value)
      if finding.interval.count == 2 {
        words += " (95% interval \(figure(finding.interval[0])) to \(figure(finding.interval[1])))"
      }
      parts.append(words)
    }
    if let number = finding.numberNeededToTreat { parts.append("number needed to treat \(writer.line(number.text))") }
    if let studies = finding.studies {
      parts.append("\(writer.line(studies.text)) \(studies.text == "1" ? "study" : "studies")")
    }
    if let participants = finding.participants { parts.append("\(writer.line(participants.text)) participants") }
    let figures = parts.joined(separator: " · ")
    guard let outcome = finding.outcome else { return writer.capitalised(figures) }
    return writer.capitalised(writer.line(outcome)) + (figures.isEmpty ? "" : ": \(figures)")
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

  // MARK: - References

  /// The sources in the order of their numbers, with the places cited in each.
  func writeReferences(to writer: inout PageWriter) {
    _ = writer.sources.marks(treatment.references)
    let order = writer.sources.order
    guard !order.isEmpty else { return }
    writer.heading("Key references")
    let column = String(order.count).count + 3
    for (index, number) in order.enumerated() {
      let source = ruleSet.sources[number]
      let mark = "[\(index + 1)]"
      let locators = writer.sources.locators(of: number).map { writer.line($0) }
      let places = locators.isEmpty ? "" : " Cited: \(locators.joined(separator: "; "))."
      writer.page.paragraph(writer.line(source.citation) + places, mark: writer.padded(mark, to: column), indent: 2)
      for link in Self.links(of: source) {
        // A link is never broken, so that it stays one that can be opened.
        writer.page.line(String(repeating: " ", count: 2 + column) + writer.page.ink(writer.line(link), .link))
      }
    }
  }

  /// The DOI as a link, and the page where it is another one.
  static func links(of source: Source) -> [String] {
    let doi = source.doi.map { "https://doi.org/\($0)" }
    return [doi, source.url == doi ? nil : source.url].compactMap(\.self)
  }
}
