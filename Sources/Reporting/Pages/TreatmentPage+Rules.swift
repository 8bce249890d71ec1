import Diagnostics
import Knowledge

extension TreatmentPage {
  /// For whom it speaks, by strength; then against whom.
  func writeSuitability(to writer: inout PageWriter) {
    guard !rules.suitability.isEmpty else { return }
    writer.heading("Who may it suit, or not?")
    writer.paragraph("Each of these counts only for people of whom the “if” beneath it is true.")
    var weights: [TreatmentRules.Weight] = []
    for note in rules.suitability where !weights.contains(note.value) { weights.append(note.value) }
    weights.sort { $0.isFavourable == $1.isFavourable ? $0.points.magnitude > $1.points.magnitude : $0.isFavourable }
    for weight in weights {
      let points = weight.points < 0 ? "−\(weight.points.magnitude)" : "+\(weight.points)"
      writer.subheading(
        "\(weight.isFavourable ? "In favour" : "Against"), \(writer.line(weight.name).replacing("-", with: " ")) (\(points) points each)",
        tone: weight.isFavourable ? .good : .warning)
      for note in rules.suitability where note.value == weight { write(note.entry, to: &writer) }
    }
  }

  /// What holds for everyone as a plain list, then what some people have to know. What must be checked first has a
  /// part of its own.
  func writeDisadvantages(to writer: inout PageWriter) {
    writer.heading("Are there any disadvantages?")
    let caveats = rules.caveats.filter { $0.value != .check }
    if caveats.isEmpty {
      let isElse = rules.caveats.isEmpty ? "" : " besides what has to be checked, below"
      return writer.paragraph("None are written down here\(isElse). That does not mean that there are none.")
    }
    for caveat in caveats where caveat.rule.when == nil {
      write(caveat.entry, prefix: caveat.value == .caution ? "Take care: " : "", to: &writer)
    }
    for level in [CaveatLevel.caution, .note] {
      let some = caveats.filter { $0.value == level && $0.rule.when != nil }
      guard !some.isEmpty else { continue }
      writer.subheading(
        level == .caution ? "Take care, for some people:" : "Worth knowing, for some people:",
        tone: level == .caution ? .warning : .strong)
      for caveat in some { write(caveat.entry, to: &writer) }
    }
  }

  /// When it is ruled out, what counts while that is not known, and what somebody must clear first.
  func writeContraindications(to writer: inout PageWriter) {
    writer.heading("When should you not use it, or check first?")
    let checks = rules.caveats.filter { $0.value == .check }
    if rules.contraindications.isEmpty {
      writer.paragraph("Nothing that rules it out is written down here. That does not mean that there is nothing.")
    }
    write(
      .withhold, "Do not use it if one of these is true, nor while it is not known whether one is:", to: &writer)
    write(
      .checkFirst, "Do not use it if one of these is true; where one is not known, check that first:", to: &writer)
    guard !checks.isEmpty else { return }
    writer.subheading("Check with a clinician or pharmacist first:", tone: .warning)
    for caveat in checks { write(caveat.entry, to: &writer) }
  }

  private func write(_ ifUnknown: IfUnknown, _ heading: String, to writer: inout PageWriter) {
    let some = rules.contraindications.filter { $0.value == ifUnknown }
    guard !some.isEmpty else { return }
    writer.subheading(heading, tone: .danger)
    for rule in some { write(rule.entry, to: &writer) }
  }
}
