import Inference
import Knowledge

/// Two treatments side by side, point by point, for one profile.
package struct VersusTable: Sendable {
  /// A point with what it comes to for each; nothing where it does not speak of one.
  package struct Row: Sendable, Hashable {
    package var title: String
    package var left: String
    package var right: String
    package var differs: Bool { left != right }
  }

  package let left: TreatmentCase
  package let right: TreatmentCase
  package let rows: [Row]
  /// Why one ranks above the other, in a sentence.
  package let reason: String

  package init(_ left: TreatmentCase, _ right: TreatmentCase) {
    self.left = left
    self.right = right
    rows = Self.rows(left, right)
    reason = Self.reason(left, right)
  }

  /// What the two are called in the head of the table.
  package var names: [String] { [left, right].map { oneLine($0.treatment.short ?? $0.treatment.name) } }

  package var title: String { "\(names[0]) against \(names[1])" }

  /// In what the two are alike, in a sentence; nothing where they differ in all.
  package var alikeWords: String? {
    let alike = rows.filter { !$0.differs }.map { "\($0.title) (\($0.left))" }
    return alike.isEmpty ? nil : "Alike in: \(alike.joined(separator: "; "))."
  }

  private static func rows(_ left: TreatmentCase, _ right: TreatmentCase) -> [Row] {
    func row(_ title: String, _ words: (TreatmentCase) -> String) -> Row {
      Row(title: title, left: words(left), right: words(right))
    }
    return [
      row("where it stands") { content in
        content.proof.rank.map { "suggestion \($0)" } ?? content.proof.assessment.standing.words.lowercased()
      },
      row("rating") { content in
        let rating = content.program.ruleSet.ratings[content.proof.assessment.rating]
        return "\(oneLine(rating.label)), \(rating.points.signed)"
      },
      row("line of treatment") { content in
        guard let line = content.proof.assessment.line else { return "none" }
        return "\(line.rawValue), \(content.program.ruleSet.ranking.points(of: line).signed)"
      },
    ] + notes(left, right) + [
      row("score") { $0.proof.assessment.score.shown },
      row("can become") { content in
        let bounds = content.proof.assessment.bounds
        return bounds.count > 1 ? "\(bounds.lowerBound.shown) to \(bounds.upperBound.shown)" : "settled"
      },
      row("check first") { $0.proof.assessment.isCheckFirst ? "yes" : "no" },
      row("with care") { $0.proof.assessment.isWithCare ? "yes" : "no" },
    ]
  }

  /// The notes that count for either, and what rules out or holds back.
  private static func notes(_ left: TreatmentCase, _ right: TreatmentCase) -> [Row] {
    var rows: [Row] = []
    var positions: [String: Int] = [:]
    for (index, content) in [left, right].enumerated() {
      for item in content.sections.flatMap(\.items) {
        guard let words = words(for: item) else { continue }
        if positions[item.rule] == nil {
          positions[item.rule] = rows.count
          rows.append(Row(title: item.text, left: "–", right: "–"))
        }
        guard let position = positions[item.rule] else { continue }
        if index == 0 { rows[position].left = words } else { rows[position].right = words }
      }
    }
    return rows
  }

  /// What a rule does to the rank of a treatment; nothing where it does nothing to it.
  private static func words(for item: ProofItem) -> String? {
    switch (item.role, item.state) {
    case (.favours, .fires), (.disfavours, .fires): item.points.signed
    case (.favours, .open), (.disfavours, .open): "\(item.points.signed)?"
    case (.contraindicates, .fires): "rules it out"
    case (.contraindicates, .open): "not decided"
    case (.withholds, .fires): "holds it back"
    default: nil
    }
  }

  // MARK: - Why one ranks above

  private static func reason(_ left: TreatmentCase, _ right: TreatmentCase) -> String {
    let (first, second) = isAbove(left, right) ? (left, right) : (right, left)
    let above = "\(oneLine(first.treatment.name)) ranks above \(oneLine(second.treatment.name))"
    let (one, other) = (first.proof.assessment, second.proof.assessment)
    if one.standing != other.standing {
      return "\(above): the one is \(one.standing.words.lowercased()), the other \(other.standing.words.lowercased())."
    }
    let ruleSet = left.program.ruleSet
    for key in ruleSet.ranking.order {
      switch key {
      case .standing: continue
      case .score where one.score != other.score:
        return "\(above) by its score: \(one.score.shown) against \(other.score.shown)."
      case .rating where one.rating != other.rating:
        let labels = [one, other].map { oneLine(ruleSet.ratings[$0.rating].label) }
        return "\(above) by its rating: \(labels[0]) against \(labels[1])."
      case .line where one.line != other.line:
        return
          "\(above) by its line of treatment: \(one.line?.rawValue ?? "none") against \(other.line?.rawValue ?? "none")."
      case .name where first.treatment.name != second.treatment.name:
        return "\(above) by the alphabet alone: in all else they are alike."
      default: continue
      }
    }
    return "\(above) by its id alone: in all else they are alike."
  }

  /// Whether the first of two stands above the other.
  private static func isAbove(_ left: TreatmentCase, _ right: TreatmentCase) -> Bool {
    if let one = left.proof.rank, let other = right.proof.rank { return one < other }
    let (one, other) = (left.proof.assessment, right.proof.assessment)
    if one.standing != other.standing { return one.standing < other.standing }
    return left.program.precedes(one, other)
  }
}
