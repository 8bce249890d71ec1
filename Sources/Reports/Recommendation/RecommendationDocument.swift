package import Diagnostics
package import Inference
import Knowledge
import Reporting

/// A page of recommendations, one for each profile, as HTML or Markdown.
///
/// The HTML is one file that loads nothing and runs nothing.
package struct RecommendationDocument: PageDocument {
  private let program: Program
  private let version: String
  private let top: Int
  private var answers: [Answer] = []

  private enum Answer {
    case recommendation(Recommendation, profile: String)
    case errors([Diagnostic], profile: String)
  }

  /// - Parameters:
  ///   - version: the version of the program that writes.
  ///   - top: how many suggestions of each profile are shown in full; the others are folded up.
  package init(_ program: Program, version: String, top: Int? = nil) {
    self.program = program
    self.version = version
    self.top = max(0, top ?? RecommendationText.usualTop)
  }

  package mutating func add(_ recommendation: Recommendation, profile: String) {
    answers.append(.recommendation(recommendation, profile: profile))
  }

  /// What stands for the answer to a profile that has none.
  package mutating func add(_ errors: [Diagnostic], profile: String) {
    answers.append(.errors(errors, profile: profile))
  }

  package func html() throws -> String { try Templates().render("recommendations", page) }

  package func markdown() -> String { RecommendationMarkdown(page).text }

  /// The page with the values of its template.
  var page: RecommendationsPage {
    let ruleSet = program.ruleSet
    var reports: [RecommendationReport] = []
    var refused: [RefusedProfile] = []
    for (index, answer) in answers.enumerated() {
      let anchor = answers.count == 1 ? "" : "p\(index + 1)-"
      switch answer {
      case .recommendation(let recommendation, let profile):
        var composer = RecommendationComposer(program, recommendation, anchor: anchor, top: top)
        reports.append(composer.report(profile: profile))
      case .errors(let errors, let profile):
        refused.append(
          RefusedProfile(id: "\(anchor)profile", profile: oneLine(profile), errors: errors.map { Self.words(for: $0) }))
      }
    }
    let title = oneLine(ruleSet.header.title)
    let names = (reports.map(\.profile) + refused.map(\.profile))
    return RecommendationsPage(
      frame: PageFrame(
        ruleSet, heading: title, title: names.count == 1 ? "\(title): \(names[0])" : title,
        remarks: ["\(oneLine(ruleSet.header.id)) \(oneLine(ruleSet.header.version))"],
        contents: contents(reports, refused), version: version),
      styleSheet: Templates.styleSheet, reports: reports, refused: refused)
  }

  /// What is wrong, and where.
  private static func words(for error: Diagnostic) -> String {
    oneLine(error.message) + (error.place.map { " (\(oneLine("\($0)")))" } ?? "")
  }

  private func contents(_ reports: [RecommendationReport], _ refused: [RefusedProfile]) -> Contents? {
    if let report = reports.first, reports.count == 1, refused.isEmpty {
      // Where something else comes first, nothing stands before it.
      if report.withheld != nil { return nil }
      return Contents(title: "On this page", entries: report.contents)
    }
    let entries =
      reports.map { Contents.Entry(target: $0.id, title: $0.profile) }
      + refused.map { Contents.Entry(target: $0.id, title: "\($0.profile) (not answered)") }
    return entries.isEmpty ? nil : Contents(title: "Profiles", entries: entries)
  }
}

/// A page of recommendations with the values of its template.
struct RecommendationsPage: Sendable {
  var frame: PageFrame
  var styleSheet: String
  /// The level of the headings of its parts.
  var level = 3
  var reports: [RecommendationReport]
  var refused: [RefusedProfile]
}

/// A profile that can't be answered, and why.
struct RefusedProfile: Sendable {
  var id: String
  var profile: String
  var errors: [String]
}
