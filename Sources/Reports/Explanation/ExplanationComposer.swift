import Inference
import Knowledge
import Reporting

/// The report of one explanation while it is put together, with the sources cited so far.
struct ExplanationComposer: ReportComposer {
  private let page: ExplanationPage
  let anchor = ""
  var sources: SourceList

  init(_ page: ExplanationPage) {
    self.page = page
    sources = SourceList(page.ruleSet, anchor: "")
  }

  var program: Program { page.content.program }
  var recommendation: Recommendation { page.recommendation }
  private var assessment: Assessment { page.content.proof.assessment }

  /// The whole report.
  mutating func report() -> ExplanationReport {
    let rating = ruleSet.ratings[assessment.rating]
    let urgent = page.urgent
    var report = ExplanationReport(
      id: "\(anchor)profile", profile: shown(page.profile), standing: page.content.standing,
      symbol: shown(rating.symbol), rating: shown(rating.label), score: score(of: assessment),
      flags: page.content.flags, triage: triage(recommendation.triage.filter { urgent.contains($0.triage) }),
      versus: page.versus.map { VersusPart($0, anchor: anchor) }, sections: [],
      texts: [remarks, ways].compactMap(\.self))
    for section in page.content.sections { report.sections.append(part(section)) }
    report.sources = sources.part(RecommendationPart.sources.title)
    report.help = HelpPart(ruleSet, contacts: recommendation.contacts, anchor: anchor)
    return report
  }

  // MARK: - Rules

  private mutating func part(_ section: TreatmentCase.Section) -> CasePart {
    let id = anchor + section.topic.rawValue
    let rules = section.items.map { item in
      CasePart.Rule(
        item, citing: cited(item.text, item.sources, needsConfirmation: item.needsConfirmation),
        asks: item.asks.isEmpty ? nil : ruleSet.questions(for: item.asks))
    }
    return CasePart(
      id: id, title: section.title, paragraphs: section.words, bar: section.topic == .score ? bar(id: id) : nil,
      rules: rules, silent: silent(section))
  }

  private func silent(_ section: TreatmentCase.Section) -> CasePart.Silent? {
    guard !section.silent.isEmpty else { return nil }
    return CasePart.Silent(
      title: "\(section.silentTitle) (\(section.silent.count))",
      entries: section.silent.map { item in
        CasePart.Silent.Entry(
          sign: Truth.false.mark, word: Truth.false.word, text: item.silentWords, place: item.location)
      })
  }

  /// What the score adds up from; nothing where nothing counts.
  private func bar(id: String) -> ScoreBar? {
    var explained: Set<Int> = []
    let parts = scoreParts(of: assessment, explaining: &explained)
    guard parts.contains(where: { $0.points != 0 }) else { return nil }
    return ScoreScale([parts]).bar(
      of: parts, id: "\(id)-bar", title: "What made the score of \(number(assessment.score))", points: points)
  }

  // MARK: - Texts

  private var remarks: TextPart? {
    let remarks = page.content.proof.remarks.map { words(for: $0) }
    guard !remarks.isEmpty else { return nil }
    return TextPart(id: "\(anchor)remarks", title: RecommendationPart.remarks.title, items: remarks)
  }

  private var ways: TextPart? {
    guard let ways = page.ways else { return nil }
    var part = TextPart(id: "\(anchor)ways", title: page.waysTitle)
    if let words = page.wayWords {
      part.paragraphs = [words]
    } else {
      part.paragraphs = [page.waysLead]
      part.items = ways.map { page.words(for: $0) } + [page.moreWaysWords].compactMap(\.self)
    }
    return part
  }
}
