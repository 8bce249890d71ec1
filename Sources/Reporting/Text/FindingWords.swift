import Diagnostics
import Knowledge

/// A finding in words: figures as they were published, with what they were compared with and for whom.
struct FindingWords {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  /// `NNT 2.91, Cohen's d 0.63 (0.36 to 0.90) versus control group; symptoms, adults, 16 studies`.
  var sentence: String {
    var figures: [String] = []
    if let number = finding.numberNeededToTreat { figures.append("NNT \(number.text)") }
    if let value = finding.value {
      let measure = finding.measure.map { Finding.name(ofMeasure: $0) } ?? ""
      let unit = finding.measure == "percent" ? "%" : ""
      figures.append((measure.isEmpty ? "" : measure + " ") + value.text + unit + interval)
    }
    var about: [String] = []
    if let outcome = finding.outcome { about.append(outcome) }
    about.append(finding.population + (finding.severity.map { " (\($0))" } ?? ""))
    if let studies = finding.studies { about.append("\(studies.text) \(studies.text == "1" ? "study" : "studies")") }
    if let participants = finding.participants { about.append("\(participants.text) people") }
    let comparison = "versus \(finding.comparator)"
    return ((figures.isEmpty ? [] : [figures.joined(separator: ", ")]) + [comparison]).joined(separator: " ") + "; "
      + about.joined(separator: ", ")
  }

  private var interval: String {
    guard finding.interval.count == 2 else { return "" }
    return " (\(finding.interval[0].text) to \(finding.interval[1].text))"
  }

  /// `●○○` and `about 1 in 3 people …`, where the figure says that the treatment does better than a control.
  var icons: (row: String, words: String)? {
    guard let number = finding.numberNeededToTreat, number.value >= 1, number.value <= 12, isVersusControl, isClear
    else { return nil }
    let people = Int(number.value.rounded(.up))
    let row = "●" + String(repeating: "○", count: people - 1)
    return (
      row, "about 1 in \(people) people benefit who would not have without it (compared with: \(finding.comparator))"
    )
  }

  /// Whether it was compared with no treatment or with one that is not meant to work.
  var isVersusControl: Bool {
    let comparator = finding.comparator.lowercased()
    guard !comparator.contains("against") else { return false }
    return ["control", "placebo", "sham", "waiting list", "usual care", "care as usual", "no treatment"]
      .contains { comparator.contains($0) }
  }

  /// Whether the published effect, where there is one, favours the treatment and its interval excludes no effect.
  private var isClear: Bool {
    guard let value = finding.value, let measure = finding.measure else { return true }
    let isRatio = measure.hasSuffix("ratio") || measure == "relative-risk"
    let none = isRatio ? 1.0 : 0.0
    if !isRatio, value.value <= 0 { return false }
    guard finding.interval.count == 2 else { return true }
    let ends = finding.interval.map(\.value)
    return !(min(ends[0], ends[1]) <= none && max(ends[0], ends[1]) >= none)
  }
}
