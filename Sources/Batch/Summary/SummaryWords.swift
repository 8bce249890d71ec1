import Inference
import Knowledge

// What the tables, items and groups of a summary are called.

extension SummaryPlan.Table {
  var title: String {
    switch self {
    case .urgency: "Urgency"
    case .firstSuggestion: "First suggestion"
    case .ruledOut: "Ruled out"
    case .unanswered: "Unanswered questions"
    }
  }

  /// What is counted, in a sentence.
  var meaning: String {
    switch self {
    case .urgency: "How soon something must be done: the most urgent that holds for a profile."
    case .firstSuggestion: "The treatment that is suggested first to a profile."
    case .ruledOut: "The contraindications that rule a treatment out. A profile counts once for each."
    case .unanswered: "What a profile has not answered and its suggestions still turn on. It counts once for each."
    }
  }

  /// What is said of one item that no profile counts for, and of several after their number.
  var zero: (one: String, several: String) {
    switch self {
    case .urgency: ("One urgency holds for nobody.", "urgencies hold for nobody.")
    case .firstSuggestion: ("One treatment comes first for nobody.", "treatments come first for nobody.")
    case .ruledOut: ("One contraindication holds for nobody.", "contraindications hold for nobody.")
    case .unanswered: ("One question is open for nobody.", "questions are open for nobody.")
    }
  }
}

extension SummaryPlan {
  /// What an item is called: the name of a treatment, the label of a fact.
  func label(of item: Int, in table: Table) -> String {
    switch table {
    case .urgency:
      switch Urgency.allCases.indices.contains(item) ? Urgency.allCases[item] : nil {
      case .emergencyNow: "An emergency, now"
      case .sameDay: "The same day"
      case .soon: "Soon"
      case .tellYourDoctor: "To tell a doctor"
      case nil: "Nothing urgent"
      }
    case .firstSuggestion:
      item < ruleSet.treatments.count ? ruleSet.treatments[item].name : "No suggestion"
    case .ruledOut: label(of: rules[ruledOut[item].index])
    case .unanswered: Self.capitalised(ruleSet[askable[item]].label)
    }
  }

  /// Of whom a contraindication speaks, and its own name: `Antidepressant medicines: bipolar`.
  private func label(of rule: RuleEntry) -> String {
    let parts = rule.id.split(separator: "/")
    guard let owner = parts.first.map(String.init), let name = parts.last else { return rule.id }
    let ownerName =
      ruleSet.treatment(named: owner).map { ruleSet.treatments[$0].name }
      ?? ruleSet.classes.first { $0.id == owner }?.name ?? owner
    // The class of all treatments needs no name.
    return "\(ownerName.isEmpty ? "All treatments" : ownerName): \(name.replacing("-", with: " "))"
  }

  /// What the groups of a fact are called: its options, and *not known*.
  func labels(of breakdown: Breakdown) -> [String] {
    let type = ruleSet[breakdown.fact].type
    return (type == .yesNo ? ["yes", "no"] : type.options.map(\.label)) + ["not known"]
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
