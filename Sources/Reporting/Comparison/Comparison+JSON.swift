import Inference
import Knowledge

extension Comparison {
  /// The comparison as one object, `evident.comparison/1`. A cell of which the rules say nothing has no parts.
  ///
  /// - Parameter version: the version of the program that writes.
  package func json(_ json: inout JSONWriter, version: String) {
    json.object { json in
      json.head("evident.comparison/1", ruleSet, version: version, profile: person?.name)
      if let person {
        json.key("triage") { $0.array(person.recommendation.triage.map { ruleSet.triage[$0.triage].ruleID }) }
        json.key("withheld") { $0.value(person.recommendation.isWithheld) }
      }
      json.key("treatments")
      json.array(treatments) { json, treatment in encode(treatment, into: &json) }
      json.key("rows")
      json.array(rows) { json, row in
        json.object { json in
          json.key("question") { $0.value(row.question.rawValue) }
          json.key("title") { $0.value(row.question.title) }
          json.key("cells")
          json.array(row.cells) { json, cell in
            json.array(cell) { json, part in encode(part, into: &json) }
          }
        }
      }
      encodeSources(into: &json)
      json.optional("notice", ruleSet.header.notice)
      json.optional("help", ruleSet.header.help)
      json.key("contacts") { $0.contacts(person?.recommendation.contacts ?? ruleSet.header.contacts, of: ruleSet) }
    }
  }

  private func encode(_ index: Int, into json: inout JSONWriter) {
    let treatment = ruleSet.treatments[index]
    json.object { json in
      json.key("treatment") { $0.value(treatment.id) }
      json.key("name") { $0.value(treatment.name) }
      json.optional("short", treatment.short)
      json.key("kind") { $0.value(ruleSet.kinds[treatment.kind].id) }
      if let person { json.members(of: person.recommendation.position(of: index)) }
    }
  }

  private func encode(_ part: Part, into json: inout JSONWriter) {
    json.object { json in
      json.key("kind") { $0.value(part.kind.rawValue) }
      json.key("text") { $0.value(part.text) }
      json.optional("symbol", part.symbol)
      json.optional("rule", part.rule)
      if !part.sources.isEmpty { json.key("sources") { $0.citations(part.sources, of: ruleSet) } }
      if part.needsConfirmation { json.key("confirm") { $0.value(true) } }
      json.optional("at", part.place)
    }
  }

  /// The sources in the order in which they are cited.
  private func encodeSources(into json: inout JSONWriter) {
    var numbers = SourceNumbers()
    for part in rows.flatMap(\.cells).joined() { _ = numbers.marks(part.sources) }
    json.key("sources")
    json.array(numbers.order.map { ruleSet.sources[$0] }) { json, source in
      json.object { json in
        json.key("source") { $0.value(source.id) }
        json.key("citation") { $0.value(source.citation) }
        json.optional("doi", source.doi.map { "https://doi.org/\($0)" })
        json.optional("url", source.url)
      }
    }
  }
}
