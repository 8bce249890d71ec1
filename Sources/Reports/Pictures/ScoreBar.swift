import Inference
import Reporting

/// A bar of what made a score: what adds to it in one lane, and what takes away from it in another beneath.
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
  var height: Int
  var adding: [Segment]
  var taking: [Segment]
}

/// The scale that the bars of a report share: from nothing to the most that is added or taken away.
struct ScoreScale: Sendable {
  private var most = 1

  /// A scale for the scores that these parts make.
  init(_ scores: some Sequence<[ScorePart]>) {
    for parts in scores {
      let added = parts.reduce(0) { $0 + max(0, $1.points) }
      most = max(most, added, added - parts.reduce(0) { $0 + $1.points })
    }
  }

  func bar(of parts: [ScorePart], id: String, title: String, points: (Int) -> String) -> ScoreBar {
    let taking = segments(parts.filter { $0.points < 0 }, points)
    return ScoreBar(
      id: id, title: title,
      description: parts.filter { $0.points != 0 }.map { "\(points($0.points)) \($0.topic)" }.joined(separator: ", "),
      height: taking.isEmpty ? 22 : 44, adding: segments(parts.filter { $0.points > 0 }, points), taking: taking)
  }

  /// One after another from the left.
  private func segments(_ parts: [ScorePart], _ points: (Int) -> String) -> [ScoreBar.Segment] {
    var end = 0.0
    return parts.map { part in
      let (start, width) = (end, Double(part.points.magnitude) / Double(most))
      end += width
      return ScoreBar.Segment(
        start: percent(start), width: percent(width), middle: percent(start + width / 2), kind: part.kind,
        label: width >= 0.08 ? points(part.points) : nil)
    }
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
  fileprivate var topic: String {
    switch role {
    case .rates: "for the evidence"
    case .line: "for the line of treatment"
    default: points < 0 ? "against it, from your answers" : "for it, from your answers"
    }
  }
}
