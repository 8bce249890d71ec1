package import Diagnostics
package import Inference

/// A recommendation as text for a terminal: what comes first, then the suggestions with every reason, then the rest
/// with why not, and where to turn.
///
/// Works at any width from 40 cells. Colour repeats what the words say; all text of the rule set and of the profile is
/// escaped.
package struct RecommendationText: Sendable {
  /// How many suggestions are shown in full where nothing else is asked for.
  package static let usualTop = 3

  private let program: Program
  private let width: Int
  private let ink: Ink
  private let top: Int

  /// A writer for a program's recommendations.
  ///
  /// - Parameter top: how many suggestions are shown in full; the rest get a line each.
  package init(_ program: Program, width: Int = 100, ink: Ink = .plain, top: Int? = nil) {
    self.program = program
    self.width = width
    self.ink = ink
    self.top = max(0, top ?? Self.usualTop)
  }

  /// The whole page for a profile, ending with a line break.
  package func render(_ recommendation: Recommendation, profile: String) -> String {
    var writer = RecommendationPage(program, recommendation, top: top, page: TextPage(width: width, ink: ink))
    writer.writeTitle(profile: profile)
    writer.writeTriage()
    if recommendation.isWithheld {
      writer.writeWithheld()
    } else {
      writer.writeOpenTriage()
      writer.writeSuggestions()
      writer.writeOthers()
    }
    writer.writeDerived()
    writer.writeRemarks()
    writer.writeSettled()
    writer.writeQuestions()
    writer.writeSources()
    writer.writeFoot()
    return writer.text
  }
}
