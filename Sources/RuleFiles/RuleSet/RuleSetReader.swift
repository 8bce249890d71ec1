import Diagnostics
import Knowledge
import MarkedYAML

/// Reads the sections in the order in which they need each other, and checks what goes across them.
struct RuleSetReader {
  let desk: Desk
  let sections: Sections

  /// The rule set; with a stand-in for all that is broken where something has been reported.
  func ruleSet(fingerprint: String) -> RuleSet? {
    let kinds = read(.kinds) { $0.kind($1) }
    let ratings = desk.ratings(sections[.ratings].filter { !$0.isRepeat })
    let ranking = sections.single[.ranking].map(desk.ranking)
    let sources = read(.sources) { $0.source($1) }

    // Conditions and the header need the types of all facts; derivations need to know the treatments of each class.
    let factReader = FactReader(desk: desk, treatments: sections.treatmentOptions)
    let shaped = sections[.facts].compactMap { declaration in
      let read = factReader.read(declaration)
      return declaration.isRepeat ? nil : read
    }
    desk.facts = shaped.map { FactShape(id: $0.fact.id, type: $0.type, place: $0.fact.place) }
    let header = sections.single[.ruleset].map(desk.header)
    let contacts = read(.contacts) { $0.contact($1) }
    let triage = read(.triage) { $0.triageRule($1) }
    let weights = ranking?.weights ?? []
    let classes = read(.classes) { TreatmentReader(desk: $0, weights: weights).treatmentClass($1) }
    let treatments = read(.treatments) { TreatmentReader(desk: $0, weights: weights).treatment($1) }
    desk.members = classes.indices.map { index in
      treatments.indices.filter { treatments[$0].classes.contains(index) }
    }
    let facts = derive(shaped)
    let instruments = read(.instruments) { $0.instrument($1) }
    let interview = desk.interview(sections.groups, facts, instruments)

    desk.report(RuleClashes.diagnostics(treatments, classes))
    let cycles = DerivationCycles(facts)
    desk.report(cycles.diagnostics)
    if cycles.diagnostics.isEmpty { desk.report(SumBounds(facts).diagnostics) }
    guard let header, let ranking else { return nil }
    return RuleSet(
      header: header, kinds: kinds, ratings: ratings, facts: facts, instruments: instruments, interview: interview,
      classes: classes, treatments: treatments, contacts: contacts, triage: triage, ranking: ranking, sources: sources,
      fingerprint: fingerprint)
  }

  /// Reads the declarations of a section; a repeated one is read for its faults only.
  private func read<Value: Sendable>(_ section: Section, _ read: @Sendable (Desk, Declaration) -> Value) -> [Value] {
    desk.readConcurrently(sections[section]) { desk, declaration in
      let value = read(desk, declaration)
      return declaration.isRepeat ? nil : value
    }.compactMap { $0 }
  }

  private func derive(_ shaped: [(fact: Fact, type: FactType?, fields: Fields?)]) -> [Fact] {
    let reader = DerivationReader(desk: desk)
    return shaped.indices.map { index in
      var fact = shaped[index].fact
      fact.derivation = shaped[index].fields.flatMap { reader.derivation(of: desk.facts[index], $0) }
      return fact
    }
  }
}
