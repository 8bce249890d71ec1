import Knowledge
import Reporting

/// Findings of one measure, a row each: the effect as a point, its interval as a line, on one scale.
struct EffectPlot: Sendable {
  struct Row: Sendable {
    var id: String
    /// All of the finding in words.
    var title: String
    /// What it was compared with, for whom.
    var comparison: String
    /// The figures as published.
    var figures: CitedText
    var low: String
    var high: String
    var value: String
  }

  /// `Hedges' g`.
  var measure: String
  var axisID: String
  var none: String
  var rows: [Row]
  var ticks: [EffectScale.Tick]
}

/// The findings of a treatment drawn by measure, in the order of the file.
struct EffectPlots: Sendable {
  /// How the pictures are read.
  static let key = "A point is the effect, the line through it its 95% interval. The dashed line is no difference."

  /// What ids begin with.
  private let anchor: String

  init(anchor: String) { self.anchor = anchor }

  /// A plot for each measure of findings that can be drawn and is wanted.
  func plots(
    of findings: [Finding], citing sources: inout SourceList, where isWanted: (String) -> Bool = { _ in true }
  ) -> [EffectPlot] {
    var measures: [String] = []
    for finding in findings where finding.effectKind != nil {
      if let measure = finding.measure, isWanted(measure), !measures.contains(measure) { measures.append(measure) }
    }
    return measures.compactMap { measure in
      guard let kind = EffectScale.Kind(measure: measure) else { return nil }
      let scale = EffectScale(kind, of: findings)
      let drawn = findings.enumerated().filter { $0.element.measure == measure && $0.element.effectKind != nil }
      let name = oneLine(Finding.name(ofMeasure: measure))
      return EffectPlot(
        measure: name.prefix(1).uppercased() + name.dropFirst(),
        axisID: "\(anchor)\(oneLine(measure))-axis", none: scale.position(scale.none),
        rows: drawn.map { row($0.offset, $0.element, scale, citing: &sources) }, ticks: scale.ticks)
    }
  }

  private func row(
    _ index: Int, _ finding: Finding, _ scale: EffectScale, citing sources: inout SourceList
  ) -> EffectPlot.Row {
    let words = FindingWords(finding)
    let value = finding.value?.value ?? scale.none
    return EffectPlot.Row(
      id: "\(anchor)effect-\(index + 1)", title: oneLine(words.sentence),
      comparison: oneLine(words.comparison), figures: sources.cited(oneLine(words.effect), finding.sources),
      low: scale.position(finding.interval.map(\.value).min() ?? value),
      high: scale.position(finding.interval.map(\.value).max() ?? value), value: scale.position(value))
  }
}
