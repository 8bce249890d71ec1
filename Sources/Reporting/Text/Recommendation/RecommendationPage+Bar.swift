import Diagnostics
import Inference

extension RecommendationPage {
  /// What each shade of a bar stands for, in the order in which they follow each other.
  enum Shade: String, CaseIterable {
    case rating = "█"
    case line = "▓"
    case answers = "▒"
    case against = "░"

    var words: String {
      switch self {
      case .rating: "evidence"
      case .line: "line of treatment"
      case .answers: "your answers"
      case .against: "against it"
      }
    }

    /// The shade of a part of a score.
    init(_ part: ScorePart) {
      switch part.role {
      case _ where part.points < 0: self = .against
      case .rates: self = .rating
      case .line: self = .line
      default: self = .answers
      }
    }
  }

  /// The cells of the longest bar of a page.
  private static let longestBar = 40

  /// A bar of what made a score, of the same scale all down the page; the list beneath has the numbers. What a shade
  /// stands for is told where it first comes up.
  mutating func writeBar(of parts: [ScorePart]) {
    guard page.ink.hasSymbols, let most = mostPoints, most > 0 else { return }
    let cells = min(Self.longestBar, page.width - nameColumn)
    var bar = ""
    var shades: [Shade] = []
    for shade in Shade.allCases {
      let points = parts.filter { Shade($0) == shade }.reduce(0) { $0 + Int($1.points.magnitude) }
      if points == 0 { continue }
      shades.append(shade)
      bar += String(repeating: shade.rawValue, count: max(1, points * cells / most))
    }
    guard !bar.isEmpty else { return }
    let new = shades.filter { !toldShades.contains($0) }
    toldShades.formUnion(new)
    let key = new.map { "\($0.rawValue)\(Self.glue)\($0.words.replacing(" ", with: Self.glue))" }.joined(
      separator: "  ")
    let indent = String(repeating: " ", count: nameColumn)
    if key.isEmpty {
      page.line(indent + page.ink(bar, .good))
    } else if nameColumn + bar.count + 3 + key.count <= page.width {
      page.line(indent + page.ink(bar, .good) + "   " + page.ink(key, .faint))
    } else {
      page.line(indent + page.ink(bar, .good))
      page.paragraph(key, indent: nameColumn, tone: .faint)
    }
  }

  /// The most points that add to or take from the score of a suggestion that is shown in full, all together.
  private var mostPoints: Int? {
    var explained: Set<Int> = []
    return recommendation.suggestions.prefix(top).map { suggestion in
      scoreParts(of: suggestion, explaining: &explained).reduce(0) { $0 + Int($1.points.magnitude) }
    }.max()
  }
}
