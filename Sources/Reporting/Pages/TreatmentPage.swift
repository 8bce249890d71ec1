import Diagnostics
package import Knowledge

/// The whole page of a treatment, as a reader of a health site expects it: what `evident show TREATMENT` prints.
///
/// Every part that holds rules is there with its conditions, sources and marks; class rules are included and named.
package struct TreatmentPage: Sendable {
  package let ruleSet: RuleSet
  let index: Int
  let rules: TreatmentRules

  /// - Parameter treatment: the index of the treatment in the rule set.
  package init(_ ruleSet: RuleSet, treatment: Int) {
    self.ruleSet = ruleSet
    index = treatment
    rules = TreatmentRules(ruleSet, of: treatment)
  }

  package var treatment: Treatment { ruleSet.treatments[index] }

  /// Its name with its short form.
  package var title: String { words.name(of: treatment) }

  /// Its kind and its id.
  package var remark: String { "\(words.line(ruleSet.kinds[treatment.kind].label)) · \(words.line(treatment.id))" }

  var words: PageWords { PageWords(ruleSet: ruleSet) }

  /// The parts of the page in their order, sources and foot aside.
  package var sections: [PageSection] {
    [
      rating, PageSection("what", "What is it?", [treatment.what].compactMap(\.self).map(prose)),
      PageSection("how", "How does it work?", [treatment.how].compactMap(\.self).map(prose)), people, effects, lines,
      suitability, disadvantages, contraindications,
      PageSection("commitment", "What does it ask of you?", treatment.commitment.map(row)), access,
      PageSection(
        "ask", "Questions to ask your clinician", treatment.questions.map { .item(PageText(text: words.prose($0))) }),
    ]
    .filter { !$0.blocks.isEmpty }
  }

  private func prose(_ text: String) -> PageBlock { .paragraph(PageText(text: words.prose(text))) }

  /// Who it is for.
  private var people: PageSection {
    var blocks: [PageBlock] = []
    if let applies = treatment.applies {
      let condition = "Only if \(words.sentence(applies.when, treatment: index))"
      blocks.append(
        .paragraph(
          PageText(
            text: applies.note.map { words.prose($0) } ?? condition, citations: applies.sources,
            needsConfirmation: applies.needsConfirmation)))
      if applies.note != nil { blocks.append(.paragraph(PageText(text: condition), isFaint: true)) }
    }
    return PageSection("people", "Who is it for?", blocks)
  }

  /// What it asks of a person: sessions, weeks, form, cost.
  private func row(_ item: CommitmentItem) -> PageBlock {
    .row(
      words.capitalised(words.line(item.name).replacing("-", with: " ")),
      item.values.map { words.line($0) }.joined(separator: ", "))
  }

  /// What holds for everyone first.
  private var access: PageSection {
    PageSection(
      "access", "Where do you get it?",
      rules.access.filter { $0.rule.when == nil }.map { item($0) }
        + rules.access.filter { $0.rule.when != nil }.map { item($0) })
  }

  /// A rule's note, and beneath it when it counts and what class it is of.
  func item(_ entry: TreatmentRules.Entry, prefix: String = "") -> PageBlock {
    let rule = entry.rule
    var smallPrint: [String] = []
    if let when = rule.when { smallPrint.append("if \(words.sentence(when, treatment: index))") }
    if let owner = entry.owner {
      let name = owner.id == TreatmentClass.everything ? "all treatments" : words.line(owner.name)
      smallPrint.append("class: \(name)")
    }
    return .item(
      PageText(
        text: prefix + words.prose(rule.note), citations: rule.sources, needsConfirmation: rule.needsConfirmation),
      smallPrint: smallPrint)
  }
}

extension PageSection {
  init(_ id: String, _ title: String, _ blocks: [PageBlock]) {
    self.init(id: id, title: title, blocks: blocks)
  }
}
