import Diagnostics
import Inference
import Knowledge

/// Lines of which the first that holds counts, and that can never be that one: ratings, lines of treatment, and the
/// derivations of choices and numbers.
struct LineLints {
  /// A line with the questions asked about it.
  private struct Line {
    let owner: String
    let place: Place
    /// Whether it can be the first that holds.
    let first: Inquiry.Ticket
    /// Whether it can hold at all; nothing for a last line.
    let own: Inquiry.Ticket?
    /// Whether each line before it holds for everybody.
    let earlier: [Inquiry.Ticket]
    /// Where the lines before it stand.
    let before: [Place]
  }

  private let lines: [Line]

  init(_ ruleSet: RuleSet, _ inquiry: inout Inquiry) {
    var lines: [Line] = []
    func add(_ list: [(owner: String, when: Condition?, place: Place)], _ treatment: Int?) {
      for (index, line) in list.enumerated().dropFirst() {
        let earlier = list[..<index].compactMap(\.when)
        let none = Condition.none(earlier, line.place)
        lines.append(
          Line(
            owner: line.owner, place: line.place,
            first: inquiry.ask(.all([line.when, none].compactMap { $0 }, line.place), for: treatment),
            own: line.when.map { inquiry.ask($0, for: treatment) },
            earlier: earlier.map { inquiry.ask($0, for: treatment) }, before: list[..<index].map(\.place)))
      }
    }
    for (index, treatment) in ruleSet.treatments.enumerated() {
      add(treatment.rating.map { ("the rating '\(treatment.id)/rating/\($0.name)'", $0.when, $0.place) }, index)
      add(treatment.lines.map { ("the line '\(treatment.id)/line/\($0.name)'", $0.when, $0.place) }, index)
    }
    for fact in ruleSet.facts {
      switch fact.derivation {
      case .firstLine(let choices):
        add(choices.map { ("the line '\($0.name)' of the fact '\(fact.id)'", $0.when, $0.place) }, nil)
      case .firstSum(let sums):
        add(sums.map { ("the line '\($0.name ?? "")' of the fact '\(fact.id)'", $0.when, $0.place) }, nil)
      case .eachOption, .holds, nil: break
      }
    }
    self.lines = lines
  }

  func diagnostics(_ answers: Inquiry.Answers) -> [Diagnostic] {
    lines.compactMap { line in
      // One that never holds by itself is told as that, and so is one before that always does.
      if line.own.map({ answers[$0] }) == .never || line.earlier.contains(where: { answers[$0] == .always }) {
        return nil
      }
      switch answers[line.first] {
      case .never: return .lineUnreachable(line.owner, at: line.place, before: line.before)
      case .notDecided: return .notDecided(line.owner, answers.worlds(line.first), at: line.place)
      case .always, .sometimes: return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func lineUnreachable(_ owner: String, at place: Place, before: [Place]) -> Diagnostic {
    lint(
      .lineUnreachable, "\(owner) can never be reached", at: place,
      caption: before.count == 1 ? "the line before always holds first" : "one of the lines before always holds first",
      labels: before.suffix(3).map { Label("before it", at: $0) },
      help: ["the first line that holds counts: move it up, or take it out"])
  }
}
