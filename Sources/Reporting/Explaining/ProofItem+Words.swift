import Diagnostics
import Inference
package import Knowledge

extension ProofItem {
  /// What it adds to the score, or would: `+15`, `−4`.
  package var signedPoints: String { points.signed }

  /// What it could do where it can't be decided, or that it is not met; nothing where it holds.
  package var lead: String? {
    if isUnmet { return "not met" }
    guard state == .open else { return nil }
    return switch role {
    case .contraindicates: "could rule it out"
    case .withholds: "could hold it back"
    case .favours, .disfavours, .rates, .line: "could count \(signedPoints)"
    case .warns: "could call for care"
    case .applies: "not decided"
    case .access: "could help to get it"
    }
  }

  /// Whether it says for whom the treatment is, and the answers are those of somebody else.
  package var isUnmet: Bool { role == .applies && state == .silent }

  /// The rule in short where it does not hold: what it would count, and when. One that holds back is named by its title.
  package var silentWords: String {
    let words = role == .withholds ? text : when.map { "where \($0)" } ?? text
    return points == 0 ? words : "\(signedPoints) \(words)"
  }

  /// Where it stands: `treatments/ssri.yaml:41`.
  package var location: String { place.location }
}

extension ProofOutline.Row {
  /// What it says, on one line.
  package var words: String { oneLine(text) }

  /// Where it stands, where it stands in a file.
  package var location: String? { place?.location }
}

extension RuleSet {
  /// The questions for facts, those after the first few by number.
  package func questions(for facts: [FactID]) -> String {
    let limit = 3
    let shown = facts.prefix(facts.count == limit + 1 ? limit + 1 : limit)
      .map { oneLine(self[$0].question ?? self[$0].label) }
    let more = facts.count - shown.count
    return shown.joined(separator: " · ") + (more > 0 ? " · and \(more) more" : "")
  }
}

extension Place {
  fileprivate var location: String { "\(source):\(start.line)".visible() }
}
