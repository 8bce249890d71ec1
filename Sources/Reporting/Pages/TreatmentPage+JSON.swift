import Diagnostics
import Knowledge

extension TreatmentPage {
  /// The page as one object, `evident.treatment/1`. Conditions are sentences; sources are ids with the place in them.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.treatment/1", ruleSet, version: version)
      json.key("treatment") { $0.value(treatment.id) }
      json.key("name") { $0.value(treatment.name) }
      json.optional("short", treatment.short)
      json.key("kind") { $0.value(ruleSet.kinds[treatment.kind].id) }
      json.key("kindLabel") { $0.value(ruleSet.kinds[treatment.kind].label) }
      json.key("classes") { $0.array(treatment.classes.map { ruleSet.classes[$0].id }) }
      json.key("ratings")
      json.array(treatment.rating) { json, line in encode(line, into: &json) }
      json.optional("what", treatment.what)
      json.optional("how", treatment.how)
      encodeApplies(into: &json)
      json.key("findings")
      json.array(treatment.findings) { json, finding in encode(finding, into: &json) }
      json.key("lines")
      json.array(treatment.lines) { json, line in encode(line, into: &json) }
      encodeRules(into: &json)
      json.key("commitment")
      json.object { json in
        for item in treatment.commitment { json.key(item.name) { $0.array(item.values) } }
      }
      json.key("questions") { $0.array(treatment.questions) }
      json.key("references") { $0.citations(treatment.references, of: ruleSet) }
      encodeSources(into: &json)
      json.optional("reviewed", treatment.reviewed?.description)
      json.foot(ruleSet)
    }
  }

  private func encode(_ line: RatingLine, into json: inout JSONWriter) {
    let rating = ruleSet.ratings[line.rating]
    json.object { json in
      json.key("rule") { $0.value("\(treatment.id)/rating/\(line.name)") }
      json.level(rating)
      json.key("meaning") { $0.value(rating.meaning) }
      encode(when: line.when, into: &json)
      json.key("basis") { $0.value(line.basis.rawValue) }
      json.optional("because", line.because)
      json.grounds(line.sources, line.needsConfirmation, line.place.description, of: ruleSet)
    }
  }

  private func encodeApplies(into json: inout JSONWriter) {
    guard let applies = treatment.applies else { return }
    json.key("applies")
    json.object { json in
      json.key("rule") { $0.value("\(treatment.id)/applies") }
      encode(when: applies.when, into: &json)
      json.optional("note", applies.note)
      json.grounds(applies.sources, applies.needsConfirmation, applies.place.description, of: ruleSet)
    }
  }

  private func encode(_ line: TreatmentLineRule, into json: inout JSONWriter) {
    json.object { json in
      json.key("rule") { $0.value("\(treatment.id)/line/\(line.name)") }
      json.key("line") { $0.value(line.line.rawValue) }
      encode(when: line.when, into: &json)
      json.optional("note", line.note)
      json.grounds(line.sources, line.needsConfirmation, line.place.description, of: ruleSet)
    }
  }

  private func encode(_ finding: Finding, into json: inout JSONWriter) {
    json.object { json in
      json.key("finding") { $0.value(finding.name) }
      json.key("population") { $0.value(finding.population) }
      json.optional("severity", finding.severity)
      json.key("comparator") { $0.value(finding.comparator) }
      json.optional("outcome", finding.outcome)
      json.optional("measure", finding.measure)
      if let value = finding.value { json.key("value") { $0.figure(value) } }
      if !finding.interval.isEmpty { json.key("interval") { $0.array(finding.interval) { $0.figure($1) } } }
      if let number = finding.numberNeededToTreat { json.key("nnt") { $0.figure(number) } }
      if let studies = finding.studies { json.key("studies") { $0.figure(studies) } }
      if let participants = finding.participants { json.key("participants") { $0.figure(participants) } }
      json.optional("note", finding.note)
      json.key("sources") { $0.citations(finding.sources, of: ruleSet) }
      json.key("at") { $0.value(finding.place.description) }
    }
  }

  // MARK: - Rules

  private func encodeRules(into json: inout JSONWriter) {
    json.key("suitability")
    json.array(rules.suitability) { json, note in
      encode(note.entry, into: &json) { json in
        json.key("effect") { $0.value(note.value.isFavourable ? "favours" : "disfavours") }
        json.key("weight") { $0.value(note.value.name) }
        json.key("points") { $0.value(note.value.points) }
      }
    }
    json.key("caveats")
    json.array(rules.caveats) { json, caveat in
      encode(caveat.entry, into: &json) { json in json.key("level") { $0.value(caveat.value.rawValue) } }
    }
    json.key("contraindications")
    json.array(rules.contraindications) { json, rule in
      encode(rule.entry, into: &json) { json in json.key("ifUnknown") { $0.value(rule.value.rawValue) } }
    }
    json.key("access")
    json.array(rules.access) { json, entry in encode(entry, into: &json) { _ in } }
  }

  private func encode(
    _ entry: TreatmentRules.Entry, into json: inout JSONWriter, _ effect: (inout JSONWriter) -> Void
  ) {
    let rule = entry.rule
    json.object { json in
      json.key("rule") { $0.value(rule.id) }
      json.optional("class", entry.owner?.id)
      effect(&json)
      encode(when: rule.when, into: &json)
      json.key("note") { $0.value(rule.note) }
      json.grounds(rule.sources, rule.needsConfirmation, rule.place.description, of: ruleSet)
    }
  }

  private func encode(when condition: Condition?, into json: inout JSONWriter) {
    json.optional("when", condition.map { ruleSet.sentence(for: $0, treatment: index) })
  }

  // MARK: - Sources

  /// The sources in the order in which they are cited above.
  private func encodeSources(into json: inout JSONWriter) {
    var numbers = SourceNumbers()
    let citations =
      treatment.rating.flatMap(\.sources) + (treatment.applies?.sources ?? []) + treatment.findings.flatMap(\.sources)
      + treatment.lines.flatMap(\.sources) + rules.suitability.flatMap(\.rule.sources)
      + rules.caveats.flatMap(\.rule.sources) + rules.contraindications.flatMap(\.rule.sources)
      + rules.access.flatMap(\.rule.sources) + treatment.references
    _ = numbers.marks(citations)
    json.key("sources")
    json.array(numbers.order) { json, index in
      let source = ruleSet.sources[index]
      json.object { json in
        json.key("source") { $0.value(source.id) }
        json.key("citation") { $0.value(source.citation) }
        json.key("locators") { $0.array(numbers.locators(of: index)) }
        json.optional("doi", source.doi.map { "https://doi.org/\($0)" })
        json.optional("url", source.url)
        json.optional("year", source.year)
      }
    }
  }
}

extension JSONWriter {
  /// What a rule rests on and where it stands.
  fileprivate mutating func grounds(
    _ sources: [Citation], _ needsConfirmation: Bool, _ place: String, of ruleSet: RuleSet
  ) {
    key("sources") { $0.citations(sources, of: ruleSet) }
    key("confirm") { $0.value(needsConfirmation) }
    key("at") { $0.value(place) }
  }
}
