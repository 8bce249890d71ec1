import Diagnostics
import Inference
import Interview
import Knowledge
import Reporting

extension Conversation {
  /// Why a question is asked: in the words of the rules, then what of the result waits for it.
  func writeWhy(_ fact: FactID) -> String {
    let declared = ruleSet[fact]
    var page = newPage()
    page.gap()
    page.paragraph("Why this is asked", tone: .heading)
    if let why = declared.why { page.paragraph(oneLine(why), indent: 2) }
    let waiting = questionnaire.waiting(on: fact)
    let lines = decided(by: waiting)
    if lines.isEmpty {
      page.paragraph("Nothing that is still open turns on it.", indent: 2)
    } else {
      page.gap()
      page.paragraph("Your answer helps to decide", indent: 2)
      for line in lines { page.paragraph(line, mark: "· ", indent: 2) }
    }
    if let example = example(of: waiting) { page.paragraph("For instance: \(example)", indent: 2, tone: .faint) }
    writeBands(of: fact, on: &page)
    return "\n" + shown(page) + Self.prompt
  }

  /// What waits for an answer, a line for each kind of thing.
  private func decided(by waiting: Waiting) -> [String] {
    var lines: [String] = []
    if !waiting.triage.isEmpty {
      let titles = waiting.triage.map { "“\(oneLine(ruleSet.triage[$0].title))”" }
      lines.append("whether something comes before any treatment: \(few(titles))")
    }
    for role in RuleEntry.Role.allCases {
      guard let words = Self.words(for: role) else { continue }
      let rules = waiting.rules.filter { program.rules[$0.rule.index].role == role }
      let treatments = Set(rules.flatMap(\.treatments)).sorted()
      guard !treatments.isEmpty else { continue }
      lines.append("\(words): \(few(treatments.map { oneLine(ruleSet.treatments[$0].name) }))")
    }
    if !waiting.contacts.isEmpty { lines.append("which helplines and services to show you") }
    return lines
  }

  private static func words(for role: RuleEntry.Role) -> String? {
    switch role {
    case .contraindicates: "what is not safe for you"
    case .warns: "what calls for care, or has a drawback you should know"
    case .favours: "what may suit you better"
    case .disfavours: "what may suit you less"
    case .applies: "what is meant for people like you"
    case .rates: "how well something is known to work for people like you"
    case .line: "what guidelines put first"
    case .access: "where something can be had"
    case .withholds: nil
    }
  }

  /// One of the rules as a sentence: of those that rule out where there are some.
  private func example(of waiting: Waiting) -> String? {
    let named = waiting.rules.filter { program.rules[$0.rule.index].when != nil }
    guard
      let open = named.first(where: { program.rules[$0.rule.index].role == .contraindicates })
        ?? named.first(where: { program.rules[$0.rule.index].role == .favours }),
      let treatment = open.treatments.first, let condition = program.rules[open.rule.index].when
    else { return nil }
    let rule = program.rules[open.rule.index]
    let sentence = oneLine(ruleSet.sentence(for: condition, treatment: treatment, naming: 4))
    let verb = rule.role == .contraindicates ? "is ruled out" : "may suit you better"
    let place = "\(rule.place.source):\(rule.place.start.line)".visible()
    return "\(oneLine(ruleSet.treatments[treatment].name)) \(verb) where \(sentence)\(TextPage.separator)\(place)"
  }

  /// The bands that the total of an instrument falls into.
  private func writeBands(of fact: FactID, on page: inout TextPage) {
    guard let index = ruleSet.instrument(of: fact), let total = ruleSet.total(of: index) else { return }
    for band in ruleSet.bands(of: total) {
      guard let words = DerivationWords(ruleSet, of: ruleSet[band]) else { continue }
      page.paragraph("\(oneLine(ruleSet[band].label)), \(oneLine(words.text)).", indent: 2, tone: .faint)
    }
  }

  /// The first few of many, and how many more there are.
  func few(_ words: [String]) -> String {
    let limit = 5
    if words.count <= limit + 1 { return words.joined(separator: ", ") }
    return "\(words.prefix(limit).joined(separator: ", ")) and \(words.count - limit) more"
  }
}
