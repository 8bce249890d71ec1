import Diagnostics
import Knowledge

extension TreatmentPage {
  /// For whom it speaks, by strength; then against whom.
  var suitability: PageSection {
    var weights: [TreatmentRules.Weight] = []
    for note in rules.suitability where !weights.contains(note.value) { weights.append(note.value) }
    weights.sort { $0.isFavourable == $1.isFavourable ? $0.points.magnitude > $1.points.magnitude : $0.isFavourable }
    var blocks: [PageBlock] = []
    for weight in weights {
      let points = weight.points < 0 ? "−\(weight.points.magnitude)" : "+\(weight.points)"
      let name = words.line(weight.name).replacing("-", with: " ")
      blocks.append(
        .subheading(
          "\(weight.isFavourable ? "In favour" : "Against"), \(name) (\(points) points each)",
          weight.isFavourable ? .good : .warning))
      blocks += rules.suitability.filter { $0.value == weight }.map { item($0.entry) }
    }
    if !blocks.isEmpty {
      blocks.insert(
        .paragraph(PageText(text: "Each of these counts only for people of whom the “if” beneath it is true.")), at: 0)
    }
    return PageSection("suitability", "Who may it suit, or not?", blocks)
  }

  /// What holds for everyone as a plain list, then what some people have to know. What must be checked first has a
  /// part of its own.
  var disadvantages: PageSection {
    let caveats = rules.caveats.filter { $0.value != .check }
    var blocks: [PageBlock] = []
    if caveats.isEmpty {
      let isElse = rules.caveats.isEmpty ? "" : " besides what has to be checked, below"
      blocks.append(
        .paragraph(PageText(text: "None are written down here\(isElse). That does not mean that there are none.")))
    }
    for caveat in caveats where caveat.rule.when == nil {
      blocks.append(item(caveat.entry, prefix: caveat.value == .caution ? "Take care: " : ""))
    }
    for level in [CaveatLevel.caution, .note] {
      let some = caveats.filter { $0.value == level && $0.rule.when != nil }
      guard !some.isEmpty else { continue }
      blocks.append(
        .subheading(
          level == .caution ? "Take care, for some people:" : "Worth knowing, for some people:",
          level == .caution ? .warning : .strong))
      blocks += some.map { item($0.entry) }
    }
    return PageSection("disadvantages", "Are there any disadvantages?", blocks)
  }

  /// When it is ruled out, what counts while that is not known, and what somebody must clear first.
  var contraindications: PageSection {
    var blocks: [PageBlock] = []
    if rules.contraindications.isEmpty {
      blocks.append(
        .paragraph(
          PageText(
            text: "Nothing that rules it out is written down here. That does not mean that there is nothing.")))
    }
    blocks += contraindications(
      .withhold, "Do not use it if one of these is true, nor while it is not known whether one is:")
    blocks += contraindications(
      .checkFirst, "Do not use it if one of these is true; where one is not known, check that first:")
    let checks = rules.caveats.filter { $0.value == .check }
    if !checks.isEmpty {
      blocks.append(.subheading("Check with a clinician or pharmacist first:", .warning))
      blocks += checks.map { item($0.entry) }
    }
    return PageSection("contraindications", "When should you not use it, or check first?", blocks)
  }

  private func contraindications(_ ifUnknown: IfUnknown, _ heading: String) -> [PageBlock] {
    let some = rules.contraindications.filter { $0.value == ifUnknown }
    return some.isEmpty ? [] : [.subheading(heading, .danger)] + some.map { item($0.entry) }
  }
}
