package import Diagnostics
package import Knowledge

/// The whole page of a treatment, as a reader of a health site expects it: what `evident show TREATMENT` prints.
///
/// Every part that holds rules is there with its conditions, sources and marks; class rules are included and named.
package struct TreatmentPage: Sendable {
  let ruleSet: RuleSet
  let index: Int
  let rules: TreatmentRules

  /// - Parameter treatment: the index of the treatment in the rule set.
  package init(_ ruleSet: RuleSet, treatment: Int) {
    self.ruleSet = ruleSet
    index = treatment
    rules = TreatmentRules(ruleSet, of: treatment)
  }

  var treatment: Treatment { ruleSet.treatments[index] }

  /// The page for a terminal.
  package func text(width: Int, ink: Ink) -> String {
    var writer = PageWriter(ruleSet, width: width, ink: ink)
    writer.writeTitle(writer.name(of: treatment))
    writer.page.paragraph(
      "\(writer.line(ruleSet.kinds[treatment.kind].label)) · \(writer.line(treatment.id))", tone: .faint)
    writeRating(to: &writer)
    writeAbout(to: &writer)
    writeFindings(to: &writer)
    writeLines(to: &writer)
    writeSuitability(to: &writer)
    writeDisadvantages(to: &writer)
    writeContraindications(to: &writer)
    writeCommitment(to: &writer)
    writeAccess(to: &writer)
    writeQuestions(to: &writer)
    writeReferences(to: &writer)
    if let reviewed = treatment.reviewed {
      writer.page.gap()
      writer.page.paragraph("Last reviewed: \(reviewed)")
    }
    writer.writeFoot()
    return writer.text
  }

  /// What it is, how it works and who it is for.
  private func writeAbout(to writer: inout PageWriter) {
    if let what = treatment.what {
      writer.heading("What is it?")
      writer.paragraph(writer.prose(what))
    }
    if let how = treatment.how {
      writer.heading("How does it work?")
      writer.paragraph(writer.prose(how))
    }
    if let applies = treatment.applies {
      writer.heading("Who is it for?")
      let condition = writer.sentence(applies.when, treatment: index)
      if let note = applies.note {
        writer.paragraph(
          writer.cited(writer.prose(note), applies.sources, needsConfirmation: applies.needsConfirmation))
        writer.paragraph("Only if \(condition)", tone: .faint)
      } else {
        writer.paragraph(
          writer.cited("Only if \(condition)", applies.sources, needsConfirmation: applies.needsConfirmation))
      }
    }
  }

  /// What it asks of a person: sessions, weeks, form, cost.
  private func writeCommitment(to writer: inout PageWriter) {
    guard !treatment.commitment.isEmpty else { return }
    writer.heading("What does it ask of you?")
    let rows = treatment.commitment.map { item in
      (
        name: writer.capitalised(writer.line(item.name).replacing("-", with: " ")),
        values: item.values.map { writer.line($0) }.joined(separator: ", ")
      )
    }
    let column = 2 + (rows.map(\.name.displayWidth).max() ?? 0)
    for row in rows { writer.page.paragraph(row.values, mark: writer.padded(row.name, to: column), indent: 2) }
  }

  private func writeAccess(to writer: inout PageWriter) {
    guard !rules.access.isEmpty else { return }
    writer.heading("Where do you get it?")
    for entry in rules.access where entry.rule.when == nil { write(entry, to: &writer) }
    for entry in rules.access where entry.rule.when != nil { write(entry, to: &writer) }
  }

  private func writeQuestions(to writer: inout PageWriter) {
    guard !treatment.questions.isEmpty else { return }
    writer.heading("Questions to ask your clinician")
    for question in treatment.questions { writer.item(writer.prose(question)) }
  }

  /// A rule's note, and beneath it when it counts and what class it is of.
  func write(_ entry: TreatmentRules.Entry, prefix: String = "", to writer: inout PageWriter) {
    let rule = entry.rule
    let note = prefix + writer.prose(rule.note)
    var smallPrint: [String] = []
    if let when = rule.when { smallPrint.append("if \(writer.sentence(when, treatment: index))") }
    if let owner = entry.owner {
      let name = owner.id == TreatmentClass.everything ? "all treatments" : writer.line(owner.name)
      smallPrint.append("class: \(name)")
    }
    writer.item(
      writer.cited(note, rule.sources, needsConfirmation: rule.needsConfirmation), smallPrint: smallPrint)
  }
}
