import Inference
import Knowledge
import Reporting

/// The report of one recommendation while it is put together, with the sources cited so far.
///
/// Each part of the report is an extension in a file of its own.
struct RecommendationComposer: ReportComposer {
  let program: Program
  let recommendation: Recommendation
  let anchor: String
  /// How many suggestions are shown in full.
  let top: Int
  var sources: SourceList

  init(_ program: Program, _ recommendation: Recommendation, anchor: String, top: Int) {
    self.program = program
    self.recommendation = recommendation
    self.anchor = anchor
    self.top = top
    sources = SourceList(program.ruleSet, anchor: anchor)
  }

  /// The whole report, for a profile with this name.
  mutating func report(profile: String) -> RecommendationReport {
    var report = RecommendationReport(id: "\(anchor)profile", profile: shown(profile))
    report.triage = triage(recommendation.triage)
    if recommendation.isWithheld {
      report.withheld = text("withheld", .withheld, withheldWords)
    } else {
      report.unanswered = unanswered()
      report.suggestions = suggestions()
      report.others = others()
    }
    report.answers = answers()
    report.questions = openQuestions()
    report.sources = sources.part(RecommendationPart.sources.title)
    report.help = HelpPart(ruleSet, contacts: recommendation.contacts, anchor: anchor)
    return report
  }

  // MARK: - Words

  private func text(_ id: String, _ part: RecommendationPart, _ paragraphs: [String], _ items: [String] = [])
    -> TextPart
  {
    TextPart(id: anchor + id, title: part.title, paragraphs: paragraphs, items: items)
  }

  /// A reason with the answers behind it.
  mutating func explained(_ reason: Reason) -> Explained {
    let rule = rule(reason.rule)
    let answers = sentence(for: reason.answers).nonEmpty
    return Explained(
      level: rule.level?.words.nonEmpty, note: cited(rule), because: answers.map { "because: \($0)" },
      place: answers.map { _ in location(of: rule) })
  }

  // MARK: - What comes first

  private func unanswered() -> TextPart? {
    guard !recommendation.triageOpen.isEmpty else { return nil }
    let asked = questions(openTriageAsks)
    return folded(asked, in: text("unanswered", .unanswered, [unansweredWords(asked.count)]))
  }

  // MARK: - What follows

  private func answers() -> [TextPart] {
    var parts: [TextPart] = []
    let derived = derivedWords
    if !derived.isEmpty { parts.append(text("answers", .derived, [], derived)) }
    let remarks = recommendation.remarks.map { words(for: $0) }
    if !remarks.isEmpty { parts.append(text("remarks", .remarks, [], remarks)) }
    if let settledWords { parts.append(text("settled", .settled, [settledWords])) }
    return parts
  }

  /// A part with questions, of which many are folded up after the first.
  private func folded(_ questions: [String], in part: TextPart) -> TextPart {
    var part = part
    let shown = questions.count > 8 ? 5 : questions.count
    part.items = Array(questions.prefix(shown))
    let rest = Array(questions.dropFirst(shown))
    if !rest.isEmpty { part.more = TextPart.More(title: "\(rest.count) more questions", rest: rest) }
    return part
  }

  private func openQuestions() -> TextPart? {
    let listed = recommendation.isWithheld ? [] : Set(openTriageAsks)
    let rest = recommendation.asks.filter { !listed.contains($0) }
    guard !rest.isEmpty, !recommendation.isWithheld else { return nil }
    return folded(questions(rest), in: text("questions", .questions, listed.isEmpty ? [] : [besidesUnanswered]))
  }
}

extension String {
  /// The text; nothing where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
