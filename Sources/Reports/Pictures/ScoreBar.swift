import Inference
import Reporting

/// A bar of what made a score: what adds to the right of zero, what takes away to its left.
///
/// All bars of a report have one scale. The same numbers stand in the list beneath.
struct ScoreBar: Sendable {
  /// What one reason adds or takes away.
  struct Segment: Sendable {
    var start: String
    var width: String
    var middle: String
    /// `rates`, `line`, `favours` or `disfavours`, for its colour.
    var kind: String
    /// Its points, where there is room for them.
    var label: String?
  }

  var id: String
  var title: String
  var description: String
  var zero: String
  var segments: [Segment]
}

/// The scale that the bars of a report share, from the most that is taken away to the most that is added.
struct ScoreScale: Sendable {
  private var most = 1
  private var least = 0

  /// A scale for the scores that these parts make.
  init(_ scores: some Sequence<[ScorePart]>) {
    for parts in scores {
      most = max(most, parts.reduce(0) { $0 + max(0, $1.points) })
      least = min(least, parts.reduce(0) { $0 + min(0, $1.points) })
    }
  }

  private func share(_ points: Int) -> Double { Double(points - least) / Double(most - least) }

  func bar(of parts: [ScorePart], id: String, title: String, points: (Int) -> String) -> ScoreBar {
    var (high, low) = (0, 0)
    let segments = parts.filter { $0.points != 0 }.map { part in
      let from = part.points > 0 ? high : low + part.points
      if part.points > 0 { high += part.points } else { low += part.points }
      let (start, end) = (share(from), share(from + abs(part.points)))
      return ScoreBar.Segment(
        start: percent(start), width: percent(end - start), middle: percent((start + end) / 2),
        kind: part.kind, label: end - start >= 0.08 ? points(part.points) : nil)
    }
    return ScoreBar(
      id: id, title: title,
      description: parts.filter { $0.points != 0 }.map { "\(points($0.points)) \($0.topic)" }.joined(separator: ", "),
      zero: percent(share(0)), segments: segments)
  }
}

extension ScorePart {
  /// `rates`, `line`, `favours` or `disfavours`: what it adds for, or that it takes away.
  var kind: String {
    switch role {
    case _ where points < 0: "disfavours"
    case .rates, .line: role.rawValue
    default: "favours"
    }
  }

  /// What it is about, in a word or two.
  var topic: String {
    switch role {
    case .rates: "for the evidence"
    case .line: "for the line of treatment"
    default: points < 0 ? "against it, from your answers" : "for it, from your answers"
    }
  }
}
