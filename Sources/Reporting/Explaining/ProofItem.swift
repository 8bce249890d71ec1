package import Diagnostics
package import Inference
package import Knowledge

/// A rule of an explanation in words, with its proof.
package struct ProofItem: Sendable {
  /// The rule's whole name.
  package var rule: String
  package var role: RuleEntry.Role
  package var state: RuleState
  /// What it adds to the score, or would.
  package var points: Int
  /// What it says.
  package var text: String
  /// When it holds, in a sentence; nothing for always.
  package var when: String?
  package var sources: [Citation]
  package var needsConfirmation: Bool
  package var place: Place
  /// Its condition down to the answers; empty for a rule without one.
  package var rows: [ProofOutline.Row]
  /// The unanswered facts that would decide it.
  package var asks: [FactID]
}

/// The rules that speak of a treatment as items, in words.
struct ProofItems {
  private let program: Program
  private let treatment: Int
  /// The derivations that were told, so that each is told once.
  private var told: Set<ProofOutline.Derived> = []

  init(_ program: Program, treatment: Int) {
    self.program = program
    self.treatment = treatment
  }

  private var ruleSet: RuleSet { program.ruleSet }

  mutating func items(_ entries: [TreatmentProof.Entry]) -> [ProofItem] {
    var items: [ProofItem] = []
    for entry in entries { items.append(item(entry)) }
    return items
  }

  private mutating func item(_ entry: TreatmentProof.Entry) -> ProofItem {
    let rule = program.rules[entry.rule.index]
    let outline = ProofOutline(ruleSet, treatment: treatment)
    // What does not hold is told in short; its proof must not take away from those that follow.
    var own = told
    let rows = rule.when == nil ? [] : outline.rows(entry.proof, telling: &own)
    if entry.state != .silent || rule.role == .applies { told = own }
    return ProofItem(
      rule: rule.id, role: rule.role, state: entry.state, points: rule.points, text: text(rule),
      when: rule.when.map { oneLine(ruleSet.sentence(for: $0, treatment: treatment, naming: 6)) },
      sources: rule.sources, needsConfirmation: rule.needsConfirmation, place: rule.place,
      rows: rows, asks: entry.asks)
  }

  private func text(_ rule: RuleEntry) -> String {
    let declared = ruleSet.treatments[treatment]
    switch rule.role {
    case .rates:
      let line = declared.rating.first { "\(declared.id)/rating/\($0.name)" == rule.id }
      return line.map { oneLine(ruleSet.ratings[$0.rating].label) } ?? oneLine(rule.note)
    case .line:
      let line = declared.lines.first { "\(declared.id)/line/\($0.name)" == rule.id }
      let words = line.map { "\($0.line.rawValue)-line treatment" } ?? ""
      return rule.note.isEmpty ? words : "\(words): \(oneLine(rule.note))"
    case .applies where rule.note.isEmpty: return "who it is for"
    case .withholds:
      let triage = ruleSet.triage.first { $0.ruleID == rule.id }
      return triage.map { oneLine($0.title) } ?? oneLine(rule.note)
    default: return oneLine(rule.note)
    }
  }
}
