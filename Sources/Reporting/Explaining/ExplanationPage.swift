package import Inference
package import Knowledge

/// What `evident explain` shows: the whole case of one treatment, and where asked for another beside it and the ways to
/// bring it among the first suggestions.
package struct ExplanationPage: Sendable {
  package let content: TreatmentCase
  /// All that the rules say to the profile, of which what is urgent comes first here too.
  package let recommendation: Recommendation
  package let versus: VersusTable?
  /// The ways in; nothing where they were not looked for.
  package let ways: [WayIn]?
  /// How many more ways there are.
  package let moreWays: Int
  /// Among how many of the first suggestions.
  package let first: Int
  package let profile: String

  package init(
    _ content: TreatmentCase, of recommendation: Recommendation, versus rival: TreatmentCase?, changes: MinimalChanges?,
    first: Int, row: AnswerRow, profile: String
  ) {
    self.content = content
    self.recommendation = recommendation
    versus = rival.map { VersusTable(content, $0) }
    ways = changes.map { WayIn.all($0, content.program, row) }
    moreWays = changes?.more ?? 0
    self.first = first
    self.profile = profile
  }

  package var ruleSet: RuleSet { content.program.ruleSet }

  /// The triage rules that fired and can't wait, most urgent first.
  package var urgent: [Int] {
    recommendation.triage.map(\.triage).filter { ruleSet.triage[$0].urgency <= .sameDay }
  }

  /// `make it the first suggestion`, `bring it among the first 3 suggestions`.
  private var target: String {
    first == 1 ? "make it the first suggestion" : "bring it among the first \(first) suggestions"
  }

  /// What there is to say where no way was found, or none is needed; nothing where there are ways.
  package var wayWords: String? {
    guard let ways else { return nil }
    if ways.isEmpty {
      return "No change of one or two answers that are yours to change would \(target). That is no "
        + "judgement: most of what counts here can't be chosen."
    }
    return ways.contains { $0.changes.isEmpty } ? "It is there as it is." : nil
  }

  package var waysTitle: String { "What would \(target)" }

  /// What is said before the ways.
  package var waysLead: String {
    "The smallest changes of answers that would, two at most, of those that are yours to change:"
  }

  /// A way with what would come of it.
  package func words(for way: WayIn, hasSymbols: Bool = true) -> String {
    let changes = way.words(ruleSet, hasSymbols: hasSymbols).joined(separator: "; and ")
    let fired = way.fired.map { "“\(oneLine(ruleSet.triage[$0].title))”" }
    let besides = fired.isEmpty ? "" : " Then this would come up as well: \(fired.joined(separator: ", "))."
    return "\(changes): it would be suggestion \(way.rank).\(besides)"
  }

  /// How many more ways there are; nothing where all are told.
  package var moreWaysWords: String? { moreWays > 0 ? "and \(moreWays) more way\(moreWays == 1 ? "" : "s")" : nil }
}
