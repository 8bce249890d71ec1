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
    var writer = page(recommendation, top: top)
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

  // MARK: - Parts, for a conversation

  /// What comes first and the suggestions in a line each, without their proof.
  ///
  /// - Parameter isLast: whether it is the last that is said, and where to turn must stand beneath it.
  package func brief(_ recommendation: Recommendation, isLast: Bool = false) -> String {
    var writer = page(recommendation, top: 0)
    writer.isProved = false
    writer.writeTriage()
    if recommendation.isWithheld { writer.writeWithheld() } else { writer.writeBrief() }
    writer.writeSettled()
    if !recommendation.isWithheld { writer.writeHowManyOpenTriage() }
    if isLast { writer.writeFoot() }
    return writer.text
  }

  /// One suggestion in full, with its sources. The index counts from 0.
  package func suggestion(_ index: Int, of recommendation: Recommendation) -> String {
    var writer = page(recommendation, top: recommendation.suggestions.count)
    writer.write(suggestion: index)
    writer.writeSources()
    return writer.text
  }

  /// What some triage rules that fired have to say, and where to turn, without their proof.
  package func urgent(_ triage: [Int], of recommendation: Recommendation) -> String {
    var shown = recommendation
    shown.triage.removeAll { !triage.contains($0.triage) }
    var writer = page(shown, top: 0)
    writer.isProved = false
    writer.writeTriage()
    return writer.text
  }

  private func page(_ recommendation: Recommendation, top: Int) -> RecommendationPage {
    RecommendationPage(program, recommendation, top: top, page: TextPage(width: width, ink: ink))
  }
}
